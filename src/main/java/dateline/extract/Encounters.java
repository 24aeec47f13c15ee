package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;

/**
 * Encounters that are no talks: matches between teams that go by the names of their countries,
 * "Japan meet Ghana next", and people who are awaited where they arrive.
 */
final class Encounters {

  private final Trigger trigger;
  private final Syntax syntax;

  Encounters(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Whether nobody talks to anybody, for all that the clause tells. */
  boolean are(List<Part> parts) {
    return isMatch(parts) || isReception(parts) || isCall(parts);
  }

  /** "was allowed to visit [them]": those who are held or ill, and nobody to talk with. */
  private boolean isCall(List<Part> parts) {
    return trigger.entry().head().equals("visit")
        && parts.stream()
            .filter(p -> p.function().equals("object"))
            .anyMatch(p -> syntax.word(p.token()).equals("they"));
  }

  /** "The Afghans were met by officials": those who arrive, and not who stands for a state. */
  private boolean isReception(List<Part> parts) {
    return trigger.entry().verb()
        && syntax.isPassive(trigger.at())
        && parts.stream()
            .filter(p -> p.function().equals("object"))
            .anyMatch(
                p ->
                    syntax.word(p.token()).equals("they")
                        || trigger
                            .actors()
                            .people(p.token())
                            .filter(g -> !trigger.is("office", g.head()))
                            .isPresent());
  }

  /** Whether teams meet, as the number of the verb or what they meet in shows. */
  private boolean isMatch(List<Part> parts) {
    return parts.stream()
            .anyMatch(p -> p.function().matches("in|for") && trigger.is("contest", p.token()))
        || isPlural() && isTeam(parts);
  }

  private boolean isPlural() {
    String tag = syntax.token(trigger.at()).tag();
    return tag.equals("VBP")
        || tag.equals("VB")
            && !syntax.isInfinitive(trigger.at())
            && trigger.sentence().tree().children(trigger.at(), "aux").isEmpty();
  }

  /** "[Morocco] meet Nigeria": one country, and a verb for many. */
  private boolean isTeam(List<Part> parts) {
    List<Part> subjects = parts.stream().filter(p -> p.function().equals("subject")).toList();
    Optional<Name> name =
        subjects.size() == 1 ? trigger.actors().name(subjects.get(0).token()) : Optional.empty();
    return name.filter(n -> n.kind() == Kind.COUNTRY && n.form() == Name.Form.PROPER)
        .filter(n -> !n.text().endsWith("s") && trigger.entry().head().matches("meet|face|host"))
        .isPresent();
  }
}
