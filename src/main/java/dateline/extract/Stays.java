package dateline.extract;

import dateline.annotate.People;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells who is handed over, expected, sheltered or spoken of and neither goes anywhere nor is let
 * in for all that is told.
 */
final class Stays {

  private final Trigger trigger;
  private final Fillers fillers;

  Stays(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.fillers = fillers;
  }

  /** Whether those whom the clause tells of stay where they are, or come by no act of a state. */
  boolean are(List<Part> parts) {
    return trigger.type() == EventType.ACCEPTANCE && (isConceded() || areFighters())
        || isOther(parts);
  }

  private boolean isOther(List<Part> parts) {
    return switch (trigger.frame().name()) {
      case "hand-over-plain" -> isExchange();
      case "awaited" -> isSummoned(parts);
      case "docked" -> fillers.people().filter(p -> trigger.is("aboard", p.head())).isPresent();
      case "hold" -> isHeldThat();
      case "take-people" -> isGot();
      case "refuse-papers", "no-papers" -> areForeign();
      case "detain" -> isUnheld(parts);
      case "refuse" -> isKeptFromOther();
      case "remove-weak" -> trigger.has(parts, "out of", "sea"); // back to where they came from
      default -> false;
    };
  }

  /** "stopped them from [working]", "barred them from leaving": nobody is kept from coming in. */
  private boolean isKeptFromOther() {
    return trigger.sentence().tree().children(trigger.at(), "advcl").stream()
        .filter(c -> trigger.syntax().isMarked(c, "from"))
        .filter(c -> trigger.syntax().token(c).tag().equals("VBG"))
        .anyMatch(c -> !trigger.is("coming in", c));
  }

  /** "issues no travel documents to [Syrian] refugees": not to its own people. */
  private boolean areForeign() {
    return fillers.people().map(People::nationalities).orElse(List.of()).stream()
        .anyMatch(n -> fillers.of(Role.AGENT).stream().noneMatch(a -> Needs.isNation(a, n)));
  }

  /** "harbours militants": who gives cover to the armed lets in no migrants. */
  private boolean areFighters() {
    return trigger.words().is("harbouring", trigger.entry().head())
        && fillers.people().filter(p -> trigger.isOfficer(p.head())).isPresent();
  }

  /**
   * "admitted that 300 had been deported", "admitted they were": who grants a point takes nobody.
   */
  private boolean isConceded() {
    return trigger.entry().verb()
        && trigger.sentence().tree().children(trigger.at(), "ccomp").stream()
            .anyMatch(c -> trigger.syntax().isMarked(c, "that") || isFinite(c));
  }

  private boolean isFinite(int verb) {
    return Stream.concat(Stream.of(verb), trigger.sentence().tree().children(verb, "aux").stream())
        .anyMatch(v -> trigger.syntax().token(v).tag().matches("VB[DPZ]|MD"));
  }

  /** "The court [held] that Afghans may stay": a word of somebody, and nobody is kept. */
  private boolean isHeldThat() {
    return trigger.sentence().tree().children(trigger.at(), "ccomp").stream()
        .anyMatch(c -> trigger.syntax().isMarked(c, "that"));
  }

  /**
   * "sentenced him to death in absentia", "sentenced to a fine": who is not there to be held, or is
   * punished otherwise.
   */
  private boolean isUnheld(List<Part> parts) {
    return trigger.entry().head().equals("sentence")
        && (trigger.sentence().tokens().stream().anyMatch(t -> t.text().equals("absentia"))
            || parts.stream()
                .anyMatch(
                    p ->
                        p.function().equals("to")
                            && trigger.syntax().word(p.token()).matches("fine|probation|service")));
  }

  /** "got none": who gets people gets so many of them. */
  private boolean isGot() {
    return trigger.entry().head().equals("get")
        && fillers.people().filter(p -> p.quantity().isKnown()).isEmpty();
  }

  /** "handed over the men": those whom no nation or name is told of may be prisoners exchanged. */
  private boolean isExchange() {
    return fillers.members().isEmpty()
        && fillers.people().filter(p -> !p.nationalities().isEmpty()).isEmpty();
  }

  /** "is due in court", "is expected at the hospital": no journey to another place. */
  private boolean isSummoned(List<Part> parts) {
    return trigger.has(parts, "in", "care") || trigger.has(parts, "at", "care");
  }
}
