package dateline.annotate;

import java.util.OptionalInt;

/**
 * Gives back its clause to the noun whose content it tells: in "Athens dismissed allegations by
 * Amnesty that it had deported 200 Syrians" a parser may take what is alleged for what the verb
 * says.
 */
final class ContentClauses {

  private static final String TELLING =
      "(?i)(claim|allegation|accusation|report|assertion|rumou?r|suggestion|insinuation|charge"
          + "|complaint)s?|speculation|reporting";

  private ContentClauses() {}

  /** The tree in which such clauses hang on their nouns; the same tree if there are none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int clause = 3; clause < words.size(); clause++) {
      if (out.is(clause, "ccomp") && out.head(clause) < clause) {
        OptionalInt noun = noun(out, words, clause);
        out = noun.isPresent() ? out.with(clause, noun.getAsInt(), "acl") : out;
      }
    }
    return out;
  }

  /** The noun right before the clause, but for what says whose it is. */
  private static OptionalInt noun(Tree tree, Tagged words, int clause) {
    OptionalInt that =
        tree.children(clause, "mark").stream()
            .mapToInt(m -> m)
            .filter(m -> words.forms()[m].equals("that"))
            .findFirst();
    return that.isEmpty()
        ? OptionalInt.empty()
        : tree.children(tree.head(clause), "obj").stream()
            .mapToInt(o -> o)
            .filter(o -> words.forms()[o].matches(TELLING))
            .filter(o -> tree.extent(o).end() == that.getAsInt())
            .findFirst();
  }
}
