package dateline.extract;

import dateline.extract.Syntax.Part;
import java.util.List;

/** Whom a line carries for money, and whom officers clear from a scene: nobody sends them away. */
final class Bystanders {

  private final Trigger trigger;
  private final Fillers fillers;

  Bystanders(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.fillers = fillers;
  }

  /** Whether it is told of such people. */
  boolean are(List<Part> parts) {
    return trigger.type() == EventType.REMOVAL
            && (areGuests(parts) || areRemoved() || areTravellers())
        || isTally();
  }

  /** "Tourists were brought back to Munich": who travels for himself, sent by nobody. */
  private boolean areTravellers() {
    return !fillers.has(Role.AGENT)
        && trigger.entry().head().matches("bring|take|fly|carry|bus")
        && fillers.people().filter(p -> trigger.is("leisure", p.head())).isPresent();
  }

  /** "The airline will fly the Brazilians home": who has paid for the seat is sent by nobody. */
  private boolean areGuests(List<Part> parts) {
    return trigger.has(parts, "subject", "line")
        && trigger.entry().head().matches("fly|bring|take|carry|transport|send|bus")
        && fillers.people().filter(p -> isMigrant(p.head())).isEmpty();
  }

  /** "police removed three people who had quarrelled": from a scene, and no country. */
  private boolean areRemoved() {
    return trigger.entry().label().equals("remove")
        && !trigger.syntax().isPassive(trigger.at())
        && !fillers.has(Role.DESTINATION)
        && !fillers.has(Role.ORIGIN)
        && fillers
            .people()
            .filter(p -> p.nationalities().isEmpty() && !isMigrant(p.head()))
            .isPresent()
        && fillers.of(Role.AGENT).stream()
            .anyMatch(
                a -> a.text().matches("(?i)(the )?(police( officers)?|officers|guards|stewards)"));
  }

  /** "migrants", "asylum seekers", "deported men": no guests of a line and no brawlers. */
  private boolean isMigrant(int noun) {
    return trigger.is("migrant", noun)
        || trigger.is("deported", noun)
        || trigger.sentence().tree().children(noun, "amod").stream()
            .anyMatch(a -> trigger.is("sending", a));
  }

  /** "tourist arrivals", "cruise passenger departures" */
  private boolean isTally() {
    return !trigger.entry().verb()
        && trigger.type() == EventType.MOVEMENT
        && trigger.sentence().tree().children(trigger.at()).stream()
            .filter(c -> c < trigger.at())
            .anyMatch(c -> trigger.is("traffic", c));
  }
}
