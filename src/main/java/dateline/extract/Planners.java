package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;
import java.util.Set;

/** Whose the plan, the deal or the decision is that an infinitive spells out. */
final class Planners {

  private final Words words;
  private final Tree tree;
  private final Syntax syntax;
  private final Subjects subjects;

  Planners(Words words, Tree tree, Syntax syntax, Subjects subjects) {
    this.words = words;
    this.tree = tree;
    this.syntax = syntax;
    this.subjects = subjects;
  }

  /** Who makes the plan, the deal, the decision that an infinitive spells out. */
  OptionalInt owner(int noun, Set<Integer> seen) {
    boolean own =
        syntax.word(noun).matches("plan|bid") && syntax.child(noun, "nmod:poss").isPresent();
    if (words.is("request", syntax.word(noun)) && isTurnedDown(noun) && !own) {
      // "rejected a request by Paris to accept them": who is asked would do it.
      OptionalInt asked = subjects.surfaceSubject(tree.head(noun), seen);
      return asked.stream().anyMatch(this::isForum) ? OptionalInt.empty() : asked;
    }
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")) {
        return OptionalInt.of(child);
      }
    }
    for (int child : tree.children(noun, "nmod")) {
      if (Set.of("of", "by").contains(syntax.preposition(child))) {
        return OptionalInt.of(child);
      }
    }
    if (!tree.children(noun, "cop").isEmpty() && syntax.child(noun, "nsubj").isPresent()) {
      // "Ghana is the first country to have signed"
      return syntax.child(noun, "nsubj");
    }
    int head = tree.head(noun);
    if (head == Tree.ROOT && noun == 0 && syntax.token(noun).tag().startsWith("NNP")) {
      return OptionalInt.of(noun); // "[Sierra Leone] to accept 300 West Africans"
    }
    if (head != Tree.ROOT && syntax.token(head).isVerb()) {
      OptionalInt subject = subjects.surfaceSubject(head, seen);
      if (isJudged(head, subject)) {
        return OptionalInt.empty();
      }
      return subject.isPresent() && subject.getAsInt() != noun ? subject : OptionalInt.empty();
    }
    for (int child : tree.children(noun)) {
      if (tree.is(child, "amod") || tree.is(child, "compound")) {
        if (syntax.token(child).tag().matches("NNP.*|JJ.*")) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "Oxfam criticised the plan to deport them", "The Senate approved it": the plan of others. */
  private boolean isJudged(int verb, OptionalInt subject) {
    return words.is("judging a plan", syntax.word(verb))
        || subject.stream().anyMatch(this::isForum);
  }

  /** Judges and lawmakers carry out no plan. */
  private boolean isForum(int subject) {
    return words.is("judge", syntax.word(subject)) || words.is("legislature", syntax.word(subject));
  }

  private boolean isTurnedDown(int noun) {
    int verb = tree.head(noun);
    return tree.is(noun, "obj") && syntax.is("refusing", verb);
  }
}
