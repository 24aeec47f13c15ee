package dateline.annotate;

import java.util.List;

/**
 * Hangs on planes and ships what a parser hangs on the place where they are sent: in "sent two
 * planes to Bamako, which flew 120 people home" the planes flew them.
 */
final class CarrierClauses {

  private static final String CARRYING =
      "fl(y|ew|own)|carr(y|ied)|b(ring|rought)|t(ake|ook)|ferr(y|ied)|transported|picked|collected"
          + "|evacuated|returned";

  private static final String CARRIER =
      "(air)?(planes?|craft)|airliners?|jets?|flights?|buses|bus|coach(es)?|ships?|vessels?|boats?"
          + "|ferry|ferries|trains?|lorry|lorries|helicopters?";

  private CarrierClauses() {}

  /** The tree in which such clauses belong to what carries people; the same if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
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

  /** The object between the verb and the place, if it is one that carries people; else -1. */
  private static int carrier(Tree tree, Tagged words, int verb, int place) {
    List<Integer> objects = tree.children(verb, "obj");
    return objects.stream()
        .filter(o -> o > verb && o < place && words.forms()[o].matches(CARRIER))
        .findFirst()
        .orElse(-1);
  }
}
