package dateline.annotate;

import java.util.OptionalLong;

/**
 * How many, as a text says it: "about 400" is a count, "at least 200" a minimum, "up to 10,000" a
 * maximum, "between 200 and 300" both; "hundreds" says nothing that can be counted.
 *
 * @param count the number, when the text gives one
 * @param min the least, when the text gives it
 * @param max the most, when the text gives it
 */
public record Quantity(OptionalLong count, OptionalLong min, OptionalLong max) {

  /** No number is given. */
  public static final Quantity UNKNOWN =
      new Quantity(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

  /** Exactly or about {@code count}. */
  public static Quantity of(long count) {
    return new Quantity(OptionalLong.of(count), OptionalLong.empty(), OptionalLong.empty());
  }

  /** At least {@code min}. */
  public static Quantity atLeast(long min) {
    return new Quantity(OptionalLong.empty(), OptionalLong.of(min), OptionalLong.empty());
  }

  /** At most {@code max}. */
  public static Quantity atMost(long max) {
    return new Quantity(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(max));
  }

  /** From {@code min} to {@code max}. */
  public static Quantity between(long min, long max) {
    return new Quantity(OptionalLong.empty(), OptionalLong.of(min), OptionalLong.of(max));
  }

  /** Whether a number is given. */
  public boolean isKnown() {
    return count.isPresent() || min.isPresent() || max.isPresent();
  }

  @Override
  public String toString() {
    if (count.isPresent()) {
      return Long.toString(count.getAsLong());
    }
    String least = min.isPresent() ? Long.toString(min.getAsLong()) : "";
    String most = max.isPresent() ? Long.toString(max.getAsLong()) : "";
    return isKnown() ? least + ".." + most : "?";
  }
}
