package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** On whom a court's order falls whose verb has a deed for its object, or a clause. */
final class RuledOn {

  private static final Set<String> BESIDE = Set.of("poss", "by");

  /** Classes of verbs by which an order binds somebody or lets him act. */
  private static final List<String> BINDING = List.of("stopping", "enabling", "compelling");

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
            .flatMap(p -> Stream.concat(behind(p.token()), owners(p.token())))
            .toList());
    if (!trigger.entry().verb() && tree.is(trigger.at(), "nsubj")) {
      bound(tree.head(trigger.at())).forEach(parts::add);
    }
  }

  /** "An injunction stopped [Canada] from removing them": whom the order itself binds. */
  private Stream<Part> bound(int verb) {
    boolean binds = BINDING.stream().anyMatch(c -> syntax.is(c, verb));
    return syntax.parts(verb).stream()
        .filter(p -> binds && p.function().equals("object"))
        .map(p -> new Part("against", p.token()));
  }

  /**
   * "suspended [Malawi]'s plan", "rejected a request by [Hungary]", "cleared the way for [Britain]
   * to deport them": whose deed it is that is ruled on.
   */
  private Stream<Part> owners(int deed) {
    if (!trigger.actors().actors(deed).isEmpty()) {
      return Stream.empty(); // "barred [Armenia]'s security service"
    }
    Stream<Integer> beside =
        syntax.parts(deed).stream()
            .filter(p -> BESIDE.contains(p.function()))
            .filter(p -> !syntax.token(p.token()).tag().equals("PRP$"))
            .map(Part::token);
    Stream<Integer> allowed =
        tree.children(deed, "acl").stream()
            .filter(c -> syntax.isMarked(c, "for"))
            .flatMap(c -> tree.children(c, "nsubj").stream());
    return Stream.concat(beside, allowed)
        .filter(t -> trigger.actors().actors(t).stream().allMatch(n -> acts(n, deed)))
        .map(t -> new Part("object", t));
  }

  /**
   * "a petition by lawyers" is no deed that is ruled on, but what they ask for; a state's may be.
   */
  private boolean acts(Name name, int deed) {
    return name.kind() == Kind.COUNTRY
        || name.kind() != Kind.PERSON && !trigger.is("asking", deed) && !trigger.is("suit", deed);
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
