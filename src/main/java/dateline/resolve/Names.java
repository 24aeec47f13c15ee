package dateline.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares the spellings of names. */
final class Names {

  /** What may stand before a description without being part of it. */
  private static final String DETERMINERS =
      "the|a|an|its|their|his|her|this|that|these|those|several|some|our|another|other|one|two|three|four"
          + "|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
          + "|eighteen|nineteen|twenty|\\d+";

  private Names() {}

  /** Without case, accents, possessive, punctuation and leading article. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("^the ", "");
  }

  /** The words of a key. */
  static List<String> words(String name) {
    return Arrays.asList(key(name).split(" "));
  }

  /** A name as a label: on one line and without its possessive. */
  static String clean(String text) {
    return text.replace('\n', ' ').replaceAll("\\s+", " ").replaceAll("['’]s?$", "").strip();
  }

  /** The words of a description but for its article: "their families", "two officials". */
  static String articleless(String description) {
    return description.replaceAll("(?i)^(the|a|an)\\s+", "").strip();
  }

  /** A description without article, owner and number: "senior State Department official". */
  static String bare(String description) {
    return description.replaceAll("(?i)^((" + DETERMINERS + ")\\s+)+", "").strip();
  }
}
