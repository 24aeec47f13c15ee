package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.List;

/** Gives each member of a coordination the function of the whole. */
final class Coordination {

  private final Tree tree;
  private final Syntax syntax;

  Coordination(Tree tree, Syntax syntax) {
    this.tree = tree;
    this.syntax = syntax;
  }

  /**
   * Adds the members of coordinations: "from China, Afghanistan and Iran". Of "Austria, which sent
   * one back, and Switzerland" a relative clause tells of the first alone.
   *
   * @param at the word whose parts they are
   */
  List<Part> spread(int at, List<Part> parts) {
    List<Part> all = new ArrayList<>();
    for (Part part : parts) {
      addConjuncts(part, all, 0);
    }
    if (tree.is(at, "acl:relcl")) {
      int whose = tree.head(at);
      all.removeIf(
          p -> p.token() > at && tree.is(p.token(), "conj") && tree.head(p.token()) == whose);
    }
    return all;
  }

  private void addConjuncts(Part part, List<Part> all, int depth) {
    if (all.contains(part)) {
      return;
    }
    all.add(part);
    if (depth > 40) {
      return;
    }
    for (int conjunct : coordinated(part.token())) {
      if (!syntax.isVerbal(conjunct)) {
        String preposition = syntax.preposition(conjunct);
        addConjuncts(
            new Part(preposition.isEmpty() ? part.function() : preposition, conjunct),
            all,
            depth + 1);
      }
    }
  }

  /** "Putin and India's minister": the tree may take the first for the subject of the second. */
  private List<Integer> coordinated(int noun) {
    List<Integer> all = new ArrayList<>(tree.children(noun, "conj"));
    boolean name = !syntax.isVerbal(noun) && tree.children(noun, "cop").isEmpty();
    tree.children(noun, "nsubj").stream().filter(s -> name && hasAnd(s)).forEach(all::add);
    return all;
  }

  /**
   * "a man and two women": of whom no nation is told apart, who are one group of three; "a Turk and
   * an Azerbaijani": two persons, whose nations are those of one group.
   */
  static boolean isSum(Tree tree, People first, People more) {
    boolean alike = first.nationalities().isEmpty() && more.nationalities().isEmpty();
    return (alike || first.isIndefinite() && more.isIndefinite())
        && tree.head(more.head()) == first.head()
        && tree.is(more.head(), "conj")
        && tree.children(first.head(), "conj").stream()
            .anyMatch(c -> c >= more.head() && !tree.children(c, "cc").isEmpty())
        && tree.children(first.head(), "acl:relcl").stream().noneMatch(c -> c < more.head())
        && tree.children(more.head()).stream().noneMatch(c -> tree.relation(c).equals("nmod"));
  }

  /** "all 211, every [one of them] a Kyrgyz": nobody apart. */
  static boolean isEach(Sentence sentence, People people) {
    int before = people.tokens().begin() - 1;
    return before >= 0 && sentence.tokens().get(before).lemma().matches("every|each");
  }

  private boolean hasAnd(int noun) {
    return tree.children(noun, "conj").stream().anyMatch(c -> !tree.children(c, "cc").isEmpty());
  }
}
