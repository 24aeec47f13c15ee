package dateline.annotate;

import dateline.read.Span;
import java.math.BigDecimal;

/**
 * Words for a sum of money.
 *
 * @param sentence index of the sentence in the article
 * @param tokens where in the sentence it stands
 * @param span where in the article's text it stands
 * @param text the words as the article has them
 * @param amount how much
 * @param currency ISO 4217 code
 */
public record Money(
    int sentence, Range tokens, Span span, String text, BigDecimal amount, String currency)
    implements Mention {

  @Override
  public String toString() {
    return text + "/MONEY " + amount.toPlainString() + " " + currency;
  }
}
