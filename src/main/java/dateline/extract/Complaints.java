package dateline.extract;

import dateline.extract.Syntax.Part;
import java.util.List;

/**
 * Against whom a complaint is: "lodged a complaint with the United Nations [against Eritrea]", and
 * not against where it is lodged.
 */
final class Complaints {

  private final Syntax syntax;

  Complaints(Syntax syntax) {
    this.syntax = syntax;
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
