package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the people right before or behind a verb whom the tree hangs elsewhere. */
final class PeopleBeside {

  /** How many words may stand between people and their verb at most. */
  private static final int FAR = 14;

  /** Tags of what may stand for a noun: "the latest", "two", "those". */
  private static final Set<String> ELLIPTIC = Set.of("JJ", "JJR", "JJS", "CD", "DT");

  private final Sentence sentence;
  private final Syntax syntax;

  PeopleBeside(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /**
   * The people right before a passive verb whose subject the tree may have missed: "and more than
   * 3,000 [Iraqis] stranded in Belarus were flown home".
   */
  OptionalInt peopleBefore(int verb) {
    int begin = verb;
    while (begin > 0
        && (syntax.token(begin - 1).tag().startsWith("RB") || isAuxiliary(begin - 1))) {
      begin--;
    }
    boolean passive =
        begin < verb && syntax.token(verb).tag().equals("VBN") && syntax.isPassive(verb);
    if (!passive) {
      return OptionalInt.empty();
    }
    int end = begin;
    return sentence
        .mentions(People.class)
        .filter(p -> syntax.token(p.head()).isNoun() || p.quantity().isKnown())
        .filter(p -> p.head() < end && end - p.head() < FAR)
        .filter(
            p ->
                p.head() + 1 == end
                    || isReduced(p.head() + 1, end)
                    || isInserted(p.head() + 1, end)
                    || isRelative(p.head() + 1, end))
        .mapToInt(People::head)
        .reduce((first, last) -> last);
  }

  /**
   * "The [latest], with 112 Cubans on board, landed": those on it, where no noun says what it is.
   */
  OptionalInt aboard(int subject) {
    if (!ELLIPTIC.contains(syntax.token(subject).tag())) {
      return OptionalInt.empty();
    }
    return sentence
        .mentions(People.class)
        .filter(p -> p.quantity().isKnown())
        .filter(p -> p.tokens().begin() > subject + 1 && p.tokens().begin() <= subject + 3)
        .filter(p -> syntax.lemma(p.tokens().begin() - 1).equals("with"))
        .filter(p -> syntax.isAboard(p.head() + 1))
        .mapToInt(People::head)
        .findFirst();
  }

  /** The counted people right before an active verb and its auxiliaries. */
  OptionalInt countedBefore(int verb) {
    int begin = verb;
    while (begin > 0
        && (syntax.token(begin - 1).tag().startsWith("RB") || isAuxiliary(begin - 1))) {
      begin--;
    }
    int end = begin;
    return syntax.isPassive(verb)
        ? OptionalInt.empty()
        : sentence
            .mentions(People.class)
            .filter(p -> p.tokens().end() <= end && p.quantity().isKnown())
            .filter(p -> end - p.tokens().end() < FAR)
            .filter(
                p ->
                    p.tokens().end() == end
                        || isFinite(verb)
                            && (isInserted(p.tokens().end(), end)
                                || isRelative(p.tokens().end(), end)))
            .mapToInt(People::head)
            .reduce((first, last) -> last);
  }

  /**
   * The people right behind an active verb and its particles where the tree gives them to the
   * particle: "has taken in the first three of 350 offenders".
   */
  OptionalInt peopleAfter(int verb, List<String> particles) {
    int end = verb + 1;
    while (end < sentence.tokens().size()
        && (particles.contains(syntax.lemma(end))
            || end + 1 < sentence.tokens().size()
                && syntax.token(end).tag().equals("DT")
                && particles.contains(syntax.lemma(end + 1)))) {
      end++;
    }
    if (end == verb + 1 || syntax.isPassive(verb)) {
      return OptionalInt.empty();
    }
    while (end < sentence.tokens().size()
        && syntax.token(end).tag().matches("DT|JJ")
        && startsAt(end).isEmpty()) {
      end++;
    }
    return startsAt(end);
  }

  private OptionalInt startsAt(int begin) {
    return sentence
        .mentions(People.class)
        .filter(p -> p.tokens().begin() == begin)
        .mapToInt(People::head)
        .findFirst();
  }

  private boolean isFinite(int verb) {
    return syntax.token(verb).hasTense()
        || verb > 0 && isAuxiliary(verb - 1) && !syntax.token(verb - 1).tag().equals("VB");
  }

  private boolean isAuxiliary(int at) {
    return Set.of("be", "have", "get").contains(syntax.lemma(at))
        || syntax.token(at).tag().equals("MD");
  }

  /**
   * ", picked up by the police in Punjab,": a participle and what belongs to it, between commas.
   */
  private boolean isInserted(int begin, int end) {
    return end - begin > 3
        && syntax.token(begin).text().equals(",")
        && syntax.token(end - 1).text().equals(",")
        && syntax.token(begin + 1).tag().matches("VBN|VBD|VBG")
        && IntStream.range(begin + 2, end - 1)
            .allMatch(i -> syntax.token(i).tag().matches("IN|DT|JJ|NN.*|CD|TO|RB|RP|POS|PRP\\$"));
  }

  /** "who had got across the fence": one clause that only says which people are meant. */
  private boolean isRelative(int begin, int end) {
    int who = begin < end && syntax.token(begin).text().equals(",") ? begin + 1 : begin;
    long clauses =
        IntStream.range(who, end)
            .filter(i -> syntax.token(i).tag().matches("VB[DZPN]") && !isAuxiliary(i))
            .count();
    return who < end && syntax.token(who).tag().matches("WP|WDT") && clauses == 1;
  }

  /** "stranded in Belarus": a participle or preposition and what belongs to it, without commas. */
  private boolean isReduced(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean opens = i == begin && syntax.token(i).tag().matches("VBN|VBG|IN");
      boolean goesOn = i > begin && syntax.token(i).tag().matches("IN|DT|JJ|NN.*|CD|TO|RB|POS");
      if (!opens && !goesOn) {
        return false;
      }
    }
    return true;
  }
}
