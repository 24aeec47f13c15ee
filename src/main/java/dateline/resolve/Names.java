package dateline.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the spellings of names. */
final class Names {

  /** What may stand before a description without being part of it. */
  private static final String DETERMINERS =
      "the|a|an|its|their|his|her|this|that|these|those|several|some|our|another|other|one|two|three|four"
          + "|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
          + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d+";

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final Pattern POSSESSIVE_END = Pattern.compile("['’]s?$");
  private static final Pattern ARTICLES = Pattern.compile("(?i)^(the|a|an)\\s+");
  private static final Pattern OPENING = Pattern.compile("(?i)^((" + DETERMINERS + ")\\s+)+");

  private Names() {}

  /** The words of a text in lower case, those in the plural without their "s". */
  static Stream<String> singulars(String text) {
    return Arrays.stream(text.split("\\W+"))
        .map(w -> w.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^s])s$", ""));
  }

  /** Without case, accents, possessive, punctuation and leading article. */
  static String key(String name) {
    String plain = without(MARKS, Normalizer.normalize(name, Normalizer.Form.NFKD));
    String own = without(POSSESSIVE, plain.toLowerCase(Locale.ROOT));
    return without(ARTICLE, OTHERS.matcher(own).replaceAll(" ").strip());
  }

  /** The words of a key. */
  static List<String> words(String name) {
    return Arrays.asList(key(name).split(" "));
  }

  /** A name as a label: on one line and without its possessive. */
  static String clean(String text) {
    return without(POSSESSIVE_END, GAPS.matcher(text).replaceAll(" ")).strip();
  }

  /** The words of a description but for its article: "their families", "two officials". */
  static String articleless(String description) {
    return without(ARTICLES, description).strip();
  }

  /** The letters that the words of a name begin with, but for small ones: "RSF". */
  static String initials(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** A description without article, owner and number: "senior State Department official". */
  static String bare(String description) {
    return without(OPENING, description).strip();
  }

  private static String without(Pattern part, String text) {
    return part.matcher(text).replaceAll("");
  }
}
