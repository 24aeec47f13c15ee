package dateline.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which words of a sentence stand for people: nouns, pronouns and numbers without a noun. */
final class PeopleHeads {

  /** What opens the noun for one person who is known: "the man", "her husband". */
  static final String DEFINITE = "(?i)the|this|that|his|her|their|its|my|our";

  /** How far behind a number the noun that it counts may stand, in tokens. */
  private static final int FAR = 5;

  private final Words words;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Tree tree;
  private final CountedNouns counts;
  private final PeopleForms forms;
  private final PeoplePronouns pronouns;

  PeopleHeads(Words words, Sentence sentence, CountedNouns counts, Set<String> told) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
    this.counts = counts;
    this.forms = new PeopleForms(sentence, words);
    this.pronouns = new PeoplePronouns(words, sentence, told);
  }

  /** Whether the token governs words for people. */
  boolean isPeople(int at) {
    Token token = tokens.get(at);
    Optional<Name> name = sentence.name(at);
    if (name.isPresent() && name.get().form() == Name.Form.PROPER) {
      return forms.isNation(at, name.get());
    }
    if (PeoplePronouns.are(token)) {
      return pronouns.standsAlone(at);
    }
    if (pronouns.isEveryOne(at)) {
      return true;
    }
    if (token.isNoun()) {
      return name.map(n -> n.head() == at && (!isModifier(at) || forms.isListed(at)))
          .orElseGet(() -> isNoun(at) || forms.isNation(at));
    }
    if (token.tag().equals("JJ") && name.isPresent() && !isModifier(at)) {
      return name.get().head() == at;
    }
    return token.tag().equals("CD") && isNumber(at) || isAged(at) || isMore(at);
  }

  /** "accepted 17,000 [more]", "and five [more] to Iran": as many again of those told of. */
  private boolean isMore(int at) {
    return tokens.get(at).text().equals("more")
        && tree.relation(at).matches("obj|conj|nsubj(:pass|:outer)?")
        && at > 0
        && tokens.get(at - 1).tag().equals("CD")
        && !isCounting(at + 1);
  }

  /** "the 28-year-[old]" */
  boolean isAged(int at) {
    return at > 2
        && tokens.get(at).lemma().equals("old")
        && tokens.get(at - 1).tag().equals("HYPH")
        && tokens.get(at - 2).lemma().equals("year")
        && !isModifier(at)
        && !tree.is(at, "advmod");
  }

  /** "passengers", "the group", "12 fishermen", "a number of Malians" */
  private boolean isNoun(int at) {
    String lemma = tokens.get(at).lemma();
    if (words.is("fraction", lemma)) {
      return !isModifier(at)
          && tokens.get(Math.min(at + 1, tokens.size() - 1)).text().equals("of")
          && tree.children(at, "nmod").stream().anyMatch(this::isPeople);
    }
    boolean people = words.is("people", lemma) || forms.isTrade(at);
    if (!people && !words.is("person", lemma) && !isOfTwoWords(at) || isModifier(at)) {
      return false;
    }
    return people && !words.is("collective", lemma)
        || counts.of(at).isPresent()
        || !Nationalities.of(sentence, at).isEmpty()
        || pronouns.isThatGroup(at, forms.opener(at))
        || pronouns.areThose(at, forms.opener(at))
        || areNewcomers(at)
        || isThatPerson(at)
        || tree.children(at, "nmod").stream().anyMatch(this::isPeople);
  }

  /** "two travel [agents]", who are none of a state's, "15 opposition [figures]" */
  private boolean isOfTwoWords(int at) {
    return at > 0
        && (tree.is(at - 1, "compound") || tree.is(at - 1, "amod"))
        && words.is("person", tokens.get(at - 1).lemma() + " " + tokens.get(at).lemma());
  }

  /** "[Twelve] were freed": a number that counts no noun. */
  private boolean isNumber(int at) {
    if (isOneOf(at) || forms.isRatio(at)) {
      return true;
    }
    return (!tree.is(at, "nummod") && !isModifier(at) || standsAlone(at))
        && counts.numbers().stream().anyMatch(n -> n.head() == at && !isCounting(n.tokens().end()))
        && !inOther(at)
        && !forms.isNumbered(at)
        && !forms.isAge(at)
        && !isOfThings(at)
        && !countsPeople(at)
        && (standsAlone(at) || tree.children(at).stream().noneMatch(this::isThing));
  }

  /** "took 14 laptops, [three] of which were returned": some of what is no people. */
  private boolean isOfThings(int at) {
    boolean which =
        at + 2 < tokens.size()
            && tokens.get(at + 1).text().equals("of")
            && tokens.get(at + 2).text().equals("which");
    int clause = which ? tree.head(at) : Tree.ROOT;
    int noun = clause == Tree.ROOT ? Tree.ROOT : tree.head(clause);
    return noun != Tree.ROOT && tree.is(clause, "acl") && noun < at && !isPeople(noun);
  }

  /** "one of the passengers" */
  boolean isOneOf(int at) {
    if (at + 1 >= tokens.size()
        || !tokens.get(at).lemma().equalsIgnoreCase("one")
        || pronouns.isEveryOne(at)
        || forms.isManned(at)) {
      return false;
    }
    boolean listed =
        at > 0
            && tokens.get(at - 1).text().matches(",|and|;")
            && tokens.get(at + 1).lemma().equals("from")
            && !Nationalities.of(sentence, at).isEmpty();
    return listed
        || tokens.get(at + 1).lemma().equals("of")
            && tree.children(at, "nmod").stream().anyMatch(this::isPeople);
  }

  /**
   * "the 48 who remained", "20 of them at Chhatak", "19 at Jaintiapur": a number without a noun,
   * whatever the tree hangs it on.
   */
  private boolean standsAlone(int at) {
    if (at + 2 >= tokens.size() || at == 0) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    boolean who = next.equals("who") || next.equals("whom");
    boolean part =
        next.equals("of") && tokens.get(at + 2).text().matches("them|these|those|whom|its|their");
    int way = next.equals("by") && at + 4 < tokens.size() ? at + 3 : at + 1; // "70 by ferry to"
    boolean listed =
        tokens.get(way).text().matches("at|in|from|to")
            && tokens.get(at - 1).text().matches(",|and|;|:")
            && sentence.name(way + 1).filter(n -> n.kind().isLocation()).isPresent();
    return who || part || listed;
  }

  /** Whether a number's own noun says that it does not count people: "6 million dollars". */
  private boolean isThing(int child) {
    Token token = tokens.get(child);
    return tree.is(child, "nmod")
        && child > tree.head(child)
        && token.isNoun()
        && !(words.is("unit of time", token.lemma()) && forms.isRate(child))
        && sentence.mentions(Time.class).noneMatch(t -> t.tokens().contains(child))
        && sentence.name(child).isEmpty()
        && !words.is("people", token.lemma())
        && !words.is("person", token.lemma());
  }

  /** Whether a noun follows, which then is what the number counts. */
  private boolean isCounting(int next) {
    return next < tokens.size()
        && tokens.get(next).isNoun()
        && !tokens.get(next).text().equals("home"); // "sent the seven home"
  }

  /** Whether a noun for people stands a few words behind a number, which the number counts. */
  private boolean countsPeople(int at) {
    for (Quantities.Found number : counts.numbers()) {
      int end = number.tokens().end();
      if (number.tokens().contains(at)
          && IntStream.range(end, Math.min(tokens.size(), end + FAR))
              .anyMatch(next -> counts.isRightBefore(end, next) && isPeople(next))) {
        return true;
      }
    }
    return false;
  }

  private boolean inOther(int at) {
    return sentence.mentions().stream()
        .anyMatch(m -> (m instanceof Time || m instanceof Money) && m.tokens().contains(at));
  }

  private boolean isModifier(int at) {
    // "16 Egyptian and Bangladeshi men": what is joined to a modifier is one.
    int first = tree.is(at, "conj") ? tree.head(at) : at;
    return tree.is(first, "compound")
        || tree.is(first, "amod")
        || tree.is(first, "nmod:poss") && !forms.befalls(tree.head(first));
  }

  /** "will take in all future [arrivals]": who come, and not that they come. */
  private boolean areNewcomers(int at) {
    return tokens.get(at).lemma().equals("arrival")
        && tokens.get(at).tag().equals("NNS")
        && tree.relation(at).matches("obj|nsubj:pass")
        && tree.children(at, "amod").stream()
            .anyMatch(a -> words.is("newly come", tokens.get(a).lemma()));
  }

  /**
   * "The student was arrested", "deported his wife", "set a cook free", "jailed the former
   * minister": one whom something happens to.
   */
  private boolean isThatPerson(int at) {
    Token token = tokens.get(at);
    if (!token.tag().equals("NN")
        || !Set.of("nsubj:pass", "obj").contains(tree.relation(at))
        || words.is("tally", token.lemma())) { // "brought the number held to 252"
      return false;
    }
    int verb = tree.head(at);
    boolean coerced =
        words.is("coercing", tokens.get(verb).lemma())
            || tree.children(verb, "xcomp").stream()
                .anyMatch(c -> c > verb && words.is("coercing", tokens.get(c).lemma()));
    return coerced
        ? forms.opener(at).matches(DEFINITE + "|an?")
        : !words.is("office", token.lemma()) && forms.opener(at).matches(DEFINITE);
  }
}
