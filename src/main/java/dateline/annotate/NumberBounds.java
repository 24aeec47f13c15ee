package dateline.annotate;

import java.util.OptionalLong;
import java.util.Set;

/** What the words before a number make of it: "at least 200", "up to 10,000", "between 2 and 5". */
final class NumberBounds {

  private final NumberWords numbers;

  NumberBounds(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** "handed over two suspects": the word belongs to its verb, not to the number. */
  private boolean isHanded(int over) {
    return numbers.word(over).equals("over")
        && numbers
            .word(over - 1)
            .matches("hand(s|ed|ing)?|turn(s|ed|ing)?|t[ao]ke?n?s?|took|taking");
  }

  /** The lower bound, when the number here is the upper one: "between 200 and 300". */
  OptionalLong lower(int upper) {
    for (int begin = Math.max(0, upper - 4); begin < upper - 1; begin++) {
      int end = numbers.end(begin);
      boolean range =
          end == upper - 1
              && numbers.word(begin - 1).equals("between")
              && numbers.word(end).equals("and");
      if (range) {
        return numbers.value(begin, end);
      }
    }
    return OptionalLong.empty();
  }

  /** What the words before a number make of it. */
  Quantity said(int begin, long value) {
    String one = numbers.word(begin - 1);
    String two = numbers.word(begin - 2) + " " + one;
    String three = numbers.word(begin - 3) + " " + two;
    if (two.equals("at least")
        || three.equals("no fewer than")
        || three.equals("no less than")
        || two.equals("more than")
            && !numbers.word(begin - 3).equals("no")
            && !numbers.word(begin - 3).equals("not")
        || two.equals("upwards of")
        || Set.of("over", "above").contains(one) && !isHanded(begin - 1)) {
      return Quantity.atLeast(value);
    }
    if (two.equals("up to")
        || three.endsWith("many as")
        || two.equals("fewer than")
        || two.equals("less than")
        || two.equals("at most")
        || three.equals("no more than")
        || three.equals("not more than")
        || one.equals("under")) {
      return Quantity.atMost(value);
    }
    return Quantity.of(value);
  }
}
