package dateline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** How a sentence writes numbers: in digits, in words, or in both: "1.2 million". */
final class NumberWords {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?");

  private static final Map<String, Long> UNITS =
      Map.ofEntries(
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L));
  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "m",
          1_000_000L,
          "bn",
          1_000_000_000L,
          "dozen",
          12L,
          "lakh",
          100_000L,
          "crore",
          10_000_000L);

  private final List<Token> tokens;

  NumberWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The word there in lower case; empty outside of the sentence. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  /** Whether the word multiplies what stands before it: "million", "dozen". */
  boolean isScale(int at) {
    return SCALES.containsKey(word(at));
  }

  /** Index behind the words of one number that begins here; the same index if none does. */
  int end(int at) {
    int end = at;
    String first = word(at);
    boolean article = first.equals("a") || first.equals("half");
    if (article) {
      int scale =
          first.equals("half") && Set.of("a", "an").contains(word(at + 1)) ? at + 2 : at + 1;
      if (!SCALES.containsKey(word(scale)) || word(scale).length() < 3) {
        return at;
      }
      end = scale;
    }
    while (end < tokens.size()) {
      String word = word(end);
      boolean joint =
          (word.equals("and") || word.equals("-"))
              && end > at
              && isNumber(word(end + 1))
              && isSpelled(word(end - 1))
              && isSpelled(word(end + 1))
              && (word.equals("-") || SCALES.containsKey(word(end - 1)));
      boolean more =
          isNumber(word)
              && (end == at
                  || isSpelled(word)
                  || isSpelled(word(end - 1)) && SCALES.containsKey(word(end - 1)));
      if (end > at
          && !joint
          && isNumber(word)
          && !SCALES.containsKey(word)
          && !SCALES.containsKey(word(end - 1))
          && !word(end - 1).equals("-")
          && !word(end - 1).equals("and")) {
        break;
      }
      if (!more && !joint) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isSpelled(String word) {
    return UNITS.containsKey(word) || SCALES.containsKey(word);
  }

  boolean isNumber(String word) {
    return isSpelled(word) && word.length() > 1
        || !word.isEmpty() && word.charAt(0) <= '9' && DIGITS.matcher(word).matches();
  }

  /** What the words of a number say, if it is a whole number. */
  OptionalLong value(int begin, int end) {
    double total = 0;
    double part = 0;
    boolean any = false;
    for (int i = begin; i < end; i++) {
      String word = word(i);
      if (word.equals("a")) {
        part = part == 0 ? 1 : part;
      } else if (word.equals("half")) {
        part = 0.5;
      } else if (UNITS.containsKey(word)) {
        part += UNITS.get(word);
        any = true;
      } else if (SCALES.containsKey(word)) {
        double scale = SCALES.get(word);
        if (scale >= 1000) {
          total += (part == 0 ? 1 : part) * scale;
          part = 0;
        } else {
          part = (part == 0 ? 1 : part) * scale;
        }
        any = true;
      } else if (isNumber(word)) {
        part += Double.parseDouble(word.replace(",", ""));
        any = true;
      }
    }
    double value = total + part;
    return any && value == Math.rint(value) && value < 1e15
        ? OptionalLong.of((long) value)
        : OptionalLong.empty();
  }
}
