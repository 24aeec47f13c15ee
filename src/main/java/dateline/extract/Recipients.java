package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;

/**
 * Who gets people from another, named between the verb and the people: "to send Kenya up to 400
 * asylum seekers". Trees seldom know the first of two objects for what it is.
 */
final class Recipients {

  private final Trigger trigger;

  Recipients(Trigger trigger) {
    this.trigger = trigger;
  }

  /**
   * Makes the state that is taken for the object the indirect object, and the people the object.
   */
  void restore(List<Part> parts) {
    for (Part part : List.copyOf(parts)) {
      Optional<People> people =
          part.function().equals("object") ? state(part).flatMap(this::behind) : Optional.empty();
      if (people.isPresent()) {
        parts.remove(part);
        parts.removeIf(p -> p.token() == people.get().head());
        parts.add(0, new Part("indirect", part.token()));
        parts.add(1, new Part("object", people.get().head()));
      }
    }
  }

  private Optional<Name> state(Part part) {
    return trigger
        .sentence()
        .name(part.token())
        .filter(n -> n.form() == Name.Form.PROPER && n.kind().isLocation())
        .filter(n -> n.tokens().begin() == trigger.at() + 1);
  }

  private Optional<People> behind(Name state) {
    return trigger
        .sentence()
        .mentions(People.class)
        .filter(p -> p.tokens().begin() == state.tokens().end() && p.quantity().isKnown())
        .findFirst();
  }
}
