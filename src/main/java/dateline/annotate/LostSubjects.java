package dateline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a verb the subject that a parser hangs on the noun of the phrase before it ("In May the
 * court ruled", "At two airports 900 men were turned back") or on a time between the two ("The
 * court last week ruled"), or on what it says ("…, officials in Arlit, the nearest town, said").
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

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> ASIDE = Set.of("parataxis", "acl:relcl");

  private static final Set<String> OTHER_CLAUSES = Set.of("acl", "xcomp", "amod", "conj");

  private LostSubjects() {}

  /**
   * The tree with the noun right before a verb without a subject as its subject, if that noun hangs
   * bare on the one of a fronted phrase: a noun hangs on another by a preposition or a comma.
   */
  static Tree restored(Tree tree, Tagged words) {
    for (int at = 2; at < tree.size(); at++) {
      int verb = at;
      Optional<Tree> mended =
          timed(tree, words, verb)
              .or(() -> fronted(tree, words.tags(), verb))
              .or(() -> dated(tree, words, verb))
              .or(() -> speaking(tree, words.tags(), verb))
              .or(() -> inserted(tree, words.tags(), verb));
      if (mended.isPresent()) {
        return mended.get();
      }
    }
    return tree;
  }

  /** The tree with a noun as the subject of a verb, be it active or passive. */
  static Tree withSubject(Tree tree, int verb, int noun) {
    boolean passive = !tree.children(verb, "aux:pass").isEmpty();
    return tree.with(noun, verb, passive ? "nsubj:pass" : "nsubj");
  }

  /** A time that stands as subject behind the noun that is: "court last week", "court Monday". */
  private static Optional<Tree> timed(Tree tree, Tagged words, int verb) {
    for (int time : tree.children(verb, "nsubj")) {
      boolean unit =
          time > 0 && time < verb && UNITS.contains(words.forms()[time].toLowerCase(Locale.ROOT));
      int subject = unit ? before(tree, words, time) : -1;
      if (subject >= 0) {
        Tree mended =
            tree.with(subject, verb, tree.relation(time)).with(time, verb, "obl:unmarked");
        for (int child : tree.children(time)) {
          mended = child < subject ? mended.with(child, subject, tree.relation(child)) : mended;
        }
        return Optional.of(mended);
      }
    }
    return Optional.empty();
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
        FINITE.contains(tags[verb])
            || tags[verb].startsWith("VB")
                && tree.children(verb).stream()
                    .anyMatch(
                        c ->
                            tree.is(c, "aux")
                                && (FINITE.contains(tags[c]) || tags[c].equals("MD")));
    return (finite || tags[verb].equals("VBN") && tree.relation(verb).equals("root"))
        && !OTHER_CLAUSES.contains(tree.relation(verb))
        && tree.children(verb, "nsubj").isEmpty()
        && tree.children(verb, "csubj").isEmpty()
        && tree.children(verb, "expl").isEmpty();
  }

  /**
   * "A convoy came, officials in Arlit, the nearest town, said": the noun behind a comma that hangs
   * on what is said.
   */
  private static Optional<Tree> speaking(Tree tree, String[] tags, int verb) {
    if (!isBare(tree, tags, verb)) {
      return Optional.empty();
    }
    for (int said : tree.children(verb, "ccomp")) {
      for (int noun : said < verb ? tree.children(said) : List.<Integer>of()) {
        Range extent = tree.extent(noun);
        int end = tags[verb - 1].equals(",") ? verb - 1 : verb;
        boolean between =
            noun > said
                && (extent.end() == end || extent.end() == verb)
                && (tags[extent.begin()].equals(",") || tags[extent.begin() - 1].equals(","));
        if (between
            && tags[noun].startsWith("NN")
            && tree.relation(noun).matches("nsubj|parataxis|appos|conj|dep")) {
          return Optional.of(tree.with(noun, verb, "nsubj"));
        }
      }
    }
    return Optional.empty();
  }

  /** "Iceland, the pilot [claimed], had sent them back": said of what the verb tells. */
  private static Optional<Tree> inserted(Tree tree, String[] tags, int verb) {
    int noun = tree.head(verb);
    boolean aside =
        ASIDE.contains(tree.relation(verb))
            && (tags[verb].equals("VBD") || tags[verb].equals("VBZ"))
            && noun != Tree.ROOT
            && noun < verb
            && tree.is(noun, "nsubj")
            && tree.head(noun) > verb
            && !tree.children(verb, "nsubj").isEmpty()
            && tree.extent(verb).end() < tags.length
            && tags[tree.extent(verb).begin()].equals(",");
    if (!aside
        || tree.children(verb).stream()
            .anyMatch(c -> c < verb && (tags[c].startsWith("W") || tags[c].equals("IN")))) {
      return Optional.empty();
    }
    Tree mended = tree.with(verb, tree.head(noun), "parataxis");
    for (int child : tree.children(noun)) {
      // ", citing two diplomats,"
      mended =
          child > verb && tags[child].equals("VBG") ? mended.with(child, verb, "advcl") : mended;
    }
    return Optional.of(mended);
  }

  /** "The next day 260 of them were flown out": a number that the tree takes for one of days. */
  private static Optional<Tree> dated(Tree tree, Tagged words, int verb) {
    if (!isBare(tree, words.tags(), verb)) {
      return Optional.empty();
    }
    for (int time : tree.children(verb, "obl")) {
      String form = words.forms()[time].toLowerCase(Locale.ROOT);
      boolean unit = time < verb && (form.equals("day") || UNITS.contains(form));
      for (int number : unit ? tree.children(time, "nummod") : List.<Integer>of()) {
        if (number <= time || !words.tags()[number].equals("CD")) {
          continue;
        }
        Tree mended = withSubject(tree, verb, number);
        for (int child : tree.children(time)) {
          mended = child > number ? mended.with(child, number, tree.relation(child)) : mended;
        }
        return Optional.of(mended);
      }
    }
    return Optional.empty();
  }

  /** A noun that hangs bare on a fronted phrase and stands right before the verb. */
  private static Optional<Tree> fronted(Tree tree, String[] tags, int verb) {
    if (!isBare(tree, tags, verb)) {
      return Optional.empty();
    }
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
          return Optional.of(withSubject(tree, verb, noun));
        }
      }
    }
    return FrontedLists.parted(tree, tags, verb, begin);
  }
}
