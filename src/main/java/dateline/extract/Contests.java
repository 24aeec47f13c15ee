package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;

/** Matches between teams that go by the names of their countries: "Japan meet Ghana next". */
final class Contests {

  private final Trigger trigger;
  private final Syntax syntax;

  Contests(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Whether teams meet, as the number of the verb or what they meet in shows. */
  boolean are(List<Part> parts) {
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
