package dateline.extract;

import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * Against whom a complaint is: "lodged a complaint with the United Nations [against Eritrea]", and
 * not against where it is lodged.
 */
final class Complaints {

  private final Syntax syntax;

  Complaints(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * "expressed regret over the student's death": who is sorry for a mishap protests against nobody.
   */
  static boolean areSympathy(Trigger trigger, List<Part> parts) {
    return parts.stream()
        .filter(p -> p.function().equals("object"))
        .filter(p -> trigger.syntax().lemma(p.token()).equals("regret"))
        .anyMatch(
            p ->
                Stream.concat(parts.stream(), trigger.syntax().parts(p.token()).stream())
                    .anyMatch(
                        o ->
                            o.function().matches("over|at|for|about")
                                && trigger.is("mishap", o.token())));
  }

  /** Puts whom it is against in the place of where it is lodged. */
  void settle(List<Part> parts) {
    List<Part> against =
        parts.stream()
            .filter(p -> p.function().matches("with|to"))
            .flatMap(p -> syntax.parts(p.token()).stream())
            .filter(p -> p.function().equals("against"))
            .toList();
    parts.addAll(against);
    if (parts.stream().anyMatch(p -> p.function().equals("against"))) {
      parts.removeIf(p -> p.function().matches("with|to"));
    }
  }
}
