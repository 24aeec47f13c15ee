package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sayings that stand beside what is said: "…, the ministry said on Monday", "…, say their lawyers",
 * "the men, it announced, …". They are found by words and marks alone, since trees hang them
 * anywhere.
 */
final class Sayings {

  private static final Set<String> FORMS =
      Set.of("say", "says", "said", "show", "shows", "report", "reports", "reported", "claim");

  /** How far behind its verb a colon opens what is said, at most, in tokens. */
  private static final int FEW = 6;

  /** How many words name a speaker at most. */
  private static final int LONG = 18;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Words words;
  private final Syntax syntax;
  private final Scope scope;
  private final SpeakerPhrases phrases;
  private final Labels labels;
  private final Outlets outlets;

  Sayings(Sentence sentence, Words words, Syntax syntax, Actors actors, Scope scope) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.syntax = syntax;
    this.scope = scope;
    this.phrases = new SpeakerPhrases(sentence, words, syntax, actors, scope);
    this.outlets = new Outlets(sentence, words, syntax, actors);
    this.labels = new Labels(sentence, words, syntax, actors, scope);
  }

  /** Who is said to say the part of the sentence in which the token stands. */
  List<Name> speakers(int at) {
    for (int verb = tokens.size() - 1; verb > 0; verb--) {
      if (!isSaying(verb) || scope.isParted(at, verb) || scope.isOfOther(verb, at)) {
        continue;
      }
      List<Name> speakers = at < verb ? behind(at, verb) : before(at, verb);
      if (!speakers.isEmpty()) {
        // "…, two officials familiar with the file told The Globe and Mail"
        return Stream.concat(speakers.stream(), outlets.of(verb).stream()).distinct().toList();
      }
    }
    List<Name> label = labelled(at);
    return label.isEmpty() ? labels.who(at) : label;
  }

  /** Who is named before a colon and a quotation at the head of the sentence. */
  List<Name> opening() {
    return labelled(tokens.size());
  }

  /** "Ana Ruiz, the mayor: “They were sent home.”": whose words a colon opens. */
  private List<Name> labelled(int at) {
    OptionalInt colon = Labels.colon(tokens, at - 1, LONG);
    if (colon.isEmpty() || !Quotations.isMark(tokens.get(colon.getAsInt() + 1))) {
      return List.of();
    }
    int end = phrases.are(0, colon.getAsInt()) ? colon.getAsInt() : eyes(colon.getAsInt());
    return end > 0 ? phrases.who(end == colon.getAsInt() ? 0 : 1, end) : List.of();
  }

  /** "[For] the mayor, Ana Ruiz, the case is plain: “…”": where those words end, or 0. */
  private int eyes(int colon) {
    boolean plain =
        tokens.get(0).lemma().equalsIgnoreCase("for")
            && words.is("version", syntax.word(colon - 1));
    return IntStream.iterate(colon - 1, i -> plain && i > 1, i -> i - 1)
        .filter(i -> tokens.get(i).text().equals(",") && phrases.are(1, i))
        .findFirst()
        .orElse(0);
  }

  /** "…, the ministry said", "…, said the ministry", "…, the ministry said, …". */
  private List<Name> behind(int at, int verb) {
    boolean bare = !isThat(verb + 1) && (isTail(verb) || isMark(verb + 1));
    OptionalInt mark = mark(verb);
    OptionalInt hedge = hedge(verb);
    if (bare && hedge.isPresent() && hedge.getAsInt() > at) {
      return phrases.who(hedge.getAsInt(), verb);
    }
    if (isMark(verb - 1) && verb - 1 > at && isTail(verb) && mark.isEmpty()) {
      return phrases.who(verb + 1, phraseEnd(verb + 1));
    }
    return bare
            && mark.isPresent()
            && mark.getAsInt() > at
            && !opensRelative(mark.getAsInt() - 1)
            && !(isAmid(verb) && isJoined(at, mark.getAsInt()))
        ? phrases.who(mark.getAsInt() + 1, verb)
        : List.of();
  }

  /** "…, [or so the consul] says", "…, or at least so they say": where the speaker begins. */
  private OptionalInt hedge(int verb) {
    return IntStream.range(Math.max(1, verb - LONG), verb - 1)
        .filter(i -> syntax.word(i).equals("so") && tokens.get(i - 1).tag().matches("CC|JJS"))
        .map(i -> i + 1)
        .filter(i -> phrases.are(i, verb))
        .findFirst();
  }

  /** "met four men, all of [whom], she says, are ill": of the meeting she says nothing. */
  private boolean opensRelative(int word) {
    return tokens.get(word).tag().matches("WP|WDT|WRB");
  }

  /** "one, a lawyer says, [was] tortured": whether the clause goes on behind the saying. */
  private boolean isAmid(int verb) {
    return isMark(verb + 1)
        && verb + 2 < tokens.size()
        && (tokens.get(verb + 2).isVerb() || tokens.get(verb + 2).tag().equals("MD"));
  }

  /**
   * "Eight are held, and one, a lawyer says, was tortured": no word of the lawyer's on the eight.
   */
  private boolean isJoined(int at, int mark) {
    return IntStream.range(at, mark - 1)
        .anyMatch(i -> isMark(i) && tokens.get(i + 1).tag().equals("CC"));
  }

  /** "The men, the ministry said, were deported"; "Local media report that …". */
  private List<Name> before(int at, int verb) {
    OptionalInt mark = mark(verb);
    if (mark.isPresent() && at > verb && (isMark(verb + 1) || isClosed(verb, at))) {
      return phrases.who(mark.getAsInt() + 1, verb);
    }
    boolean that = isThat(verb + 1) && at > verb + 1;
    boolean list = IntStream.range(verb, at).anyMatch(i -> tokens.get(i).text().equals(":"));
    return (that || list) && verb < LONG && phrases.are(0, verb) ? phrases.who(0, verb) : List.of();
  }

  /** "Peru, the Herald reported [on Sunday], has agreed": nothing but a time before the mark. */
  private boolean isClosed(int verb, int at) {
    int end = verb + 1;
    while (end < at && end - verb < FEW && !isMark(end)) {
      end++;
    }
    int close = end;
    return end < at
        && isMark(end)
        && phrases.are(0, mark(verb).orElse(0))
        && sentence.mentions(Time.class).anyMatch(t -> t.tokens().end() == close);
  }

  private boolean isSaying(int at) {
    Token token = tokens.get(at);
    String lemma = syntax.word(at);
    boolean finite = token.hasTense();
    if (finite) {
      return words.is("saying", lemma)
          || words.is("showing", lemma)
          || words.is("telling", lemma) && isTail(at)
          || isGiven(at)
          || isGoingOn(at);
    }
    // "figures from the agency show": the tagger may take such a verb for a noun.
    boolean form =
        FORMS.contains(token.text().toLowerCase(Locale.ROOT))
            || token.text().endsWith("s") && words.is("saying", lemma);
    return form
        && token.tag().matches("NNS?|VB|VBN")
        && at > 0
        && (tokens.get(at - 1).isNoun() || isMark(at - 1));
  }

  /** "“They freed nine,” the lawyer [went on]": behind what is quoted, and nowhere else. */
  private boolean isGoingOn(int verb) {
    String lemma = syntax.lemma(verb);
    boolean goesOn =
        lemma.equals("continue")
            || lemma.equals("go") && verb + 1 < tokens.size() && syntax.word(verb + 1).equals("on");
    OptionalInt mark = goesOn ? mark(verb) : OptionalInt.empty();
    return mark.isPresent()
        && IntStream.of(mark.getAsInt() - 1, mark.getAsInt())
            .anyMatch(i -> Quotations.isMark(tokens.get(i)));
  }

  /** "[gives] another figure: …", "[struck] a milder note: …" */
  private boolean isGiven(int verb) {
    int colon = verb + 1;
    while (colon < tokens.size() && colon - verb < FEW && !tokens.get(colon).text().equals(":")) {
      colon++;
    }
    return colon < tokens.size()
        && tokens.get(colon).text().equals(":")
        && words.is("version", syntax.word(colon - 1));
  }

  /** The mark behind which the words for the speaker begin, right before the verb. */
  private OptionalInt mark(int verb) {
    int mark = isMark(verb - 1) ? verb - 2 : verb - 1;
    while (mark > 0 && verb - mark <= LONG && !(isMark(mark) && phrases.are(mark + 1, verb))) {
      mark--;
    }
    return mark > 0 && verb - mark <= LONG && verb - mark > 1
        ? OptionalInt.of(mark)
        : OptionalInt.empty();
  }

  /** Whether nothing but a time, a place or a listener follows. */
  private boolean isTail(int verb) {
    return tokens.subList(verb + 1, tokens.size()).stream()
        .noneMatch(t -> t.isVerb() || t.tag().matches("WP|WDT|;"));
  }

  private int phraseEnd(int begin) {
    int end = begin;
    while (end < tokens.size() && !isMark(end) && !tokens.get(end).tag().matches("IN|WP|WDT")) {
      end++;
    }
    return end;
  }

  private boolean isThat(int at) {
    return at < tokens.size() && syntax.word(at).equals("that");
  }

  private boolean isMark(int at) {
    return at >= 0
        && at < tokens.size()
        && (tokens.get(at).tag().matches(",|\\.|''|``|:") || tokens.get(at).text().equals("\""));
  }
}
