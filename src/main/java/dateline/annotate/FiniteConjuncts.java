package dateline.annotate;

import java.util.Set;

/**
 * Gives a clause with a tense of its own to the verb that has one, too: in "has offered to take 150
 * refugees and took in 52" a parser may join what was done to what was only offered.
 */
final class FiniteConjuncts {

  private static final Set<String> DEMANDING =
      Set.of(
          "urged",
          "demanded",
          "called",
          "appealed",
          "accused",
          "condemned",
          "denounced",
          "blamed",
          "criticised",
          "criticized",
          "asked",
          "warned",
          "told",
          "ordered",
          "instructed");

  private static final Set<String> DEEDS =
      Set.of(
          "arrangement",
          "deal",
          "agreement",
          "accord",
          "pact",
          "memorandum",
          "plan",
          "law",
          "bill",
          "measure",
          "measures",
          "decision",
          "ruling",
          "return",
          "returns",
          "deportations",
          "expulsions",
          "flights",
          "policy",
          "move",
          "rules",
          "conditions",
          "restrictions",
          "sanctions",
          "tariffs",
          "ban");

  private FiniteConjuncts() {}

  /** The tree in which such clauses are joined to finite verbs; the same tree if there are none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int verb = 3; verb < words.size(); verb++) {
      int head = out.head(verb);
      boolean joined =
          head != Tree.ROOT
              && head < verb
              && out.relation(verb).equals("conj")
              && isFinite(out, words, verb)
              && isInfinitive(out, words, head)
              && !hasSubject(out, verb);
      int above = joined ? out.head(head) : Tree.ROOT;
      if (above != Tree.ROOT
          && above < head
          && out.relation(head).equals("xcomp")
          && isFinite(out, words, above)) {
        out = out.with(verb, above, "conj");
      } else if (isOfSpeaker(out, words, verb)) {
        out = out.with(verb, out.head(out.head(verb)), "conj");
      }
    }
    return out;
  }

  /**
   * "Oxfam said that Spain was breaking the law, and [called] for a halt": a comma and what
   * speakers do, behind another tense, go on with the one who says it.
   */
  private static boolean isOfSpeaker(Tree tree, Tagged words, int verb) {
    int told = tree.head(verb);
    boolean joined =
        DEMANDING.contains(words.forms()[verb])
            && told != Tree.ROOT
            && told < verb
            && tree.relation(verb).equals("conj")
            && tree.relation(told).equals("ccomp")
            && tree.children(verb, "aux").isEmpty()
            && !hasSubject(tree, verb);
    if (!joined) {
      return false;
    }
    int said = tree.head(told);
    // "said that two had died and accused Algeria": the dead accuse nobody
    boolean undergone = words.tags()[told].equals("VBN") && tree.children(told, "obj").isEmpty();
    if (undergone || isDeed(tree, words, told)) {
      return said < told && hasSubject(tree, said);
    }
    boolean alike = words.tags()[told].equals("VBD") && tree.children(told, "cop").isEmpty();
    boolean and =
        tree.children(verb, "cc").stream()
            .anyMatch(
                c -> c > 1 && words.forms()[c].equals("and") && words.tags()[c - 1].equals(","));
    return and
        && !alike
        && said < told
        && words.tags()[said].equals("VBD")
        && hasSubject(tree, said)
        && tree.children(told).stream()
            .anyMatch(c -> tree.is(c, "nsubj") || tree.relation(c).equals("nsubj:pass"));
  }

  /** "that the [arrangement] offered nothing": what urges nobody. */
  private static boolean isDeed(Tree tree, Tagged words, int told) {
    return tree.children(told).stream()
        .filter(c -> tree.is(c, "nsubj"))
        .anyMatch(c -> DEEDS.contains(words.forms()[c]));
  }

  private static boolean hasSubject(Tree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.is(c, "nsubj"));
  }

  private static boolean isFinite(Tree tree, Tagged words, int verb) {
    return words.tags()[verb].matches("VBD|VBZ")
        || words.tags()[verb].equals("VBN")
            && tree.children(verb, "aux").stream()
                .anyMatch(a -> a < verb && words.forms()[a].matches("(?i)has|have|had"));
  }

  private static boolean isInfinitive(Tree tree, Tagged words, int verb) {
    return words.tags()[verb].equals("VB")
        && tree.children(verb, "mark").stream().anyMatch(m -> words.tags()[m].equals("TO"));
  }
}
