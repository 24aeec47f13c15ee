package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who gives a number with the verb of another before it: "the ministry put it at 40, the Red Cross
 * at 90", "the police counted 40, Caritas 50".
 */
final class SharedFigures {

  /** How many words name a source, at most. */
  private static final int LONG = 9;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Words words;
  private final Syntax syntax;
  private final SpeakerPhrases phrases;

  SharedFigures(Sentence sentence, Words words, Syntax syntax, SpeakerPhrases phrases) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** Where the words begin that go with a number: "[at least] 94", "[only] six". */
  int bound(int begin) {
    int at = begin;
    while (at > 0) {
      String one = sentence.form(at - 1);
      String two = at > 1 ? sentence.form(at - 2) + " " + one : "";
      if (one.matches("only|just|some|about|around|nearly|almost|roughly|exactly|over|even")) {
        at--;
      } else if (two.matches("(at (least|most))|((more|fewer|less) (than|like))|up to|closer to")) {
        at -= 2;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "…, the Red Cross at 90", "…, Caritas 50": who shares the verb of the number before. */
  List<Name> who(int number, People people) {
    String link = sentence.form(number - 1).matches("at|of|as") ? sentence.form(number - 1) : "";
    int end = link.isEmpty() ? number : number - 1;
    int begin = end;
    while (begin > 0 && end - begin < LONG && !sentence.form(begin - 1).matches("[,;]|and|but")) {
      begin--;
    }
    int from = begin;
    boolean opens = begin > 1 && sentence.form(begin - 1).matches("[,;]|and|but") && begin < end;
    boolean before =
        opens
                && sentence
                    .mentions(People.class)
                    .filter(p -> p.quantity().isKnown() && p != people)
                    .anyMatch(p -> p.tokens().end() <= from && isGiven(p, link))
            || opens && !link.isEmpty() && isPut(from, link);
    return before && phrases.are(begin, end) ? phrases.who(begin, end) : List.of();
  }

  /** "[counted] 40", "[speaks of] 40" */
  private boolean isGiven(People people, String link) {
    int at = bound(people.tokens().begin()) - 1;
    int verb = link.isEmpty() ? at : at - 1;
    return verb > 0
        && (link.isEmpty() || sentence.form(at).equals(link))
        && tokens.get(verb).isVerb()
        && (words.is("counting", syntax.word(verb)) || syntax.word(verb).equals("know"));
  }

  /** "[put] the number of those held [at 40]" */
  private boolean isPut(int end, String link) {
    return IntStream.range(1, end)
        .filter(i -> tokens.get(i).isVerb() && words.is("putting", syntax.word(i)))
        .anyMatch(
            v ->
                IntStream.range(v + 1, end - 1)
                        .anyMatch(i -> words.is("figure", syntax.word(i)) || isForm(i, "it"))
                    && IntStream.range(v + 1, end - 1)
                        .anyMatch(
                            i -> isForm(i, link) && tokens.get(bare(i + 1)).tag().equals("CD")));
  }

  private int bare(int at) {
    int next = at;
    while (next + 1 < tokens.size() && !tokens.get(next).tag().matches("CD|,|;")) {
      next++;
    }
    return next;
  }

  private boolean isForm(int at, String form) {
    return sentence.form(at).equals(form);
  }
}
