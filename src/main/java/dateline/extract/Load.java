package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Range;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;

/**
 * The people that a vehicle carries: a flight, a bus or a boat stands for those on it, who go where
 * it goes.
 */
final class Load {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;

  Load(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
  }

  /**
   * Whether the sentence tells who is on the vehicle, other than those who work there: "returned a
   * boat with 86 migrants to Tripoli", "intercepted 86 migrants and took the boat to Tripoli".
   */
  boolean isManned(int noun) {
    int vehicle = wholeOf(noun);
    Range load = trigger.sentence().tree().extent(vehicle);
    return trigger.isVehicle(vehicle)
        && trigger
            .sentence()
            .mentions(People.class)
            .filter(p -> !trigger.is("aboard", p.head()) && !isOfClause(p, vehicle))
            .anyMatch(
                p ->
                    isAboard(p, vehicle, load)
                        || p.head() < vehicle && actors.aboard(vehicle).isPresent());
  }

  /** "two planes to Bamako, [which flew 120 Italians home]": of whom a clause of its own tells. */
  private boolean isOfClause(People group, int vehicle) {
    return syntax
        .clause(group.head())
        .filter(v -> v > vehicle && trigger.sentence().tree().relation(v).equals("acl:relcl"))
        .filter(v -> !trigger.is("carrying", v))
        .isPresent();
  }

  /** Takes the people on the vehicle for those it happens to; false if the noun is no vehicle. */
  boolean fill(int noun) {
    int vehicle = wholeOf(noun);
    if (!trigger.isVehicle(vehicle)) {
      return false;
    }
    Range load = trigger.sentence().tree().extent(vehicle);
    fillers.tell(
        fillers
            .people()
            .or(
                () ->
                    trigger
                        .sentence()
                        .mentions(People.class)
                        .filter(p -> isAboard(p, vehicle, load))
                        .findFirst()
                        .or(() -> actors.aboard(vehicle))));
    fillers
        .people()
        .ifPresent(
            p ->
                syntax.parts(p.head()).stream()
                    .filter(part -> part.function().equals("from"))
                    .flatMap(part -> actors.places(part.token()).stream())
                    .filter(n -> n.kind() == Kind.PLACE)
                    .forEach(n -> fillers.add(Role.ORIGIN, List.of(n))));
    way(vehicle);
    if (trigger.type() == EventType.REFUSAL) {
      fillers.take(vehicle); // "suspended deportation flights": they tell no deportation.
    }
    if (trigger.type() == EventType.REFUSAL || trigger.type() == EventType.ACCEPTANCE) {
      syntax.parts(vehicle).stream()
          .filter(p -> p.function().equals("modifier"))
          .flatMap(p -> actors.actors(p.token()).stream())
          .filter(n -> n.kind() == Kind.COUNTRY && !fillers.of(Role.AGENT).contains(n))
          .forEach(n -> fillers.add(Role.ORIGIN, List.of(n))); // "one U.S. flight a month"
    }
    return true;
  }

  /** "a plane [from Harlingen to Tapachula]": where a vehicle goes its load goes. */
  void way(int vehicle) {
    for (Part part : syntax.parts(vehicle)) {
      if (part.function().equals("from") || part.function().equals("out of")) {
        fillers.add(Role.ORIGIN, actors.places(part.token()));
      } else if (part.function().equals("to") && trigger.type() == EventType.REMOVAL) {
        fillers.add(Role.DESTINATION, actors.places(part.token()));
      }
    }
  }

  /** "two of [the flights]" */
  private int wholeOf(int token) {
    return syntax.token(token).tag().matches("CD|JJ.*|DT|NN")
        ? syntax.parts(token).stream()
            .filter(p -> p.function().equals("of") && trigger.isVehicle(p.token()))
            .mapToInt(Part::token)
            .findFirst()
            .orElse(token)
        : token;
  }

  /** "landed in Guatemala City with [83 deportees] on board", "landed carrying 83 deportees" */
  private boolean isBehind(People group) {
    int before = group.tokens().begin() - 1;
    return before > trigger.at()
        && (syntax.lemma(before).equals("with") && syntax.isAboard(group.head() + 1)
            || trigger.is("carrying", before) && syntax.token(before).tag().equals("VBG"));
  }

  /** Whether people are the load of a vehicle, as the tree or the word between has it. */
  private boolean isAboard(People group, int vehicle, Range load) {
    int begin = group.tokens().begin();
    boolean with =
        begin == vehicle + 2
            && (syntax.lemma(vehicle + 1).equals("with") || trigger.is("carrying", vehicle + 1));
    boolean on =
        trigger.sentence().tree().head(vehicle) == group.head()
            && Set.of("on", "aboard").contains(syntax.preposition(vehicle));
    // "the boat that the Tunisian coast guard caught": who acts is not on board.
    boolean acts =
        load.contains(trigger.at())
            && syntax.clause(group.head()).filter(v -> v == trigger.at()).isPresent();
    return on
        || isBehind(group)
        || group.head() > vehicle
            && (load.contains(group.head()) && !acts && !isRecord(group) || with);
  }

  /** "flights, which [have brought] home 640 people this year": all those before; no one flight. */
  private boolean isRecord(People group) {
    return syntax
        .clause(group.head())
        .filter(v -> trigger.sentence().tree().relation(v).equals("acl:relcl"))
        .filter(v -> syntax.token(trigger.sentence().tree().head(v)).tag().matches("NNP?S"))
        .filter(
            v ->
                trigger.sentence().tree().children(v, "aux").stream()
                    .anyMatch(a -> syntax.token(a).tag().matches("VB[PZ]")))
        .filter(v -> syntax.lemma(v).matches("bring|fly|take|carry|return|deport|transport|send"))
        .filter(v -> trigger.type() == EventType.REFUSAL || trigger.type() == EventType.ACCEPTANCE)
        .isPresent();
  }
}
