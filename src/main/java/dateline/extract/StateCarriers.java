package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * The planes and ships of a state's forces, on which nobody books a seat: who comes on them is
 * sent.
 */
final class StateCarriers {

  private final Trigger trigger;
  private final Syntax syntax;

  StateCarriers(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** "[The patrol vessel] brought 49 migrants to Albania": to another state, and not ashore. */
  boolean bring(Fillers fillers) {
    return isAbroad(fillers) && carriers("subject").findAny().isPresent();
  }

  /** "arrived in Albania aboard the Italian navy ship", but not "in Catania": rescued at sea. */
  private boolean isAbroad(Fillers fillers) {
    List<Name> owners = owners();
    return fillers.of(Role.DESTINATION).stream()
        .anyMatch(n -> n.kind() == Kind.COUNTRY && !owners.contains(n));
  }

  private boolean isShip(int vehicle) {
    return trigger.is("craft", vehicle) || syntax.lemma(vehicle).matches(".*ship|frigate|corvette");
  }

  /** "arrived in Accra [on a US military plane]": who is no soldier, by the state whose it is. */
  boolean carry(Fillers fillers) {
    boolean carried =
        carriers("on|aboard|by").anyMatch(p -> !isShip(p.token()) || isAbroad(fillers))
            && fillers.people().filter(p -> trigger.is("armed", p.head())).isEmpty();
    if (carried && !fillers.has(Role.AGENT)) {
      fillers.add(Role.AGENT, owners());
    }
    return carried;
  }

  private List<Name> owners() {
    return carriers("on|aboard|by")
        .flatMap(p -> syntax.parts(p.token()).stream())
        .filter(p -> p.function().matches("modifier|poss|of"))
        .flatMap(p -> trigger.actors().actors(p.token()).stream())
        .filter(n -> n.kind() == Kind.COUNTRY)
        .distinct()
        .toList();
  }

  private Stream<Part> carriers(String functions) {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().matches(functions) && trigger.isVehicle(p.token()))
        .filter(p -> isMilitary(p.token()));
  }

  private boolean isMilitary(int vehicle) {
    return syntax.lemma(vehicle).matches("warship|frigate|corvette")
        || trigger.sentence().tree().children(vehicle).stream()
            .anyMatch(
                c ->
                    c < vehicle
                        && syntax.lemma(c).matches("military|navy|naval|army|force|patrol"));
  }
}
