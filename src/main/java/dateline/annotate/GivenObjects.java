package dateline.annotate;

import java.util.List;

/**
 * Tells apart the two objects of a verb of giving that a parser takes for one noun phrase: in
 * "denied 40 Somalis entry" people are denied entry, and no Somali entry is denied.
 */
final class GivenObjects {

  /** How many words the people and what they are given have at most. */
  private static final int LONGEST = 9;

  private final Tagged tagged;
  private final String[] lemmas;
  private final Words words;

  GivenObjects(Tagged tagged, String[] lemmas, Words words) {
    this.tagged = tagged;
    this.lemmas = lemmas;
    this.words = words;
  }

  /** The tree in which such people are the indirect object; the same tree if there are none. */
  Tree restored(Tree tree) {
    Tree out = tree;
    for (int verb = 0; verb + 2 < lemmas.length; verb++) {
      if (words.is("bestowing", lemmas[verb])
          && tagged.tags()[verb].startsWith("VB")
          && !out.is(verb, "amod")) {
        out = kept(restored(out, verb), verb);
      }
    }
    return out;
  }

  /** "refused permission to a plane": an object that the tree takes for a predicate. */
  private Tree kept(Tree tree, int verb) {
    Tree out = tree;
    boolean passive = !tree.children(verb, "aux:pass").isEmpty();
    for (int gift : passive ? List.<Integer>of() : tree.children(verb, "xcomp")) {
      boolean object =
          gift > verb
              && tagged.tags()[gift].equals("NN")
              && isGift(gift)
              && tree.children(verb, "obj").isEmpty();
      if (object) {
        out = out.with(gift, verb, "obj");
        for (int to : tree.children(gift)) {
          out = tree.is(to, "obl") && to > gift ? out.with(to, verb, "obl") : out;
        }
      }
    }
    return out;
  }

  private Tree restored(Tree tree, int verb) {
    int first = -1;
    int people = -1;
    int end = Math.min(lemmas.length, verb + 1 + LONGEST);
    for (int at = verb + 1; at < end; at++) {
      String tag = tagged.tags()[at];
      boolean noun = tag.startsWith("NN");
      if (people >= 0 && noun && isGift(at)) {
        return tree.isUnder(verb, at) || !isSplit(tree, verb, people, at)
            ? tree
            : apart(tree, verb, first, people, at);
      }
      if (noun && isPeople(at, verb)) {
        first = first < 0 ? at : first;
        people = at;
      } else if (people >= 0 && tag.matches("CC|,")) {
        continue;
      } else if (tag.equals("IN") && at > verb + 1 && tagged.forms()[at].equals("of")) {
        continue;
      } else if (!noun && !tag.matches("DT|CD|JJ|JJR|VBN|PRP\\$")) {
        return tree;
      }
    }
    return tree;
  }

  /** Whether the tree has the people for a part of what is given, or the other way round. */
  private static boolean isSplit(Tree tree, int verb, int people, int gift) {
    return tree.isUnder(people, gift) && tree.isUnder(gift, verb)
        || tree.head(people) == verb && tree.isUnder(gift, people);
  }

  private boolean isGift(int at) {
    return words.is("entry", lemmas[at]) || words.is("haven", lemmas[at]);
  }

  /** "the migrants", "40 Somalis", "the man": but of one "a refugee status" says nothing. */
  private boolean isPeople(int at, int verb) {
    String tag = tagged.tags()[at];
    boolean many = tag.equals("NNPS") || tag.equals("NNS") && isPerson(at);
    boolean one =
        tag.equals("NN")
            && tagged.tags()[verb + 1].equals("DT")
            && words.is("people", lemmas[at])
            && at + 1 < lemmas.length
            && words.is("entry", lemmas[at + 1]);
    return many || one;
  }

  private boolean isPerson(int at) {
    return words.is("people", lemmas[at]) || words.is("person", lemmas[at]);
  }

  private Tree apart(Tree tree, int verb, int first, int last, int gift) {
    int of = first;
    while (of > verb && !tagged.forms()[of].equals("of")) {
      of--;
    }
    // "dozens of Somalis": the people are a part of the indirect object.
    int top = of > verb + 1 ? of - 1 : first;
    Tree out = tree.with(gift, verb, "obj").with(top, verb, "iobj");
    out = top < first ? out.with(first, top, "nmod") : out;
    out = first < last ? out.with(last, first, "conj") : out;
    for (int at = verb + 1; at < gift; at++) {
      int head = tree.head(at);
      if (at < last && at != top && at != first && head == gift) {
        out = out.with(at, at < first ? first : last, relation(tree, at));
      } else if (at > last && (head == last || head == first || head == verb)) {
        out = out.with(at, gift, "compound");
      }
    }
    for (int people : List.of(first, last)) {
      for (int behind : tree.children(people)) {
        out = behind > gift ? out.with(behind, gift, tree.relation(behind)) : out;
      }
    }
    return out;
  }

  /** "Somalis, [Eritreans] and Sudanese": a noun of the list is one of those who get it. */
  private String relation(Tree tree, int at) {
    return tagged.tags()[at].matches("NNP?S") && isPeople(at, at) ? "conj" : tree.relation(at);
  }
}
