package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;

/** Sayings between two marks amid what is said, whatever the tree makes of them. */
final class Insertions {

  /** How many words name a speaker amid what is said, at most. */
  private static final int LONG = 12;

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Scope scope;
  private final Assurances assurances;

  Insertions(Sentence sentence, Words words, Syntax syntax, Scope scope) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.scope = scope;
    this.assurances = new Assurances(sentence, syntax);
  }

  /** "the men, the minister [said], were …" */
  boolean isFlanked(int verb) {
    if (!syntax.isVerbal(verb) || verb + 1 >= sentence.tokens().size() || !scope.isMark(verb + 1)) {
      return false;
    }
    OptionalInt subject = syntax.child(verb, "nsubj");
    if (subject.isEmpty() || subject.getAsInt() > verb) {
      return false;
    }
    int begin = tree.extent(subject.getAsInt()).begin();
    return begin > 0 && verb - begin < LONG && scope.isMark(begin - 1);
  }

  /**
   * "The minister met his colleague and was told, his office [says], that": what is inserted behind
   * the verb of a later clause is said of that clause alone.
   *
   * @param at what may be said
   */
  boolean isOfOther(int verb, int at) {
    if (at > verb || !isFlanked(verb)) {
      return false;
    }
    int before = tree.extent(syntax.child(verb, "nsubj").getAsInt()).begin() - 2;
    if (before <= at
        || !sentence.tokens().get(before).isVerb()
        || tree.isUnder(at, before)
        || !goesOn(verb + 2)) {
      return false;
    }
    int clause = before;
    while (tree.relation(clause).matches("aux.*|cop") && tree.head(clause) != Tree.ROOT) {
      clause = tree.head(clause);
    }
    return clause != at
        && tree.relation(clause).matches("conj|acl:relcl")
        && !tree.isUnder(at, clause);
  }

  /** Whether the clause before the insertion goes on behind it, with what its verb still lacks. */
  private boolean goesOn(int next) {
    return next < sentence.tokens().size()
        && (sentence.tokens().get(next).tag().matches("DT|CD|JJ|NN.*|PRP\\$?|TO|VB|VBN|VBG|RB")
            || syntax.word(next).equals("that"));
  }

  /** "the men, [said] the minister, were …" */
  boolean isInverted(int verb) {
    OptionalInt subject = syntax.child(verb, "nsubj");
    if (verb == 0 || subject.isEmpty() || subject.getAsInt() < verb || !scope.isMark(verb - 1)) {
      return false;
    }
    int end = tree.extent(subject.getAsInt()).end();
    return words.is("saying", syntax.word(verb))
        && tree.extent(verb).end() <= end + 1
        && end - verb < LONG
        && end < sentence.tokens().size()
        && scope.isMark(end);
  }

  /**
   * Whether the verb says what its own head tells, and has nothing else to say: "…, the ministry
   * said".
   */
  boolean isBeside(int verb) {
    boolean clause =
        tree.is(verb, "parataxis")
            || tree.is(verb, "ccomp")
            || tree.is(verb, "dep")
            || isFlanked(verb)
            || isInverted(verb);
    return clause
        && syntax.isVerbal(verb)
        && (words.is("reporting", syntax.word(verb)) || assurances.isLetSlip(verb))
        && (!syntax.word(verb).equals("put") || scope.putsFigure(verb))
        && tree.children(verb).stream().noneMatch(c -> tree.is(c, "ccomp"))
        && !tells(verb)
        && !isExplanation(verb)
        && !isOfWhose(verb);
  }

  /** "Nobody was sent: the court [declared] the scheme unlawful": what it says stands behind it. */
  private boolean isExplanation(int verb) {
    int begin = tree.extent(verb).begin();
    boolean colon =
        sentence.form(begin).equals(":") || begin > 0 && sentence.form(begin - 1).equals(":");
    return colon
        && tree.head(verb) < verb
        && syntax.child(verb, "obj").stream().anyMatch(o -> o > verb);
  }

  /** "Amnesty, whose researchers [spoke] to them, says": a clause that describes who speaks. */
  private boolean isOfWhose(int verb) {
    return syntax.child(verb, "nsubj").stream()
        .flatMap(s -> tree.children(s).stream().mapToInt(c -> c))
        .anyMatch(c -> syntax.token(c).tag().equals("WP$"));
  }

  /** "…, the ministry [spoke] of nine": what it says itself. */
  private boolean tells(int verb) {
    return words.is("speaking", syntax.word(verb))
        && tree.children(verb, "obl").stream()
            .anyMatch(o -> o > verb && syntax.preposition(o).equals("of"));
  }
}
