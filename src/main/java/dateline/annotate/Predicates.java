package dateline.annotate;

import java.util.Arrays;
import java.util.Set;

/**
 * Gives back its predicate to a sentence in whose tree a noun governs all: in "A flight carrying 43
 * men landed in Baghdad." a parser may take "landed" for a second participle.
 */
final class Predicates {

  private static final Set<String> HUNG = Set.of("acl", "acl:relcl", "conj", "parataxis", "advcl");

  private static final Set<String> GOING = Set.of("left", "fled", "returned", "crossed", "came");

  /** Where those are who have been left: "4,000 left in the desert". */
  private static final Set<String> WHERE =
      Set.of("in", "at", "behind", "stranded", "without", "homeless", "to", "with", "waiting");

  private Predicates() {}

  /**
   * The tree with the only finite verb that has no subject as its root, and the former root as its
   * subject; the same tree if it has a predicate, or if the sentence is a headline without one.
   */
  static Tree restored(Tree tree, Tagged words) {
    String[] tags = words.tags();
    int root = root(tree);
    boolean closed = tags.length > 3 && tags[tags.length - 1].equals(".");
    if (closed && counts(tree, tags, root)) {
      return turned(tree, root, root + 1);
    }
    if (closed && tags[root].startsWith("NN") && isPast(tree, tags, root)) {
      Tree mended = tree.with(2, Tree.ROOT, "root").with(root, 2, "obj").with(1, 2, "nsubj");
      mended = mended.with(0, 1, "det").with(tags.length - 1, 2, "punct");
      for (int behind : tree.children(root)) {
        boolean phrase = behind > root && !tree.children(behind, "case").isEmpty();
        mended = phrase && !isOf(tree, words, behind) ? mended.with(behind, 2, "obl") : mended;
      }
      return mended;
    }
    if (!closed || !tags[root].startsWith("NN") || !tree.children(root, "cop").isEmpty()) {
      return tree;
    }
    int verb = -1;
    for (int at = root + 1; at < tags.length; at++) {
      if (tags[at].matches("VB[DZP]")) {
        if (verb >= 0 || !isLoose(tree, tags, at)) {
          return tree;
        }
        verb = at;
      }
    }
    return verb < 0 ? tree : turned(tree, root, verb);
  }

  /** "The two [discussed] returns": a verb with a tense that the tree hangs on its object. */
  private static boolean isPast(Tree tree, String[] tags, int root) {
    return root > 2
        && tags[2].equals("VBD")
        && tree.head(2) == root
        && tree.is(2, "amod")
        && tree.head(1) == root
        && tree.head(0) == root
        && tags[1].matches("CD|NN");
  }

  private static boolean isOf(Tree tree, Tagged words, int noun) {
    return tree.children(noun, "case").stream().anyMatch(c -> words.forms()[c].equals("of"));
  }

  /** "About 12,982 left from Peshawar": a verb that looks like the participle, and no other. */
  private static boolean counts(Tree tree, String[] tags, int root) {
    return tags[root].equals("CD")
        && root + 1 < tags.length
        && tags[root + 1].equals("VBN")
        && tree.head(root + 1) == root
        && tree.children(root, "cop").isEmpty()
        && Arrays.stream(tags).noneMatch(t -> t.matches("VB[DZP]|MD"));
  }

  /**
   * The tree in which the verb behind "due to" is what somebody is due to do, and no circumstance;
   * the same tree if there is no such verb.
   */
  static Tree due(Tree tree, Tagged words) {
    for (int to = 1; to + 1 < words.size(); to++) {
      if (!words.tags()[to].equals("TO") || !words.forms()[to - 1].equals("due")) {
        continue;
      }
      int verb = to + 1;
      while (tree.is(verb, "aux") || tree.is(verb, "cop")) {
        verb = tree.head(verb);
      }
      if (tree.head(verb) == to - 1 || tree.head(verb) == to) {
        return relative(withSubject(tree, words.tags(), to - 1, verb), words.tags(), to - 1)
            .with(to, verb, "mark")
            .with(verb, to - 1, "xcomp");
      }
      if (isMark(tree, to - 1, verb)) {
        return withSubject(tree, words.tags(), to - 1, verb)
            .with(to - 1, tree.head(verb), tree.relation(verb))
            .with(to, verb, "mark")
            .with(verb, to - 1, "xcomp");
      }
    }
    return tree;
  }

  /** "Kenya, which is [due] to act": taken for a preposition of the noun before. */
  private static Tree relative(Tree tree, String[] tags, int due) {
    boolean clause =
        tree.is(due, "case")
            && tree.head(due) < due
            && tree.children(due, "nsubj").stream().anyMatch(s -> tags[s].matches("WDT|WP"));
    return clause ? tree.with(due, tree.head(due), "acl:relcl") : tree;
  }

  /** "all of them [due to] be expelled": taken for what marks a reason, of no sentence's verb. */
  private static boolean isMark(Tree tree, int due, int verb) {
    return tree.head(due) == verb
        && tree.is(due, "mark")
        && tree.head(verb) != Tree.ROOT
        && tree.children(verb, "cop").isEmpty();
  }

  /** "460 Afghans, [all of them] due to be expelled": whom the tree hangs on the noun before. */
  private static Tree withSubject(Tree tree, String[] tags, int due, int verb) {
    for (int at = Math.max(1, due - 4); at < due; at++) {
      if (tags[at].matches("DT|CD|NN")
          && tree.head(at) < at
          && tree.head(at) != Tree.ROOT
          && (tree.extent(at).end() == due || tree.head(due) == at)
          && tags[at - 1].equals(",")) {
        boolean below = tree.head(due) == at;
        Tree apart = below ? tree.with(due, tree.head(at), "acl") : tree;
        return apart.isUnder(verb, at) ? tree : LostSubjects.withSubject(apart, verb, at);
      }
    }
    return tree;
  }

  /**
   * "deported 9,000, and a further 4,000 left on their own": the tree in which a verb of going that
   * looks like a participle tells what those before it do; the same tree if there is no such verb.
   */
  static Tree further(Tree tree, Tagged words) {
    for (int verb = 2; verb + 1 < words.size(); verb++) {
      int subject = verb - 1;
      if (!words.tags()[verb].equals("VBN")
          || !GOING.contains(words.forms()[verb])
          || !tree.relation(verb).equals("acl")
          || tree.head(verb) != subject
          || !tree.is(subject, "conj")
          || !words.tags()[tree.head(subject)].startsWith("VB")
          || WHERE.contains(words.forms()[verb + 1])) {
        continue;
      }
      Tree turned = tree.with(verb, tree.head(subject), "conj").with(subject, verb, "nsubj");
      for (int at : tree.children(subject)) {
        boolean linking = tree.is(at, "cc") || tree.is(at, "punct") || at > verb;
        turned = linking && at != verb ? turned.with(at, verb, tree.relation(at)) : turned;
      }
      return turned;
    }
    return tree;
  }

  private static int root(Tree tree) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.head(at) == Tree.ROOT) {
        return at;
      }
    }
    throw new IllegalArgumentException("no root");
  }

  /** Whether the verb hangs on a noun without a subject, an object or a pronoun of its own. */
  private static boolean isLoose(Tree tree, String[] tags, int verb) {
    return HUNG.contains(tree.relation(verb))
        && tree.children(verb).stream()
            .noneMatch(
                c ->
                    tree.is(c, "nsubj")
                        || tree.is(c, "obj")
                        || tree.is(c, "mark")
                        || tags[c].startsWith("W"));
  }

  private static Tree turned(Tree tree, int root, int verb) {
    Tree turned = tree.with(verb, Tree.ROOT, "root").with(root, verb, "nsubj");
    for (int at : tree.children(root)) {
      turned = at > verb ? turned.with(at, verb, tree.relation(at)) : turned;
    }
    return turned;
  }
}
