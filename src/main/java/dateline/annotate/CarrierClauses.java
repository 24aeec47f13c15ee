package dateline.annotate;

import java.util.List;

/**
 * Hangs on planes and ships what a parser hangs on the place where they are sent: in "sent two
 * planes to Bamako, which flew 120 people home" the planes flew them. And gives them back their
 * verb: in "A ship carrying 16 migrants docked at Shengjin" the ship docked.
 */
final class CarrierClauses {

  private static final String CARRYING =
      "fl(y|ew|own)|carr(y|ied)|b(ring|rought)|t(ake|ook)|ferr(y|ied)|transported|picked|collected"
          + "|evacuated|returned";

  private static final String CARRIER =
      "(air)?(planes?|craft)|airliners?|jets?|flights?|buses|bus|coach(es)?|ships?|vessels?|boats?"
          + "|ferry|ferries|trains?|lorry|lorries|helicopters?";

  private static final String COMING =
      "docked|landed|arrived|sailed|moored|berthed|anchored|departed|left|returned|crashed|sank"
          + "|capsized";

  private CarrierClauses() {}

  /** The tree in which such clauses belong to what carries people; the same if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = finite(tree, words);
    for (int verb = 2; verb < words.size(); verb++) {
      int place = out.head(verb);
      boolean clause =
          out.relation(verb).equals("acl:relcl")
              && words.forms()[verb].matches(CARRYING)
              && words.tags()[place].equals("NNP")
              && out.is(place, "obl")
              && out.children(verb, "nsubj").stream()
                  .anyMatch(s -> words.forms()[s].matches("which|that"));
      if (clause) {
        int carrier = carrier(out, words, out.head(place), place);
        out = carrier < 0 ? out : out.with(verb, carrier, "acl:relcl");
      }
    }
    return out;
  }

  /** The tree in which what a carrier with its load does is the clause, and no participle. */
  private static Tree finite(Tree tree, Tagged words) {
    for (int verb = 3; verb < words.size(); verb++) {
      int carrier = tree.head(verb);
      boolean lost =
          tree.relation(verb).equals("acl")
              && tree.head(carrier) == Tree.ROOT
              && words.forms()[verb].matches(COMING)
              && words.forms()[carrier].matches(CARRIER)
              && tree.children(verb, "obj").isEmpty();
      if (lost && isLoaded(tree, words, carrier, verb)) {
        return tree.with(verb, Tree.ROOT, "root").with(carrier, verb, "nsubj");
      }
    }
    return tree;
  }

  /** "a ship [carrying] 16 migrants" */
  private static boolean isLoaded(Tree tree, Tagged words, int carrier, int verb) {
    return tree.children(carrier, "acl").stream()
        .anyMatch(c -> c < verb && words.forms()[c].matches("carrying|transporting|bringing"));
  }

  /** The object between the verb and the place, if it is one that carries people; else -1. */
  private static int carrier(Tree tree, Tagged words, int verb, int place) {
    List<Integer> objects = tree.children(verb, "obj");
    return objects.stream()
        .filter(o -> o > verb && o < place && words.forms()[o].matches(CARRIER))
        .findFirst()
        .orElse(-1);
  }
}
