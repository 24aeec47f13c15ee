package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

/** On whom a court's order falls whose verb has a deed for its object, or a clause. */
final class RuledOn {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  RuledOn(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** Adds those whom the order names behind its noun, and takes out those whom it frees. */
  void settle(List<Part> parts) {
    parts.removeIf(p -> !p.function().equals("subject") && isFreed(p.token()));
    parts.addAll(
        List.copyOf(parts).stream()
            .filter(p -> p.function().equals("object"))
            .flatMap(p -> behind(p.token()))
            .toList());
  }

  /** "ordered the closure of [the agency]", "issued a warrant for [the senator]" */
  private Stream<Part> behind(int noun) {
    String by =
        trigger.is("shutting down", noun)
            ? "of"
            : syntax.lemma(noun).equals("warrant") ? "for" : "";
    return syntax.parts(noun).stream()
        .filter(p -> !by.isEmpty() && p.function().equals(by))
        .map(p -> new Part("object", p.token()));
  }

  /** "ordered that [the captain] be released": what befalls him is no deed of his. */
  private boolean isFreed(int token) {
    int verb = tree.is(token, "appos") ? tree.head(tree.head(token)) : tree.head(token);
    return verb != Tree.ROOT
        && verb != trigger.at()
        && syntax.isPassive(verb)
        && syntax.word(verb).matches("release|free|acquit|discharge|set|let|bail")
        && syntax.child(verb, "nsubj:pass").stream()
            .anyMatch(s -> s == token || s == tree.head(token));
  }
}
