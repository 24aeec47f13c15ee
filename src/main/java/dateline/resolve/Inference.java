package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fills roles that one claim leaves open and the rest of the article makes clear: who deports when
 * only the people are named, where those sent home go, whom a protest is against.
 */
final class Inference {

  private static final double WEAK = 0.5;
  private static final double STRONG = 0.7;

  private static final Pattern MIGRANTS =
      Pattern.compile("(?i)\\b(migrants?|deportees?|refugees?|asylum[- ]seekers?|returnees?)\\b");

  private final Map<Entity, Integer> countries;
  private final Map<Entity, List<Span>> named;
  private final Optional<Entity> scene;
  private final Told told;
  private final Words words;
  private final Deeds deeds;
  private final Courts courts;
  private final Departures departures;

  /**
   * @param countries how often the article names each country
   * @param named where it names each country itself, not only its people
   * @param scene the country that it is written from
   * @param told what the words of the claims tell beside
   * @param words the classes of words
   * @param deeds what protests are against by their words
   * @param courts the states of courts
   * @param departures the airports from which people are flown out
   */
  Inference(
      Map<Entity, Integer> countries,
      Map<Entity, List<Span>> named,
      Optional<Entity> scene,
      Told told,
      Words words,
      Deeds deeds,
      Courts courts,
      Departures departures) {
    this.countries = countries;
    this.named = named;
    this.scene = scene;
    this.told = told;
    this.words = words;
    this.deeds = deeds;
    this.courts = courts;
    this.departures = departures;
  }

  List<Claim<Entity>> complete(List<Claim<Entity>> read) {
    Claims claims =
        Claims.of(read)
            .each(this::home)
            .each((all, at) -> Journeys.taken(all, at, told))
            .each((all, at) -> Consignments.delivered(all, at, words))
            .each(departures)
            .each(JointReturns::complete)
            .each(Shares::rooted);
    claims =
        claims.each(
            new Removers(
                countries, Protagonists.of(claims.list(), countries, scene), scene, told, courts));
    Protagonists protagonists = Protagonists.of(claims.list(), countries, scene);
    claims =
        claims
            .each(new Removers(countries, protagonists, scene, told, courts))
            .each(new Volunteers(told))
            .each(Ways::transit)
            .each(WayEnds.crossing(told))
            .each(WayEnds.countries(named))
            .each(Ways::part)
            .each(Nations::complete)
            .each(Ways.destinations(told))
            .each((all, at) -> Awaited.removal(all, at, told))
            .each(new Captors(named.keySet(), told, words))
            .each(new Summons(countries, scene))
            .each((all, at) -> outward(all.get(at)))
            .each(
                new Counterparts(
                    protagonists,
                    countries.keySet(),
                    new Targets(protagonists, scene, deeds, courts, countries.keySet()),
                    words))
            .each(WayEnds.countries(named))
            .each((all, at) -> Journeys.counted(all.get(at), countries.keySet(), told))
            .each(Ways::part)
            .each((all, at) -> thirdCountry(all.get(at)))
            .each(Shares::dated);
    return Repeats.joined(supported(claims.list().stream().filter(Summons::isByAnybody).toList()));
  }

  /** Those sent home go to the country whose people they are. */
  private Claim<Entity> home(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> nations = Claims.nations(claim);
    boolean goes = told.isHomeward(claim) && claim.event().fillers(Role.DESTINATION).isEmpty();
    if (told.isHomeward(claim) && !goes) {
      return told.isToOwn(claim) ? claim : Journeys.home(claim);
    }
    return goes && nations.size() == 1
        ? Rewrite.role(claim, Role.DESTINATION, nations, "is home to them")
        : claim;
  }

  /** Nobody punishes himself: a target that a pronoun took for the one who acts is none. */
  private static Claim<Entity> outward(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    List<Entity> targets =
        event.fillers(Role.TARGET).stream()
            .filter(t -> !event.fillers(Role.AGENT).contains(t))
            .toList();
    return targets.size() == event.fillers(Role.TARGET).size()
        ? claim
        : Rewrite.role(claim, Role.TARGET, targets, "is another than who acts");
  }

  private static Claim<Entity> thirdCountry(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    Optional<Group<Entity>> people = event.people();
    boolean taking = event.type() == EventType.ACCEPTANCE;
    if (people.isEmpty()
        || people.get().nationalities().isEmpty()
        || people.get().thirdCountry()
        || taking && event.fillers(Role.ORIGIN).isEmpty() // "hosts 200 Syrians": sent by nobody
        || !taking && event.type() != EventType.REMOVAL) {
      return claim;
    }
    List<String> states = new ArrayList<>();
    for (Entity entity : event.fillers(taking ? Role.AGENT : Role.DESTINATION)) {
      if (entity.kind() == Kind.COUNTRY) {
        states.add(entity.id());
      } else {
        entity.country().ifPresent(states::add);
      }
    }
    Group<Entity> g = people.get();
    boolean foreign =
        !states.isEmpty() && g.nationalities().stream().noneMatch(n -> states.contains(n.id()));
    return foreign
        ? Rewrite.people(
            claim,
            Optional.of(
                new Group<>(g.nationalities(), g.quantity(), g.members(), true, g.description())))
        : claim;
  }

  /** A weak sign of an event counts only beside a strong one of its type in the article. */
  private static List<Claim<Entity>> supported(List<Claim<Entity>> claims) {
    return claims.stream()
        .filter(
            claim ->
                claim.confidence() > WEAK
                    || isLanding(claim)
                    || isHomecoming(claim)
                    || isTurnedAway(claim)
                    || Consignments.isDelivery(claim, claims)
                    || claims.stream()
                        .anyMatch(
                            other ->
                                other.event().type() == claim.event().type()
                                    && other.confidence() >= STRONG))
        .toList();
  }

  /** "A plane carrying 80 Brazilians held in Texas landed in Fortaleza": they are sent home. */
  private static boolean isHomecoming(Claim<Entity> claim) {
    return Claims.isRemoval(claim)
        && Claims.isCounted(claim)
        && (Journeys.endsAtHome(claim) || isShipment(claim));
  }

  /** "A flight with 200 migrants from Houston arrived at Maiquetía": no mere travellers. */
  private static boolean isShipment(Claim<Entity> claim) {
    return !claim.event().fillers(Role.ORIGIN).isEmpty()
        && !claim.event().fillers(Role.DESTINATION).isEmpty()
        && claim.event().people().filter(p -> MIGRANTS.matcher(p.description()).find()).isPresent();
  }

  /** "In Lithuania 212 people were turned back": by a state that is named. */
  private static boolean isTurnedAway(Claim<Entity> claim) {
    return claim.event().type() == EventType.REFUSAL
        && Claims.isCounted(claim)
        && !Claims.states(claim, Role.AGENT).isEmpty()
        && claim.event().fillers(Role.ORIGIN).equals(Claims.states(claim, Role.ORIGIN));
  }

  /** "A boat with 105 people landed on Langkawi": nobody need have sent them. */
  private static boolean isLanding(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    return event.type() == EventType.MOVEMENT
        && event.people().isPresent()
        && (!event.fillers(Role.DESTINATION).isEmpty()
            || !event.fillers(Role.ORIGIN).isEmpty() && Claims.isCounted(claim));
  }
}
