package dateline.annotate;

import dateline.read.Article;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of an article: first its paragraphs, then within each the datelines and time
 * stamps in front, then the full stops that end a sentence. Plain cases are decided by rules, the
 * doubtful ones (a capital after an abbreviation) by OpenNLP's model, which is shown at most
 * {@value #WINDOW} characters on either side. Time is linear in the text. Immutable; safe for use
 * by several threads.
 */
public final class SentenceSplitter {

  static final int WINDOW = 120;

  /**
   * A sentence's place.
   *
   * @param paragraph index of its paragraph, from 0
   * @param span where it stands in the text, without white space around it
   */
  public record Place(int paragraph, Span span) {}

  private static final Pattern FRONT =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}'’.\\-]+(?:[ /][\\p{Lu}'’.\\-]+){0,5}(?:, [^()\\n]{1,40}?)?"
              + "(?: ?\\([^()\\n]{2,60}\\))? ?(?:[—–]|--?(?= ))"
              + "|\\p{Lu}[\\p{L}'’.\\-]+(?:[ /]\\p{Lu}[\\p{L}'’.\\-]+){0,5}(?:, [^()\\n]{1,40}?)?"
              + " ?\\((?:\\p{Lu}[\\p{L}. /]{1,40})\\) ?(?:[—–]|--?(?= ))"
              + "|\\(\\p{Lu}[\\p{L}. /]{1,40}\\) ?(?:[—–]|--?(?= ))"
              + "|\\p{Lu}[\\p{Lu}'’.\\-]+(?: [\\p{Lu}'’.\\-]+){0,4}:(?= )"
              + "|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})? ?[—–:\\-](?= )");

  private static final Pattern STOP =
      Pattern.compile(
          "[.!?…]+[\"'”’)\\]»]*(?=[\\s\\u00A0]|$)|(?<=\\p{Ll}{2})[.!?][\"”]?(?=[\"“]?\\p{Lu}\\p{Ll})");

  private final StopModel model = StopModel.load();
  private final Abbreviations abbreviations = new Abbreviations();

  /** The sentences of the article's running text. */
  public List<Place> body(Article article) {
    List<Place> out = new ArrayList<>();
    int index = 0;
    for (Span paragraph : Paragraphs.of(article.text(), article.body())) {
      for (Span sentence : sentences(article.text(), paragraph)) {
        out.add(new Place(index, sentence));
      }
      index++;
    }
    return out;
  }

  /** The sentences of one paragraph. */
  List<Span> sentences(String text, Span paragraph) {
    List<Span> out = new ArrayList<>();
    int begin = paragraph.begin();
    Matcher front = FRONT.matcher(text).region(begin, paragraph.end());
    if (front.lookingAt()
        && front.end() - begin < WINDOW
        && !Character.isLowerCase(next(text, front.end(), paragraph.end()))) {
      add(text, begin, front.end(), out);
      begin = front.end();
    }
    Matcher stop = STOP.matcher(text).region(begin, paragraph.end());
    while (stop.find()) {
      if (stop.start() > begin && ends(text, begin, stop, paragraph.end())) {
        add(text, begin, stop.end(), out);
        begin = stop.end();
      }
    }
    add(text, begin, paragraph.end(), out);
    return out;
  }

  /** The first character from {@code at} that is no gap. */
  private static char next(String text, int at, int end) {
    int next = at;
    while (next < end && Tokenizer.isGap(text.charAt(next))) {
      next++;
    }
    return next < end ? text.charAt(next) : ' ';
  }

  private boolean ends(String text, int begin, Matcher stop, int end) {
    int next = stop.end();
    while (next < end && Tokenizer.isGap(text.charAt(next))) {
      next++;
    }
    if (next == end) {
      return true;
    }
    int first = next;
    while (first < Math.min(end, next + WINDOW) && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    char c = first < Math.min(end, next + WINDOW) ? text.charAt(first) : ' ';
    if (Character.isLowerCase(c)) {
      return false;
    }
    if (text.charAt(stop.start()) != '.' || stop.end() - stop.start() > 1) {
      return text.charAt(stop.start()) != '.'
          || !abbreviated(word(text, begin, stop.start()))
          || isStarter(text, first, end);
    }
    String word = word(text, begin, stop.start());
    if (abbreviations.isTitle(word)) {
      return false;
    }
    if (abbreviations.isNumber(word)) {
      return !Character.isDigit(c);
    }
    if (Abbreviations.isInitial(word)) {
      return isStarter(text, first, end);
    }
    if (!abbreviated(word)) {
      return true;
    }
    return isStarter(text, first, end)
        || !Character.isDigit(c)
            && !Abbreviations.isDotted(word)
            && model.ends(text, stop.start(), begin, end);
  }

  private boolean abbreviated(String word) {
    return Abbreviations.isDotted(word) || abbreviations.contains(word);
  }

  private boolean isStarter(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop - at < 20 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return model.isStarter(text.substring(at, stop));
  }

  /** The word in front of a full stop, dots inside it included. */
  private static String word(String text, int begin, int stop) {
    int at = stop;
    while (at > begin
        && stop - at < 30
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return text.substring(at, stop);
  }

  private static void add(String text, int begin, int end, List<Span> out) {
    Span span = Paragraphs.trim(text, begin, end);
    if (span.length() > 0) {
      out.add(span);
    }
  }
}
