package dateline.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names made comparable: without accents, case, punctuation, possessive and leading article, so
 * that "The Côte d’Ivoire" is {@code cote divoire}.
 */
final class PlainName {

  private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private PlainName() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = FOREIGN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = OTHER.matcher(plain).replaceAll(" ").strip();
    return ARTICLE.matcher(plain).replaceFirst("");
  }
}
