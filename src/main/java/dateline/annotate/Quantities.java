package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds the numbers of a sentence that can count things, with what is said of them: "about 400",
 * "at least 200", "up to 10,000", "between 200 and 300", "a dozen", "1.2 million".
 */
public final class Quantities {

  private static final Set<String> TALLIES = Set.of("number", "total", "tally", "figure", "count");

  /** Words between what is counted and its number. */
  private static final Set<String> GIVING =
      Set.of("give", "put", "list", "state", "report", "record", "cite");

  private static final Set<String> REACHING =
      Set.of(
          "at",
          "to",
          "be",
          "reach",
          "exceed",
          "pass",
          "surpass",
          "top",
          "hit",
          "total",
          "stand",
          "rise",
          "climb",
          "fall",
          "drop",
          "near",
          "approach");

  /** How far behind what is counted its number stands at most, in tokens. */
  private static final int FAR = 14;

  private Quantities() {}

  /**
   * A number in a sentence.
   *
   * @param tokens its words, without "about" or "at least"
   * @param head the word of it that governs the others
   * @param quantity what it says
   */
  public record Found(Range tokens, int head, Quantity quantity) {}

  /**
   * The numbers that can count people or things: no dates, years, times, shares, sums or lengths.
   */
  public static List<Found> find(List<Token> tokens) {
    NumberWords numbers = new NumberWords(tokens);
    Countings countings = new Countings(tokens, numbers);
    NumberBounds bounds = new NumberBounds(numbers);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int begin = at;
      int end = numbers.end(begin);
      if (end == begin) {
        at++;
        continue;
      }
      OptionalLong value = numbers.value(begin, end);
      if (value.isPresent() && countings.counts(begin, end, value.getAsLong())) {
        OptionalLong from = bounds.lower(begin);
        if (from.isPresent()) {
          found.removeIf(n -> n.tokens().end() == begin - 1);
        }
        Quantity quantity =
            from.isPresent()
                ? Quantity.between(from.getAsLong(), value.getAsLong())
                : bounds.said(begin, value.getAsLong());
        found.add(new Found(new Range(begin, end), end - 1, quantity));
      }
      at = end;
    }
    return found;
  }

  /** "[gives] the number of those held as 412", but not "the number fell as 40 officers left" */
  private static boolean isGiven(List<Token> tokens, int number) {
    return tokens.subList(Math.max(0, number - 3), number).stream()
        .anyMatch(t -> GIVING.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "put [at] 214 the number", "put at [some] 214", "brought [to] more than 214" */
  private static boolean isLed(List<Token> tokens, int number) {
    return tokens.subList(Math.max(0, number - 3), number).stream()
        .anyMatch(t -> t.text().matches("at|to|as"));
  }

  /**
   * How many there are of what is counted in words around it: "put the number of people expelled
   * last year at more than 31,000", "the number of deportations reached 276,215".
   *
   * @param at index of the noun for what is counted
   */
  public static Optional<Quantity> tally(List<Token> tokens, int at) {
    NumberWords words = new NumberWords(tokens);
    int noun = at - 1;
    while (noun >= Math.max(0, at - 4) && !words.word(noun).equals("of")) {
      noun--;
    }
    if (noun < 1
        || !words.word(noun).equals("of")
        || !TALLIES.contains(words.word(noun - 1))
        || Set.of("a", "large", "small", "growing").contains(words.word(noun - 2))) {
      return Optional.empty();
    }
    for (Found number : find(tokens)) {
      int begin = number.tokens().begin();
      if (number.tokens().end() == noun - 2
          && words.word(noun - 2).equals("the")
          && isLed(tokens, begin)) {
        return Optional.of(number.quantity()); // "bringing to 214 the number of people"
      }
      if (begin > at && begin - at <= FAR) {
        boolean said =
            words.word(begin - 1).equals("as")
                ? isGiven(tokens, noun - 1)
                : tokens.subList(at + 1, begin).stream()
                    .anyMatch(t -> REACHING.contains(t.lemma().toLowerCase(Locale.ROOT)));
        boolean cut =
            tokens.subList(at + 1, begin).stream()
                .anyMatch(t -> t.text().equals(",") || t.text().equals(";"));
        return said && !cut ? Optional.of(number.quantity()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
