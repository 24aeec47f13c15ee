package dateline.annotate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Parses sentences with the sayings inserted in them apart: ", the minister said on Monday," is no
 * part of the clause around it, and a parser that reads on through it loses its way.
 */
final class ClauseParser {

  private static final Set<String> SUBJECT =
      Set.of(
          "DT", "PRP", "PRP$", "POS", "JJ", "JJR", "CD", "HYPH", "NN", "NNS", "NNP", "NNPS",
          "-LRB-", "-RRB-", "VBG");
  private static final Set<String> MARKS = Set.of(",", ".", "''", "``", ":");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> JOINTS = Set.of("of", "in", "for", "at");
  private static final int LONGEST_SUBJECT = 12;
  private static final int LONGEST_TAIL = 9;

  private final Function<Tagged, Tree> trees;
  private final Words words;

  ClauseParser(Function<Tagged, Tree> trees, Words words) {
    this.trees = trees;
    this.words = words;
  }

  /**
   * The tree of a sentence; the verb of an inserted saying is a parataxis of the clause around it.
   */
  Tree parse(Tagged words, String[] lemmas) {
    String[] tags = words.tags();
    int cut = cut(words.forms(), tags);
    if (cut > 0) {
      return coordinated(words, lemmas, cut);
    }
    Optional<Range> saying = saying(tags, lemmas);
    Tree tree = saying.isEmpty() ? trees.apply(words) : joined(words, saying.get());
    Tree turned =
        CarrierClauses.restored(
            TurnedCompounds.restored(FrontedPlaces.restored(tree, tags), tags), words);
    Tree counted = FrontedWholes.restored(Counts.restored(turned, words), words);
    Tree titled = TitleTrees.restored(Openings.restored(counted, words), tags);
    Tree due = Predicates.due(InfinitiveObjects.restored(titled, words), words);
    Tree said = SaidClauses.restored(due, words);
    Tree told = FiniteConjuncts.restored(ContentClauses.restored(said, words), words);
    Tree predicated =
        FixedPredicates.restored(
            Predicates.further(Predicates.restored(told, words), words), words);
    Tree given = new GivenObjects(words, lemmas, this.words).restored(predicated);
    return LostSubjects.restored(given, words);
  }

  /**
   * Index behind a semicolon, or a colon before a quoted sentence, with a clause on either side:
   * two sentences in one. 0 if there is none.
   */
  private static int cut(String[] forms, String[] tags) {
    for (int i = 3; i < forms.length - 3; i++) {
      boolean quotes =
          forms[i].equals(":")
              && forms[i + 1].equals("\"")
              && Character.isUpperCase(forms[i + 2].charAt(0));
      boolean parts = forms[i].equals(";") || quotes;
      if (parts && isClause(tags, 0, i) && isClause(tags, i + 1, tags.length)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isClause(String[] tags, int from, int to) {
    return Arrays.stream(tags, from, to).anyMatch(FINITE::contains);
  }

  private Tree coordinated(Tagged words, String[] lemmas, int cut) {
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    int first = half(words, lemmas, new Range(0, cut), heads, relations);
    int second = half(words, lemmas, new Range(cut, words.size()), heads, relations);
    heads[second] = first;
    relations[second] = "parataxis";
    return new Tree(heads, relations);
  }

  private int half(Tagged words, String[] lemmas, Range half, int[] heads, String[] relations) {
    int[] places = places(half);
    Tree tree = parse(words.pick(places), Arrays.copyOfRange(lemmas, half.begin(), half.end()));
    return fill(tree, places, heads, relations);
  }

  private static int[] places(Range range) {
    int[] places = new int[range.length()];
    Arrays.setAll(places, i -> range.begin() + i);
    return places;
  }

  /** The words between the marks: subject, verb of saying, and what hangs on it. */
  private Optional<Range> saying(String[] tags, String[] lemmas) {
    for (int mark = 0; mark < tags.length - 3; mark++) {
      if (!MARKS.contains(tags[mark]) || tags[mark].equals(":")) {
        continue;
      }
      int verb = verb(tags, lemmas, mark + 1);
      int end = verb < 0 ? -1 : end(tags, verb + 1);
      if (end > 0 && hasVerb(tags, 0, mark) | hasVerb(tags, end, tags.length) && mark >= 2) {
        return Optional.of(new Range(mark + 1, end));
      }
    }
    return Optional.empty();
  }

  private int verb(String[] tags, String[] lemmas, int from) {
    int at = from;
    boolean noun = false;
    while (at < tags.length && at - from <= LONGEST_SUBJECT) {
      boolean finite = tags[at].equals("VBD") || tags[at].equals("VBZ") || tags[at].equals("VBP");
      if (finite) {
        return noun && words.is("reporting", lemmas[at]) ? at : -1;
      }
      boolean joint = noun && JOINTS.contains(lemmas[at]);
      if (!SUBJECT.contains(tags[at]) && !joint) {
        return -1;
      }
      noun |= tags[at].startsWith("NN") || tags[at].equals("PRP");
      at++;
    }
    return -1;
  }

  /**
   * Behind the saying: at the next mark, if only a time, a place or an addressee comes before it.
   */
  private static int end(String[] tags, int from) {
    for (int at = from; at < tags.length && at - from <= LONGEST_TAIL; at++) {
      if (tags[at].equals(",") || tags[at].equals(".")) {
        return at;
      }
      if (tags[at].startsWith("VB") && !tags[at].equals("VBG")
          || tags[at].equals("MD")
          || tags[at].startsWith("W")
          || tags[at].equals("CC")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasVerb(String[] tags, int from, int to) {
    return Arrays.stream(tags, from, to).anyMatch(t -> t.startsWith("VB"));
  }

  private Tree joined(Tagged words, Range saying) {
    String[] tags = words.tags();
    int size = words.size();
    int[] rest = new int[size - saying.length()];
    for (int i = 0, at = 0; i < size; i++) {
      if (!saying.contains(i)) {
        rest[at++] = i;
      }
    }
    // The mark before the saying goes with it, so that the clause closes over the gap.
    boolean closes =
        saying.end() < size
            && tags[saying.end()].equals(",")
            && tags[saying.begin() - 1].equals(",");
    int gap = closes ? saying.begin() - 1 : -1;
    int[] main =
        Arrays.stream(rest).filter(i -> i != gap && !(closes && i == saying.end())).toArray();
    Tree around = trees.apply(words.pick(main));
    int[] inner = places(saying);
    Tree inserted = trees.apply(words.pick(inner));
    int[] heads = new int[size];
    String[] relations = new String[size];
    int root = fill(around, main, heads, relations);
    int verb = fill(inserted, inner, heads, relations);
    int behind = (int) Arrays.stream(main).filter(i -> i < saying.begin()).count();
    boolean between = behind > 0 && behind < main.length;
    heads[verb] = between ? main[around(around, behind)] : root;
    relations[verb] = "parataxis";
    for (int mark : closes ? new int[] {gap, saying.end()} : new int[0]) {
      heads[mark] = verb;
      relations[mark] = "punct";
    }
    return new Tree(heads, relations);
  }

  /** The lowest word with parts on either side of the gap before this word. */
  private static int around(Tree tree, int behind) {
    int at = behind;
    while (!tree.isUnder(behind - 1, at)) {
      at = tree.head(at);
    }
    return at;
  }

  private static int fill(Tree tree, int[] places, int[] heads, String[] relations) {
    int root = places[0];
    for (int i = 0; i < places.length; i++) {
      boolean top = tree.head(i) == Tree.ROOT;
      heads[places[i]] = top ? Tree.ROOT : places[tree.head(i)];
      relations[places[i]] = tree.relation(i);
      root = top ? places[i] : root;
    }
    return root;
  }
}
