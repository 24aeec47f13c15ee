package dateline.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives a verb the subject that a parser hangs on the noun of the phrase before it ("In May the
 * court ruled", "At two airports 900 men were turned back") or on a time between the two ("The
 * court last week ruled").
 */
final class LostSubjects {

  private static final Set<String> UNITS =
      Set.of(
          "week",
          "month",
          "year",
          "night",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private LostSubjects() {}

  /**
   * The tree with the noun right before a verb without a subject as its subject, if that noun hangs
   * bare on the one of a fronted phrase: a noun hangs on another by a preposition or a comma.
   */
  static Tree restored(Tree tree, Tagged words) {
    String[] tags = words.tags();
    for (int verb = 2; verb < tree.size(); verb++) {
      int time = time(tree, words, verb);
      if (time >= 0) {
        return timed(tree, before(tree, words, time), time, verb);
      }
      int subject = isBare(tree, tags, verb) ? subject(tree, tags, verb) : -1;
      if (subject >= 0) {
        return turned(tree, subject, verb);
      }
    }
    return tree;
  }

  /** A time that stands as subject behind the noun that is: "court last week", "court Monday". */
  private static int time(Tree tree, Tagged words, int verb) {
    return tree.children(verb, "nsubj").stream()
        .filter(c -> c > 0 && c < verb && UNITS.contains(words.forms()[c].toLowerCase(Locale.ROOT)))
        .filter(c -> before(tree, words, c) >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** The noun before a time that hangs on it, or -1. */
  private static int before(Tree tree, Tagged words, int time) {
    int begin = words.forms()[time - 1].matches("(?i)last|next|this") ? time - 1 : time;
    boolean bare = begin < time || words.tags()[time].equals("NNP");
    return bare
        ? tree.children(time).stream()
            .filter(c -> tree.extent(c).end() == begin && words.tags()[c].startsWith("NN"))
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /** Whether a verb has a tense and no subject. */
  private static boolean isBare(Tree tree, String[] tags, int verb) {
    boolean finite =
        tags[verb].matches("VB[DZP]")
            || tags[verb].startsWith("VB")
                && tree.children(verb).stream()
                    .anyMatch(c -> tree.is(c, "aux") && tags[c].matches("VB[DZP]|MD"));
    boolean clause = !tree.relation(verb).matches("acl|xcomp|amod|conj");
    return (finite || tags[verb].equals("VBN") && tree.relation(verb).equals("root"))
        && clause
        && tree.children(verb, "nsubj").isEmpty()
        && tree.children(verb, "csubj").isEmpty()
        && tree.children(verb, "expl").isEmpty();
  }

  private static int subject(Tree tree, String[] tags, int verb) {
    int begin =
        tree.children(verb).stream()
            .filter(c -> c < verb && (tree.is(c, "aux") || tags[c].equals("RB")))
            .min(Integer::compare)
            .orElse(verb);
    for (int phrase : tree.children(verb, "obl")) {
      if (phrase >= begin || tree.children(phrase, "case").isEmpty()) {
        continue;
      }
      for (int noun : tree.children(phrase)) {
        Range extent = tree.extent(noun);
        boolean bare =
            noun > phrase
                && tags[noun].startsWith("NN")
                && tree.relation(noun).matches("nmod|appos")
                && tree.children(noun, "case").isEmpty()
                && !tags[extent.begin()].matches("[,:]|-LRB-");
        if (bare && extent.begin() > phrase && extent.end() == begin) {
          return noun;
        }
      }
    }
    return -1;
  }

  private static Tree timed(Tree tree, int subject, int time, int verb) {
    int[] heads = heads(tree);
    String[] relations = relations(tree);
    tree.children(time).stream().filter(c -> c < subject).forEach(c -> heads[c] = subject);
    heads[subject] = verb;
    relations[subject] = relations[time];
    relations[time] = "obl:unmarked";
    return new Tree(heads, relations);
  }

  private static Tree turned(Tree tree, int subject, int verb) {
    int[] heads = heads(tree);
    String[] relations = relations(tree);
    boolean passive = !tree.children(verb, "aux:pass").isEmpty();
    heads[subject] = verb;
    relations[subject] = passive ? "nsubj:pass" : "nsubj";
    return new Tree(heads, relations);
  }

  private static int[] heads(Tree tree) {
    return IntStream.range(0, tree.size()).map(tree::head).toArray();
  }

  private static String[] relations(Tree tree) {
    return IntStream.range(0, tree.size()).mapToObj(tree::relation).toArray(String[]::new);
  }
}
