package dateline.resolve;

import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other side of an act: whose people are taken, who is punished, who else signs. */
final class Counterparts implements Claims.Step {

  private static final int FEW = 4;

  private final Words words;
  private final Protagonists protagonists;
  private final Set<Entity> countries;
  private final Targets targets;

  /**
   * @param protagonists the states that the article is about
   * @param countries those that the article names
   * @param targets whom protests are against
   */
  Counterparts(Protagonists protagonists, Set<Entity> countries, Targets targets, Words words) {
    this.words = words;
    this.protagonists = protagonists;
    this.countries = countries;
    this.targets = targets;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim =
        Consignments.receiver(all, at)
            .map(s -> Rewrite.inferred(all.get(at), Role.AGENT, List.of(s), "they are sent to it"))
            .orElse(all.get(at));
    return switch (claim.event().type()) {
      case ACCEPTANCE, REFUSAL -> sender(all, at, claim);
      case PROTEST, RULING -> targets.complete(all, at);
      case SANCTION, RELIEF -> punished(all, at, claim);
      case AGREEMENT -> party(claim);
      case TALKS -> sayer(same(all, at, claim));
      default -> claim;
    };
  }

  /** Whose people are taken: those of the state that sends them to the one that takes. */
  private Claim<Entity> sender(Claims all, int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    if (!event.fillers(Role.ORIGIN).isEmpty() || states(claim, Role.AGENT).isEmpty()) {
      return claim;
    }
    if (isSent(all, claim)) {
      List<Entity> from = Claims.nations(claim);
      Group<Entity> g = event.people().orElseThrow();
      Group<Entity> open =
          new Group<>(List.of(), g.quantity(), g.members(), false, g.description());
      return Rewrite.role(
          Rewrite.people(claim, Optional.of(open)), Role.ORIGIN, from, "sends people away");
    }
    Optional<Claim<Entity>> way =
        all.nearest(at, c -> isSameWay(c, claim) && !c.event().fillers(Role.ORIGIN).isEmpty());
    if (way.isPresent()) {
      return Rewrite.role(
          claim, Role.ORIGIN, way.get().event().fillers(Role.ORIGIN), "is what they leave");
    }
    return all.nearest(
            at,
            c ->
                isRemoval(c)
                    && !states(c, Role.AGENT).isEmpty()
                    && c.event().fillers(Role.DESTINATION).stream()
                        .anyMatch(event.fillers(Role.AGENT)::contains)
                    && Consignments.mayHold(claim, c))
        .map(
            c ->
                Rewrite.inferred(
                    claim, Role.ORIGIN, states(c, Role.AGENT), "sends people to it elsewhere"))
        .or(
            () ->
                Consignments.sender(all, claim, words)
                    .map(s -> Rewrite.inferred(claim, Role.ORIGIN, List.of(s), "sends all others")))
        .orElse(claim);
  }

  /** "received 2,760 refugees evacuated from Libya": one way of the same people. */
  private static boolean isSameWay(Claim<Entity> way, Claim<Entity> taken) {
    return isRemoval(way) && Claims.isCounted(way) && Claims.sharePeople(way, taken);
  }

  /**
   * "take 280 people from Australia": not whose people they are, where Australia removes others.
   */
  private static boolean isSent(Claims all, Claim<Entity> claim) {
    List<Entity> from = Claims.nations(claim);
    boolean behind =
        from.size() == 1
            && claim.event().people().orElseThrow().description().matches("(?i).*\\bfrom\\b.*");
    return behind
        && all.stream()
            .anyMatch(c -> isRemoval(c) && c.event().fillers(Role.AGENT).containsAll(from));
  }

  /** Penalties against nobody in particular go on with those that the same state imposed before. */
  private static Claim<Entity> punished(Claims all, int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    if (!event.fillers(Role.TARGET).isEmpty()) {
      return claim;
    }
    return all.before(
            at,
            FEW,
            c ->
                isPenalty(c)
                    && c.event().fillers(Role.TARGET).stream()
                        .noneMatch(event.fillers(Role.AGENT)::contains))
        .map(c -> c.event().fillers(Role.TARGET))
        .filter(t -> !t.isEmpty())
        .map(t -> Rewrite.inferred(claim, Role.TARGET, t, "is under the penalties before"))
        .orElse(claim);
  }

  private static boolean isPenalty(Claim<Entity> claim) {
    return claim.event().type() == EventType.SANCTION || claim.event().type() == EventType.RELIEF;
  }

  /** "They last met in May": those of whose meeting was told right before. */
  private static Claim<Entity> same(Claims all, int at, Claim<Entity> claim) {
    return claim.event().fillers(Role.PARTY).isEmpty()
        ? all.before(
                at,
                1,
                c ->
                    c.event().type() == EventType.TALKS && c.event().fillers(Role.PARTY).size() > 1)
            .map(
                c ->
                    Rewrite.inferred(
                        claim, Role.PARTY, c.event().fillers(Role.PARTY), "meet right before"))
            .orElse(claim)
        : claim;
  }

  /** "Talks with the Americans are under way, [Uzbekistan's] foreign ministry said": its own. */
  private Claim<Entity> sayer(Claim<Entity> claim) {
    List<Entity> parties = claim.event().fillers(Role.PARTY);
    if (parties.size() != 1 || parties.get(0).kind() != Kind.COUNTRY) {
      return claim;
    }
    List<Entity> states =
        claim.sources().stream()
            .filter(this::isOfState)
            .flatMap(s -> s.country().stream())
            .flatMap(id -> countries.stream().filter(c -> c.id().equals(id)))
            .filter(c -> !c.equals(parties.get(0)))
            .distinct()
            .toList();
    return states.size() == 1
        ? Rewrite.inferred(
            claim, Role.PARTY, List.of(states.get(0), parties.get(0)), "speaks of its own talks")
        : claim;
  }

  /** A ministry speaks of what its state does, an outlet of what any does. */
  private boolean isOfState(Entity source) {
    return source.kind() == Kind.PERSON
        || Names.words(source.label()).stream().anyMatch(w -> words.is("ministerial", w));
  }

  /** "Uganda's parliament approved the agreement": it is the state's, whose chamber says yes. */
  private Claim<Entity> ratified(Claim<Entity> claim) {
    List<Entity> parties = claim.event().fillers(Role.PARTY);
    List<Entity> states = parties.stream().map(this::state).distinct().toList();
    return states.equals(parties)
        ? claim
        : Rewrite.role(claim, Role.PARTY, states, "is the state of the chamber");
  }

  private Entity state(Entity party) {
    boolean chamber =
        party.kind() == Kind.ORGANIZATION
            && Names.words(party.label()).stream()
                .anyMatch(w -> words.is("chamber", w) && !words.is("judge", w));
    return countries.stream()
        .filter(c -> chamber && Claims.isOf(party, c))
        .findFirst()
        .orElse(party);
  }

  /** Statesmen sign for their country; a state that sends people agrees with one that takes. */
  private Claim<Entity> party(Claim<Entity> read) {
    Claim<Entity> claim = ratified(read);
    List<Entity> parties = new ArrayList<>(claim.event().fillers(Role.PARTY));
    for (Entity person : claim.event().fillers(Role.PARTY)) {
      boolean speaks = person.kind() == Kind.PERSON && person.country().isPresent();
      countries.stream()
          .filter(c -> speaks && person.country().equals(Optional.of(c.id())))
          .filter(c -> !parties.contains(c))
          .forEach(parties::add);
    }
    if (parties.size() > claim.event().fillers(Role.PARTY).size()) {
      return Rewrite.role(claim, Role.PARTY, parties, "is the country of the one who signs");
    }
    if (parties.size() != 1 || parties.get(0).kind() != Kind.COUNTRY) {
      return claim;
    }
    Entity party = parties.get(0);
    return protagonists
        .remover()
        .filter(r -> !r.equals(party))
        .or(() -> protagonists.receiver().filter(r -> !r.equals(party)))
        .map(o -> Rewrite.inferred(claim, Role.PARTY, List.of(party, o), Targets.MOST))
        .orElse(claim);
  }
}
