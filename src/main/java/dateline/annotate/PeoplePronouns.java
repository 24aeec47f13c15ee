package dateline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pronouns, and words like them, that stand for people: "they", "most", "no one", "the group", but
 * not "most of the cattle".
 */
final class PeoplePronouns {

  private static final Pattern STANDING = Pattern.compile("PRP.*|DT|PDT|NN.*|JJ.*|RBS");

  private static final Pattern PRONOUNS =
      Pattern.compile(
          "they|them|those|others|many|most|some|several|few|all"
              + "|each|everyone|everybody|nobody|anyone|anybody|any|someone|rest|remainder|none|both"
              + "|hundreds|thousands|dozens|scores");

  /** Plurals that call people by what they do or are, whether a list knows them or not. */
  private static final Pattern DOERS =
      Pattern.compile(".*(ers|ors|ees|ants|ents|ists|ians|men|women|children)");

  private final Words words;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Tree tree;
  private final Set<String> told;

  /**
   * @param told nouns by which groups were called that have been counted before
   */
  PeoplePronouns(Words words, Sentence sentence, Set<String> told) {
    this.told = told;
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
  }

  /** Whether the word may stand for people. */
  static boolean are(Token token) {
    return PRONOUNS.matcher(token.text().toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether such a word stands for people alone and not before a noun: "[Most] were freed". */
  boolean standsAlone(int at) {
    Token token = tokens.get(at);
    Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
    boolean subject = tree.is(at, "advmod") && (next.isVerb() || next.tag().equals("MD"));
    return STANDING.matcher(token.tag()).matches()
        && !next.tag().equals("CD")
        && !(next.text().equals("of") && isOfThing(at))
        && !tree.is(at, "det")
        && !tree.is(at, "amod")
        && (subject || !tree.is(at, "advmod"));
  }

  /** "[most] of last year", "[some] of the slack", "[all] of its cattle", "[most] of Haiti" */
  private boolean isOfThing(int part) {
    return sentence.mentions(Time.class).anyMatch(t -> t.tokens().begin() == part + 2)
        || tree.children(part, "nmod").stream()
            .filter(w -> w > part)
            .anyMatch(w -> tokens.get(w).tag().matches("NNS?") ? isThing(w) : isLand(w));
  }

  private boolean isLand(int noun) {
    return tokens.get(noun).tag().equals("NNP")
        && sentence.name(noun).filter(n -> n.kind().isLocation()).isPresent();
  }

  private boolean isThing(int noun) {
    String lemma = tokens.get(noun).lemma();
    return !words.is("people", lemma)
        && !words.is("person", lemma)
        && !words.is("collective", lemma)
        && !words.is("band", lemma)
        && !DOERS.matcher(tokens.get(noun).text()).matches()
        && (Nationalities.of(sentence, noun).isEmpty() || words.is("vehicle", lemma));
  }

  /** "no one", "every one of them" */
  boolean isEveryOne(int at) {
    return at > 0
        && tokens.get(at).text().equals("one")
        && tokens.get(at - 1).text().matches("(?i)no|every|each");
  }

  /** "The group was flown out", "The group left Zahedan": people told of before. */
  boolean isThatGroup(int at, String opener) {
    Token token = tokens.get(at);
    return words.is("band", token.lemma())
        && token.tag().equals("NN")
        && opener.equalsIgnoreCase("the")
        && (tree.relation(at).equals("nsubj:pass")
            || tree.relation(at).equals("nsubj")
                && tokens.get(at - 1).text().equalsIgnoreCase("the")
                && isGoing(tree.head(at))
            || tree.relation(at).equals("obj")
                && tokens.get(at - 1).lemma().matches("whole|entire"));
  }

  /** "held 63 truck drivers. The [drivers] were freed": those counted before, whatever befalls. */
  boolean areThose(int at, String opener) {
    return !told.isEmpty()
        && tokens.get(at).tag().equals("NNS")
        && told.contains(tokens.get(at).lemma())
        && opener.matches("(?i)the|these|those")
        && (tree.relation(at).matches("nsubj:pass|obj|nmod")
            || tree.relation(at).equals("nsubj") && isGoing(tree.head(at)));
  }

  /** "The group [left] Zahedan", "The group had [set out] from Zuwara" */
  private boolean isGoing(int verb) {
    String lemma = tokens.get(verb).lemma();
    boolean out =
        tree.children(verb, "compound:prt").stream()
            .anyMatch(p -> tokens.get(p).lemma().matches("out|off"));
    return tokens.get(verb).isVerb()
        && (words.is("going", lemma)
            || lemma.matches("leave|land|depart|reach|return|board|fly")
            || lemma.equals("set") && out);
  }
}
