package dateline.annotate;

import dateline.read.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells English articles from those in other languages. Where small English words are many, that is
 * enough; otherwise OpenNLP's model of 103 languages judges the first thousand characters. Safe for
 * use by several threads.
 */
public final class English {

  private static final int LOOKED_AT = 1000;
  private static final int FEWEST_WORDS = 12;
  private static final double SMALL_WORDS = 0.07;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Set<String> smallWords = new HashSet<>(WordLists.lines("english.txt"));
  private Optional<LanguageDetectorModel> model = Optional.empty();

  private English() {}

  /** A judge that loads its model when a text first needs it. */
  public static English load() {
    return new English();
  }

  /** Whether an article is in English; one too short to tell is. */
  public boolean reads(Article article) {
    int begin = article.body().begin();
    int end = Math.min(article.body().end(), begin + LOOKED_AT);
    String start = article.text().substring(begin, end);
    Matcher word = WORD.matcher(start);
    int words = 0;
    int small = 0;
    while (word.find()) {
      words++;
      small += smallWords.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    if (words < FEWEST_WORDS && !hasOtherScript(start) || small > SMALL_WORDS * words) {
      return true;
    }
    Language best = new LanguageDetectorME(model()).predictLanguage(start);
    return best.getLang().equals("eng");
  }

  private static boolean hasOtherScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > 2 * latin;
  }

  private synchronized LanguageDetectorModel model() {
    if (model.isEmpty()) {
      try (InputStream in = English.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("no model langdetect-183.bin on the class path");
        }
        model = Optional.of(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model.get();
  }
}
