package dateline.annotate;

import dateline.read.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words for a group of people: "120 Iranian nationals", "the migrants", "20 of them".
 *
 * @param sentence index of the sentence in the article
 * @param tokens where in the sentence it stands
 * @param head index of the token that governs the others
 * @param span where in the article's text it stands
 * @param text the words as the article has them
 * @param quantity how many
 * @param nationalities the countries whose people they are, as named here
 */
public record People(
    int sentence,
    Range tokens,
    int head,
    Span span,
    String text,
    Quantity quantity,
    List<Name> nationalities)
    implements Mention {

  private static final Pattern THIRD =
      Pattern.compile(
          "(?i)\\bthird ?-? ?countr(y|ies)\\b|\\bother (countr|nation)(y|ies|s|alities)\\b"
              + "|\\bnon-(?-i:\\p{Lu}\\p{Ll}{3,})");

  private static final Pattern INDEFINITE = Pattern.compile("(?i)(an?|one|another) .*");

  /** Copies the list. */
  public People {
    nationalities = List.copyOf(nationalities);
  }

  /** The same group with other nationalities. */
  public People of(List<Name> countries) {
    return new People(sentence, tokens, head, span, text, quantity, countries);
  }

  /** The same people, with another number. */
  public People of(Quantity number) {
    return new People(sentence, tokens, head, span, text, number, nationalities);
  }

  /** Whether it is told how many they are, or whose people. */
  public boolean isSpecific() {
    return quantity.isKnown() || !nationalities.isEmpty();
  }

  /** Whether they are one person not told of before: "a Turk", "another man". */
  public boolean isIndefinite() {
    return INDEFINITE.matcher(text).matches();
  }

  /** Whether the text says that they are citizens of neither the sender nor the receiver. */
  public boolean ofThirdCountry() {
    return THIRD.matcher(text).find();
  }

  @Override
  public String toString() {
    return text + "/PEOPLE " + quantity;
  }
}
