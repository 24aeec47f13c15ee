package dateline.resolve;

import static dateline.resolve.Claims.begin;
import static dateline.resolve.Claims.isRemoval;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the journeys of those who are sent from journeys of one's own: "The group reached Kigali".
 */
final class Journeys {

  private static final Pattern SAME =
      Pattern.compile("(?i)^(they|them|he|she|all|all of them|(the|these|those) .*)$");

  /** How far back the removal may stand, in claims. */
  private static final int FEW = 4;

  /** From how many people on a number is no coincidence. */
  private static final int MANY = 10;

  private static final String ALONE = "(?i)he|she|they|(the|an?|one) .*";

  private static final Pattern THE_NUMBER = Pattern.compile("(?i)the \\d+( \\p{L}+)?");

  private Journeys() {}

  /** Where those arrive whom the article has just seen removed they were taken. */
  static Claim<Entity> taken(Claims all, int at, Told told) {
    Claim<Entity> claim = all.get(at);
    if (claim.event().type() != EventType.MOVEMENT
        || claim.event().people().isEmpty()
        || claim.factuality() == Factuality.DENIED
        || leavesHome(claim)
        || told.isWilling(claim)
        || told.isBack(claim)) {
      return claim;
    }
    Optional<Claim<Entity>> removal =
        all.before(at, FEW, c -> isRemoval(c) && c.factuality() != Factuality.DENIED)
            .filter(c -> isSame(c, claim) || arrives(c, claim))
            .or(() -> all.before(at - 1, FEW, c -> isPart(c, claim)))
            .or(() -> all.before(at - 1, at, c -> isKnown(c, claim)))
            .or(() -> all.nearest(at, c -> isRemoval(c) && isWithin(c, claim)))
            .filter(c -> !FormerWays.isBefore(claim, c) && isAsSure(c, claim));
    if (removal.isEmpty()) {
      return claim;
    }
    Claim<Entity> taken =
        Rewrite.type(claim, EventType.REMOVAL, "told of people who are being removed");
    List<Entity> agents = removal.get().event().fillers(Role.AGENT);
    return agents.isEmpty()
        ? taken
        : Rewrite.role(taken, Role.AGENT, agents, "is told of the same people");
  }

  /** "He left Darfur in 2023 and was deported from Algeria": a Sudanese left by himself. */
  private static boolean leavesHome(Claim<Entity> journey) {
    List<Entity> nations = Claims.nations(journey);
    return journey.event().fillers(Role.ORIGIN).stream()
        .anyMatch(o -> nations.stream().anyMatch(n -> Claims.isIn(o, n)));
  }

  /** Whom nobody has sent yet have come by themselves. */
  private static boolean isAsSure(Claim<Entity> removal, Claim<Entity> journey) {
    return journey.factuality() != Factuality.ASSERTED
        || removal.factuality() != Factuality.HYPOTHETICAL;
  }

  /** "892 people arrived in boats, the Home Office said": to the state whose body counts them. */
  static Claim<Entity> counted(Claim<Entity> claim, Set<Entity> countries, Told told) {
    boolean open =
        claim.event().type() == EventType.MOVEMENT
            && claim.factuality() == Factuality.ASSERTED
            && Claims.isCounted(claim)
            && claim.event().fillers(Role.DESTINATION).isEmpty()
            && told.isArrival(claim);
    List<Entity> states =
        countries.stream()
            .filter(c -> open && claim.sources().stream().anyMatch(s -> Claims.isIn(s, c)))
            .filter(c -> !claim.event().fillers(Role.ORIGIN).contains(c))
            .toList();
    return states.size() == 1
        ? Rewrite.inferred(claim, Role.DESTINATION, states, "counts who arrives")
        : claim;
  }

  /** Whether the words name people who are told of before. */
  static boolean isAnaphoric(String people) {
    return SAME.matcher(people).matches();
  }

  private static boolean isSame(Claim<Entity> removal, Claim<Entity> journey) {
    Group<Entity> people = journey.event().people().orElseThrow();
    return isAnaphoric(people.description())
        && Claims.sameNumber(removal, journey)
        && (Claims.nations(removal).isEmpty()
            || Claims.nations(removal).equals(Claims.nations(journey)));
  }

  /** "confirmed the arrival of [the 81]": of as many as the article has seen sent. */
  private static boolean isKnown(Claim<Entity> removal, Claim<Entity> journey) {
    return isRemoval(removal)
        && removal.factuality() == Factuality.ASSERTED
        && Claims.size(journey) >= MANY
        && THE_NUMBER.matcher(journey.event().people().orElseThrow().description()).matches()
        && Claims.sameNumber(removal, journey)
        && Claims.nations(removal).equals(Claims.nations(journey));
  }

  /** "The men, [two Eritreans] and an Iranian, left Heathrow": some of those who are sent. */
  private static boolean isPart(Claim<Entity> whole, Claim<Entity> part) {
    return isRemoval(whole)
        && whole.evidence().get(0).equals(part.evidence().get(0))
        && Claims.isCounted(part)
        && Claims.size(part) < Claims.size(whole)
        && Claims.nations(whole).containsAll(Claims.nations(part))
        && !Claims.nations(part).isEmpty();
  }

  /** "161 people had arrived in Athens", where 171 were deported to Greece and Slovakia. */
  private static boolean arrives(Claim<Entity> removal, Claim<Entity> journey) {
    OptionalLong some = journey.event().people().orElseThrow().quantity().count();
    OptionalLong all =
        removal.event().people().map(g -> g.quantity().count()).orElse(OptionalLong.empty());
    boolean fits = some.isPresent() && all.isPresent() && some.getAsLong() <= all.getAsLong();
    return fits
        && journey.event().fillers(Role.ORIGIN).isEmpty()
        && journey.event().fillers(Role.DESTINATION).stream()
            .anyMatch(
                to ->
                    removal.event().fillers(Role.DESTINATION).stream()
                        .anyMatch(
                            d ->
                                d.equals(to)
                                    || to.country().equals(Optional.of(d.id()))
                                    || to.country().isPresent()
                                        && to.country().equals(d.country())));
  }

  /** "the arrival of seven people deported from the United States" */
  private static boolean isWithin(Claim<Entity> removal, Claim<Entity> journey) {
    List<Entity> from = journey.event().fillers(Role.ORIGIN);
    boolean away = // and not "left Texas and were deported by the United States"
        !from.isEmpty()
            && journey.event().fillers(Role.DESTINATION).isEmpty()
            && from.stream().noneMatch(o -> Claims.isBy(removal, o));
    boolean came = // "sent on migrants who had come from Libya": by themselves
        away && removal.evidence().get(0).contains(journey.evidence().get(0));
    boolean left = // "left Eritrea in 2022 and was deported to Sudan": before, and by himself
        away
            && begin(removal) > begin(journey)
            && journey.event().people().filter(p -> p.description().matches(ALONE)).isPresent();
    return !came
        && !left
        && removal.evidence().get(0).overlaps(journey.evidence().get(0))
        && removal.event().people().isPresent()
        && !removal.event().people().get().description().isEmpty()
        && removal.event().people().equals(journey.event().people());
  }

  /** Whether people are brought to the country that is theirs, or to a place in it. */
  static boolean endsAtHome(Claim<Entity> claim) {
    List<Entity> nations = Claims.nations(claim);
    return claim.event().fillers(Role.DESTINATION).stream()
        .anyMatch(d -> nations.stream().anyMatch(n -> Claims.isIn(d, n)));
  }

  /**
   * "The 238 whom the United States deported to El Salvador were flown to Caracas": the same people
   * are sent on from where they had been sent to, and not by the same state.
   */
  static boolean isOnward(Claim<Entity> first, Claim<Entity> then) {
    List<Entity> to = first.event().fillers(Role.DESTINATION);
    List<Entity> on = then.event().fillers(Role.DESTINATION);
    return first != then
        && Claims.isCounted(first)
        && first.event().people().equals(then.event().people())
        && !to.isEmpty()
        && !on.isEmpty()
        && on.stream().noneMatch(to::contains)
        && on.stream().noneMatch(p -> to.stream().anyMatch(q -> Claims.isOf(p, q)))
        && to.stream().noneMatch(p -> on.stream().anyMatch(q -> Claims.isOf(p, q)));
  }

  /**
   * "The United States sent a Fijian and six Laotians to Palau. The Fijian has been flown home":
   * those who had been sent to a country that is not theirs go on from there.
   *
   * @param home whether they are told to go home
   */
  static boolean goesHomeFrom(Claim<Entity> first, Claim<Entity> then, boolean home) {
    List<Entity> to = first.event().fillers(Role.DESTINATION);
    List<Entity> nations = Claims.nations(then);
    List<Entity> sent = Claims.nations(first);
    return first != then
        && begin(first) < begin(then)
        && !to.isEmpty()
        && to.stream().allMatch(d -> d.kind() == Kind.COUNTRY || d.country().isPresent())
        && !sent.isEmpty()
        && sent.stream().noneMatch(n -> to.stream().anyMatch(d -> Claims.isIn(d, n)))
        && (nations.isEmpty() || nations.stream().anyMatch(sent::contains))
        && (endsAtHome(then) || home && then.event().people().isPresent());
  }

  /** "Dakar repatriated 140 of its citizens": by the state whose people they are. */
  static boolean isFetched(Claim<Entity> claim) {
    List<Entity> nations = Claims.nations(claim);
    return claim.event().fillers(Role.AGENT).stream()
        .anyMatch(a -> nations.stream().anyMatch(n -> Claims.isIn(a, n)));
  }

  /** "The IOM has flown home 1,100 Nigerians": by bodies known to be of no state. */
  static boolean isHelped(Claim<Entity> claim) {
    List<Entity> agents = claim.event().fillers(Role.AGENT);
    return !agents.isEmpty()
        && agents.stream()
            .allMatch(
                a -> a.kind() == Kind.ORGANIZATION && a.country().isEmpty() && !a.links().isEmpty())
        && endsAtHome(claim);
  }

  /** Those flown home are people of the country to which they are flown. */
  static Claim<Entity> home(Claim<Entity> claim) {
    List<Entity> to =
        claim.event().fillers(Role.DESTINATION).stream()
            .filter(e -> e.kind() == Kind.COUNTRY)
            .toList();
    Optional<Group<Entity>> people = claim.event().people();
    boolean open = people.isPresent() && people.get().nationalities().isEmpty();
    if (!open || to.isEmpty() || people.get().thirdCountry()) {
      return claim;
    }
    Group<Entity> g = people.get();
    return Rewrite.people(
        claim, Optional.of(new Group<>(to, g.quantity(), g.members(), false, g.description())));
  }
}
