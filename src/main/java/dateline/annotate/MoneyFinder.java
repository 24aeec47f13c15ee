package dateline.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds sums of money: "$6m", "6 million dollars", "€20,000", "100m CFA francs". */
final class MoneyFinder {

  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "rs", "INR", "rs.", "INR",
          "usd", "USD", "eur", "EUR");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("pound", "GBP"),
          Map.entry("yen", "JPY"),
          Map.entry("rupee", "INR"),
          Map.entry("taka", "BDT"),
          Map.entry("yuan", "CNY"),
          Map.entry("rand", "ZAR"),
          Map.entry("naira", "NGN"),
          Map.entry("shilling", "KES"),
          Map.entry("dirham", "AED"),
          Map.entry("riyal", "SAR"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("won", "KRW"),
          Map.entry("baht", "THB"),
          Map.entry("ringgit", "MYR"),
          Map.entry("zloty", "PLN"),
          Map.entry("franc", "XOF"),
          Map.entry("cedi", "GHS"));
  private static final Pattern AMOUNT =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,15}(\\.\\d{1,6})?");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand",
          new BigDecimal("1000"),
          "k",
          new BigDecimal("1000"),
          "million",
          new BigDecimal("1000000"),
          "m",
          new BigDecimal("1000000"),
          "mn",
          new BigDecimal("1000000"),
          "billion",
          new BigDecimal("1000000000"),
          "bn",
          new BigDecimal("1000000000"),
          "b",
          new BigDecimal("1000000000"),
          "crore",
          new BigDecimal("10000000"),
          "lakh",
          new BigDecimal("100000"));

  private MoneyFinder() {}

  /** The sums that a sentence names. */
  static List<Money> find(Sentence sentence) {
    List<Money> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Money money = match(sentence, at);
      if (money == null) {
        at++;
      } else {
        found.add(money);
        at = money.tokens().end();
      }
    }
    return found;
  }

  private static Money match(Sentence sentence, int at) {
    String sign = SIGNS.get(word(sentence, at));
    int number = sign == null ? at : at + 1;
    String digits = word(sentence, number);
    BigDecimal glued = BigDecimal.ONE;
    // "$6m" keeps its letter in one token with the digits.
    int letters = digits.length();
    while (letters > 0 && Character.isLetter(digits.charAt(letters - 1))) {
      letters--;
    }
    if (letters > 0 && letters < digits.length() && SCALES.containsKey(digits.substring(letters))) {
      glued = SCALES.get(digits.substring(letters));
      digits = digits.substring(0, letters);
    }
    boolean article =
        sign == null && digits.equals("a") && SCALES.containsKey(word(sentence, number + 1));
    if (!article && !isAmount(digits)) {
      return null;
    }
    BigDecimal amount = article ? BigDecimal.ONE : new BigDecimal(digits.replace(",", ""));
    amount = amount.multiply(glued);
    int next = number + 1;
    if (SCALES.containsKey(word(sentence, next))) {
      amount = amount.multiply(SCALES.get(word(sentence, next)));
      next++;
    }
    String currency = sign;
    if (currency == null) {
      // "6 million US dollars", "100 million CFA francs"
      for (int i = next; i < next + 2 && currency == null && i < sentence.tokens().size(); i++) {
        currency = NAMES.get(sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT));
        if (currency != null) {
          next = i + 1;
        }
      }
    }
    if (currency == null) {
      return null;
    }
    Range range = new Range(at, next);
    StringBuilder text = new StringBuilder();
    for (int i = at; i < next; i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.tokens().get(i).text());
    }
    return new Money(
        sentence.index(),
        range,
        sentence.span(range),
        text.toString(),
        amount.stripTrailingZeros(),
        currency);
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.tokens().size()
        ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isAmount(String word) {
    return !word.isEmpty() && word.charAt(0) <= '9' && AMOUNT.matcher(word).matches();
  }
}
