package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether those whom a state takes in may be of those whom another sends to it: a country that
 * shelters a million refugees has not got them from the state that flies deportees in.
 */
final class Consignments {

  private static final Pattern REFUGEES = Pattern.compile("(?i)\\brefugees?\\b");

  /** From how many refugees on a state has not got them from one that flies people in. */
  private static final int MANY = 10_000;

  /** How many people one state sends to several others at most. */
  private static final int FEW = 1000;

  /** How many claims before those who are taken in the removal stands at most. */
  private static final int NEAR = 4;

  private Consignments() {}

  /** Whether the words and numbers of both allow that these people are taken of those. */
  static boolean mayHold(Claim<Entity> taken, Claim<Entity> sent) {
    boolean many = !Claims.isCounted(taken) || Claims.size(taken) > MANY;
    boolean flight = many && isOfRefugees(taken) && !isOfRefugees(sent);
    return taken.event().type() != EventType.ACCEPTANCE || !flight;
  }

  /**
   * "Eswatini received 15 in July, Rwanda took seven in August": the one state from which all
   * others take people in an article that tells of several takers.
   *
   * @param words know the states whose foreigners are spoken of when they send people away
   */
  static Optional<Entity> sender(Claims all, Claim<Entity> taken, Words words) {
    boolean open =
        taken.event().type() == EventType.ACCEPTANCE
            && Claims.nations(taken).isEmpty()
            && Claims.isCounted(taken)
            && Claims.size(taken) <= FEW
            && taken.event().people().filter(g -> Partitives.areSame(g.description())).isEmpty()
            && !isOfRefugees(taken);
    if (!open) {
      return Optional.empty();
    }
    List<Claim<Entity>> others =
        all.stream()
            .filter(c -> c != taken && c.event().type() == EventType.ACCEPTANCE)
            .filter(c -> !c.event().fillers(Role.ORIGIN).isEmpty() && !isOfRefugees(c))
            .toList();
    List<List<Entity>> senders =
        others.stream().map(c -> c.event().fillers(Role.ORIGIN)).distinct().toList();
    boolean one =
        others.size() > 1
            && senders.size() == 1
            && senders.get(0).size() == 1
            && isHost(senders.get(0).get(0), words)
            && !taken.event().fillers(Role.AGENT).contains(senders.get(0).get(0))
            && others.stream().noneMatch(Consignments::isHome);
    return one ? Optional.of(senders.get(0).get(0)) : Optional.empty();
  }

  /** "12 were deported to Uganda. The passengers had been admitted": by whom they are sent to. */
  static Optional<Entity> receiver(Claims all, int at) {
    Claim<Entity> taken = all.get(at);
    boolean open =
        taken.event().type() == EventType.ACCEPTANCE
            && taken.event().fillers(Role.AGENT).isEmpty()
            && taken.event().fillers(Role.PLACE).isEmpty()
            && Claims.isCounted(taken)
            && taken.factuality() == Factuality.ASSERTED;
    return open
        ? all.before(
                at - 1,
                NEAR,
                c ->
                    Claims.isRemoval(c)
                        && c.factuality() == Factuality.ASSERTED
                        && Claims.states(c, Role.DESTINATION).size() == 1
                        && !Claims.nations(c).equals(Claims.states(c, Role.DESTINATION))
                        && isSame(c, taken))
            .map(c -> Claims.states(c, Role.DESTINATION).get(0))
        : Optional.empty();
  }

  /**
   * "Ghana received 14 deportees from the United States. The plane had taken off from Alexandria":
   * that which brings them to whoever takes them in.
   */
  static boolean isDelivery(Claim<Entity> flight, List<Claim<Entity>> claims) {
    return Claims.isRemoval(flight)
        && Claims.isCounted(flight)
        && claims.stream()
            .anyMatch(
                c ->
                    c.event().type() == EventType.ACCEPTANCE
                        && c.factuality() == flight.factuality()
                        && !c.event().fillers(Role.ORIGIN).isEmpty()
                        && isSame(c, flight));
  }

  /**
   * "Ghana has taken in 12 Vietnamese from the United States. They landed in Accra": whom a state
   * takes off another's hands has not come by himself.
   *
   * @param words know the states whose foreigners are spoken of when they send people away
   */
  static Claim<Entity> delivered(Claims all, int at, Words words) {
    Claim<Entity> journey = all.get(at);
    boolean open =
        journey.event().type() == EventType.MOVEMENT
            && journey.factuality() == Factuality.ASSERTED
            && journey
                .event()
                .people()
                .filter(g -> Journeys.isAnaphoric(g.description()))
                .isPresent();
    if (!open) {
      return journey;
    }
    return all.before(at - 1, NEAR, c -> isSame(c, journey) && isHandedOver(c, words))
        .filter(c -> isWay(journey, c))
        .map(c -> c.event().fillers(Role.ORIGIN))
        .map(
            from ->
                Rewrite.role(
                    Rewrite.type(journey, EventType.REMOVAL, "told of people who are handed over"),
                    Role.AGENT,
                    from,
                    "hands them over"))
        .orElse(journey);
  }

  /** Foreigners taken in from the one state that must have sent them. */
  private static boolean isHandedOver(Claim<Entity> taken, Words words) {
    List<Entity> from = taken.event().fillers(Role.ORIGIN);
    return taken.event().type() == EventType.ACCEPTANCE
        && taken.factuality() == Factuality.ASSERTED
        && from.size() == 1
        && isHost(from.get(0), words)
        && !Claims.nations(taken).isEmpty()
        && !Claims.nations(taken).contains(from.get(0))
        && !isHome(taken)
        && !isOfRefugees(taken);
  }

  /** Whether people go from the one land that sends them, or to that which takes them in. */
  private static boolean isWay(Claim<Entity> journey, Claim<Entity> taken) {
    List<Entity> to = journey.event().fillers(Role.DESTINATION);
    return to.isEmpty()
        ? journey.event().fillers(Role.ORIGIN).stream()
            .anyMatch(o -> Claims.isIn(o, taken.event().fillers(Role.ORIGIN).get(0)))
        : to.stream().allMatch(d -> Claims.isBy(taken, d));
  }

  private static boolean isHost(Entity state, Words words) {
    return state.kind() == Kind.COUNTRY && words.is("host", state.label().toLowerCase(Locale.ROOT));
  }

  private static boolean isSame(Claim<Entity> sent, Claim<Entity> taken) {
    return Claims.sameNumber(sent, taken) && Claims.nations(sent).equals(Claims.nations(taken));
  }

  /** "Ghana took back 40 of its people": nothing that another country would do as well. */
  private static boolean isHome(Claim<Entity> taken) {
    return taken.event().fillers(Role.AGENT).stream().anyMatch(Claims.nations(taken)::contains);
  }

  static boolean isOfRefugees(Claim<Entity> claim) {
    return claim
        .event()
        .people()
        .map(Group::description)
        .filter(d -> REFUGEES.matcher(d).find())
        .isPresent();
  }
}
