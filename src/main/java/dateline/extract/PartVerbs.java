package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.stream.IntStream;

/**
 * Verbs that say of some people only which part of a whole they are, so that the list goes on
 * behind them: "of whom 5,287 [held] Nigerien nationality, 2,799 [came] from Mali".
 */
final class PartVerbs {

  private final Sentence sentence;
  private final Words words;

  PartVerbs(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * The last word of an event and its people: "The number of those held fell to [40] in May", whose
   * number stands behind a verb.
   */
  int counted(Instance whole) {
    People people = whole.people().get();
    int last = Math.max(whole.trigger(), people.head());
    boolean tally = !sentence.tokens().get(people.head()).tag().equals("CD");
    return sentence
        .mentions(People.class)
        .filter(p -> tally && p.head() > last && p.quantity().equals(people.quantity()))
        .filter(p -> p.quantity().isKnown())
        .filter(p -> sentence.tokens().get(p.head()).tag().equals("CD"))
        .filter(p -> IntStream.range(last, p.head()).anyMatch(i -> isReaching(i)))
        .mapToInt(People::head)
        .findFirst()
        .orElse(last);
  }

  private boolean isReaching(int verb) {
    return sentence.tokens().get(verb).isVerb() && words.is("amounting", lemma(verb));
  }

  /** Whether a verb between the two tells something else, so that what follows is no part. */
  boolean tellsMore(int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> !sentence.tree().relation(i).equals("xcomp"))
        .filter(i -> isFinite(sentence.tokens().get(i)))
        .anyMatch(i -> sentence.tree().is(i, "aux") || !isOfPart(i));
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VBD|VBZ|VBP|MD") || token.text().equals(";");
  }

  private boolean isOfPart(int verb) {
    String lemma = sentence.tokens().get(verb).lemma();
    return words.is("composing", lemma) || words.is("saying", lemma) || statesPart(verb);
  }

  /** Whether the verb says whence some of them are: "12,000 [left] from the province". */
  boolean statesPart(int verb) {
    return lemma(verb).matches("leave|depart|start|come") && lemma(verb + 1).equals("from")
        || holdsNationality(verb);
  }

  /** "[held] Nigerien nationality", "[have] Syrian passports" */
  private boolean holdsNationality(int verb) {
    return lemma(verb).matches("hold|have|be")
        && IntStream.range(verb + 2, verb + 4)
            .anyMatch(i -> words.is("citizenship", lemma(i)) && !sentence.name(i - 1).isEmpty());
  }

  private String lemma(int at) {
    return at < sentence.tokens().size() ? sentence.tokens().get(at).lemma() : "";
  }
}
