package dateline.resolve;

import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.nations;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Airports from which people are flown out, where the words say that they are taken there: "were
 * brought to Frankfurt airport and put on a plane to Kabul".
 */
final class Departures implements Claims.Step {

  private static final String AIRPORT = "(?is).*\\b(airport|airfield|air ?base)\\b.*";

  private static final Pattern DRIVING =
      Pattern.compile(
          "(?i)\\b(brought|took|taken|driven|drove|bus+ed|transferred|escorted|moved|led)\\b");

  /** How far apart the way to the airport and the flight are told at most, in characters. */
  private static final int NEAR = 150;

  /** How many claims before it the removal is told that the way to the airport belongs to. */
  private static final int FEW = 4;

  private final String text;

  /**
   * @param text of the article
   */
  Departures(String text) {
    this.text = text;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> to = claim.event().fillers(Role.DESTINATION);
    if (!isRemoval(claim) || to.isEmpty()) {
      return claim;
    }
    Optional<Claim<Entity>> boarded = at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    if (boarded.filter(b -> isFlight(claim, b) && flies(b, claim)).isPresent()) {
      return left(claim, boarded.get().event().fillers(Role.ORIGIN), to);
    }
    List<Entity> airports = to.stream().filter(d -> isAirport(d, claim)).toList();
    Optional<Claim<Entity>> flight =
        at + 1 < all.list().size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    if (airports.equals(to)
        && isDriven(claim)
        && flight.filter(f -> isFlight(claim, f)).isPresent()) {
      return left(claim, airports, flight.get().event().fillers(Role.DESTINATION));
    }
    List<Entity> own = airports.stream().filter(d -> isOwn(d, all, at)).toList();
    return own.isEmpty()
        ? claim
        : left(
            claim,
            own,
            to.stream().filter(d -> own.stream().noneMatch(o -> isWithin(o, d))).toList());
  }

  private static Claim<Entity> left(Claim<Entity> claim, List<Entity> from, List<Entity> to) {
    return Rewrite.role(
        Rewrite.role(claim, Role.DESTINATION, to, "is where they are flown"),
        Role.ORIGIN,
        from,
        "is where they are put aboard");
  }

  /** "were brought to the airport", but not "were flown to the airport from San Diego". */
  private boolean isDriven(Claim<Entity> claim) {
    return claim.event().fillers(Role.ORIGIN).isEmpty()
        && DRIVING.matcher(claim.evidence().get(0).of(text)).find();
  }

  /**
   * Whether both tell of the same people, side by side, one of them with another place to go to.
   */
  private boolean isFlight(Claim<Entity> claim, Claim<Entity> flight) {
    List<Entity> to = flight.event().fillers(Role.DESTINATION);
    return isRemoval(flight)
        && flight.event().people().isPresent()
        && flight.event().people().equals(claim.event().people())
        && flight.factuality() == claim.factuality()
        && Math.abs(Claims.begin(flight) - Claims.begin(claim)) < NEAR
        && !to.isEmpty()
        && to.stream().noneMatch(d -> isAirport(d, flight));
  }

  /**
   * Whether the claim before, told of the way to an airport, already ends where this flight does.
   */
  private boolean flies(Claim<Entity> boarded, Claim<Entity> flight) {
    List<Entity> from = boarded.event().fillers(Role.ORIGIN);
    return flight.event().fillers(Role.ORIGIN).isEmpty()
        && !from.isEmpty()
        && from.stream().allMatch(o -> isAirport(o, boarded))
        && boarded
            .event()
            .fillers(Role.DESTINATION)
            .equals(flight.event().fillers(Role.DESTINATION));
  }

  /** Whether it lies in the state that sends the people away, which is not theirs. */
  private static boolean isOwn(Entity airport, Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    if (nations(claim).stream().anyMatch(n -> Claims.isIn(airport, n))) {
      return false;
    }
    boolean left =
        claim.event().fillers(Role.ORIGIN).stream()
            .anyMatch(o -> airport.label().startsWith(o.label()));
    List<Entity> agents = claim.event().fillers(Role.AGENT);
    boolean sent =
        agents.isEmpty()
            ? all.before(at - 1, FEW, c -> isRemoval(c) && isOf(airport, agents(c))).isPresent()
            : isOf(airport, agents.stream()) && isSentAbroad(all, at);
    return left || sent;
  }

  /** Whether those whom it sends are foreigners, or others are told whom it sends elsewhere. */
  private static boolean isSentAbroad(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> agents = claim.event().fillers(Role.AGENT);
    return !nations(claim).isEmpty()
        || claim.event().fillers(Role.DESTINATION).size() > 1
        || all.stream()
            .anyMatch(
                c -> c != claim && isRemoval(c) && c.event().fillers(Role.AGENT).equals(agents));
  }

  private static Stream<Entity> agents(Claim<Entity> claim) {
    return claim.event().fillers(Role.AGENT).stream();
  }

  private static boolean isOf(Entity airport, Stream<Entity> agents) {
    return airport.country().isPresent()
        && agents.anyMatch(a -> Claims.isIn(airport, a) || airport.country().equals(a.country()));
  }

  private static boolean isWithin(Entity airport, Entity place) {
    return Claims.isIn(airport, place) || airport.label().startsWith(place.label());
  }

  /** "Frankfurt airport", "the airport in [Leipzig]" */
  private boolean isAirport(Entity place, Claim<Entity> claim) {
    String told = claim.evidence().get(0).of(text).toLowerCase(Locale.ROOT);
    String label = place.label().toLowerCase(Locale.ROOT);
    return label.matches(AIRPORT)
        || told.contains("airport in " + label)
        || told.contains("airport of " + label)
        || told.contains("airport at " + label)
        || told.contains("airport near " + label);
  }
}
