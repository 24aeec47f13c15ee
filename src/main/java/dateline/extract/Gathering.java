package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who takes part in talks, and where, as the clause around them tells. */
final class Gathering {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final int at;

  Gathering(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.at = trigger.at();
  }

  /** "Coale said after talks with the president": who speaks after talks has taken part. */
  Optional<Part> talker(List<Part> parts) {
    boolean with =
        parts.stream().anyMatch(p -> p.function().equals("with"))
            && parts.stream().noneMatch(p -> p.function().equals("subject"));
    int head = tree.head(at);
    boolean after =
        head != Tree.ROOT
            && (Set.of("after", "for").contains(syntax.preposition(at))
                || syntax.preposition(at).equals("of") && syntax.preposition(head).equals("after"));
    if (trigger.entry().verb() || !with || !after) {
      return Optional.empty();
    }
    IntStream who =
        isStay(head)
            ? syntax.child(head, "nsubj").stream()
            : syntax.clause(at).stream().flatMapToInt(v -> syntax.surfaceSubject(v).stream());
    return who.mapToObj(s -> new Part("subject", s)).findFirst();
  }

  /** "Talks are to [continue] in Riyadh": the verb that says when and where they go on. */
  Optional<Integer> occurring() {
    int head = tree.head(at);
    return !trigger.entry().verb()
            && tree.is(at, "nsubj")
            && head != Tree.ROOT
            && trigger.is("occurring", head)
        ? Optional.of(head)
        : Optional.empty();
  }

  /** "will travel to Doha for talks", "flew to Rabat to meet": where one goes to meet others. */
  List<Part> venue() {
    boolean there =
        trigger.entry().verb()
            ? syntax.isInfinitive(at)
            : Set.of("for", "in").contains(syntax.preposition(at));
    int above = tree.head(at);
    if (there && isStay(above)) {
      return List.of(new Part("in", above));
    }
    Optional<Integer> occurring = occurring();
    if (occurring.isPresent()) {
      return places(occurring.get()).filter(p -> p.token() > at).toList();
    }
    return there && above != Tree.ROOT && trigger.is("travelling", above)
        ? places(above).filter(p -> p.token() < at).toList()
        : List.of();
  }

  private Stream<Part> places(int verb) {
    return syntax.parts(verb).stream()
        .filter(p -> Set.of("to", "in", "at").contains(p.function()))
        .filter(p -> !trigger.actors().places(p.token()).isEmpty())
        .map(p -> new Part("in", p.token()));
  }

  /** "was in [Beirut] for talks" */
  private boolean isStay(int place) {
    return place != Tree.ROOT
        && !tree.children(place, "cop").isEmpty()
        && syntax.preposition(place).equals("in")
        && !trigger.actors().places(place).isEmpty();
  }
}
