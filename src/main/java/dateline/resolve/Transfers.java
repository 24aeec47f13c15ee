package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is brought somewhere and has not been removed by that: whom a boat has brought has come over
 * the sea, and who is moved from one prison to the next is held.
 */
final class Transfers implements Claims.Step {

  private static final Pattern BRINGING =
      Pattern.compile("(?i)\\b(brought|taken|took|ferried|escorted|transferred|moved|sent on)\\b");

  /** Words that say that people are sent away, or handed to others. */
  private static final Pattern SENDING =
      Pattern.compile(
          "(?i)\\b(back|home|fl(own|ights?)|airport|planes?|bus(es)?|deport\\p{L}*|border|police"
              + "|guards?|army|soldiers?)\\b");

  /** Words that say that people leave the country all the same. */
  private static final Pattern ABROAD =
      Pattern.compile(
          "(?i)\\b(back|home|(deport|expel|expuls)\\p{L}*|remov\\p{L}+|borders?|frontier|crossings?|airport"
              + "|checkpoint|repatriat\\p{L}+)\\b");

  private static final Pattern PRISON =
      Pattern.compile(
          "(?i)\\b((detention|repatriation|removal|custodial|deportation|holding)"
              + " (facility|cent(re|er)|depot)|prison|jail|\\p{Lu}\\p{L}+ depot|(police|immigration)"
              + " (station|bureau|office))\\b");

  /** How far before a landing the boat stands at most, in characters. */
  private static final int BEFORE = 200;

  /** How far before a transfer the detention stands at most, in characters. */
  private static final int NEAR = 300;

  /** How many claims before a landing a removal is looked for. */
  private static final int FEW = 2;

  private final Words words;
  private final String text;

  /**
   * @param text of the article
   */
  Transfers(Words words, String text) {
    this.words = words;
    this.text = text;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> to = claim.event().fillers(Role.DESTINATION);
    Span told = claim.evidence().get(0);
    String clause = text.substring(told.begin(), told.end());
    boolean within =
        Claims.isRemoval(claim)
            && claim.event().fillers(Role.AGENT).isEmpty()
            && !to.isEmpty()
            && to.stream().allMatch(p -> p.kind() == Kind.PLACE)
            && BRINGING.matcher(clause).find()
            && !SENDING.matcher(clause.replace("police station", "")).find();
    if (!within) {
      return claim;
    }
    boolean sent =
        !claim.event().fillers(Role.VIA).isEmpty()
            || !claim.event().fillers(Role.ORIGIN).isEmpty()
            || all.before(at - 1, FEW, c -> Claims.isRemoval(c) && isNear(c, told)).isPresent();
    if (!sent && isFromSea(told)) {
      return Rewrite.type(claim, EventType.MOVEMENT, "told of people whom a boat has brought");
    }
    boolean held = at > 0 && PRISON.matcher(clause).find() && isHeld(all.get(at - 1), claim);
    return held ? held(claim) : claim;
  }

  /** "were transferred from Chania to Piraeus": within a country that is not theirs, by nobody. */
  boolean isInternal(Claim<Entity> claim) {
    Set<String> from = countries(claim, Role.ORIGIN);
    Set<String> to = countries(claim, Role.DESTINATION);
    return Claims.isRemoval(claim)
        && from.size() == 1
        && to.equals(from)
        && claim.event().fillers(Role.VIA).isEmpty()
        && Stream.of(Role.ORIGIN, Role.DESTINATION)
            .flatMap(r -> claim.event().fillers(r).stream())
            .allMatch(e -> e.kind() == Kind.PLACE)
        && Claims.nations(claim).stream().noneMatch(n -> from.contains(n.id()))
        && !ABROAD.matcher(claim.evidence().get(0).of(text)).find();
  }

  /**
   * "The men, held at Schiphol since Sunday, were taken back to Rotterdam": from where they were
   * held to another place of the same country, which is not theirs.
   */
  boolean isWithin(Claim<Entity> claim, List<Claim<Entity>> all) {
    Set<String> to = countries(claim, Role.DESTINATION);
    return Claims.isRemoval(claim)
        && to.size() == 1
        && claim.event().fillers(Role.ORIGIN).isEmpty()
        && claim.event().fillers(Role.DESTINATION).stream().allMatch(e -> e.kind() == Kind.PLACE)
        && Claims.nations(claim).stream().noneMatch(n -> to.contains(n.id()))
        && all.stream()
            .filter(c -> c.event().type() == EventType.DETENTION)
            .filter(c -> c.evidence().get(0).overlaps(claim.evidence().get(0)))
            .filter(c -> Claims.begin(c) < claim.evidence().get(0).end())
            .anyMatch(c -> countries(c, Role.PLACE).equals(to));
  }

  private static Set<String> countries(Claim<Entity> claim, Role role) {
    return claim.event().fillers(role).stream()
        .flatMap(e -> e.country().stream())
        .collect(Collectors.toSet());
  }

  /** Whether people are told right before to be sent away, perhaps in that boat. */
  private static boolean isNear(Claim<Entity> removal, Span told) {
    return told.begin() - removal.evidence().get(0).end() < BEFORE;
  }

  /** "The dinghy was found off Gavdos. All were brought to Paleochora" */
  private boolean isFromSea(Span told) {
    String before = text.substring(Math.max(0, told.begin() - BEFORE), told.begin());
    return Names.singulars(before).anyMatch(w -> words.is("craft", w));
  }

  /** "Nine were picked up in Boksburg. Two were moved to the Lindela Repatriation Centre." */
  private static boolean isHeld(Claim<Entity> detention, Claim<Entity> transfer) {
    int gap = Claims.begin(transfer) - detention.evidence().get(0).end();
    return detention.event().type() == EventType.DETENTION
        && detention.factuality() == Factuality.ASSERTED
        && gap < NEAR
        && transfer.event().fillers(Role.ORIGIN).isEmpty()
        && transfer.event().fillers(Role.DESTINATION).stream()
            .noneMatch(to -> isAbroad(to, detention) || isHome(to, transfer));
  }

  private static boolean isAbroad(Entity to, Claim<Entity> detention) {
    return Stream.of(Role.PLACE, Role.AGENT)
        .flatMap(r -> detention.event().fillers(r).stream())
        .map(e -> e.kind() == Kind.COUNTRY ? Optional.of(e.id()) : e.country())
        .flatMap(Optional::stream)
        .anyMatch(c -> to.country().filter(t -> !t.equals(c)).isPresent());
  }

  private static boolean isHome(Entity to, Claim<Entity> transfer) {
    return Claims.nations(transfer).stream().anyMatch(n -> Claims.isIn(to, n));
  }

  private static Claim<Entity> held(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    return Rewrite.type(
        Rewrite.role(
            Rewrite.role(
                claim, Role.PLACE, event.fillers(Role.DESTINATION), "is where they are held now"),
            Role.DESTINATION,
            List.of(),
            "is none"),
        EventType.DETENTION,
        "told of people who are held");
  }
}
