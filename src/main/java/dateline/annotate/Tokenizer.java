package dateline.annotate;

import dateline.read.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words, numbers and marks as the English treebanks of Universal Dependencies
 * do: {@code Trump's} is {@code Trump} and {@code 's}, {@code can't} is {@code ca} and {@code n't},
 * {@code third-country} is three tokens but {@code anti-government} is one, {@code $6m} is {@code
 * $}, {@code 6} and {@code m}. Offsets are those of the original text. Time is linear; no token is
 * longer than {@value #LONGEST} characters, a longer run is cut. Immutable; safe for use by several
 * threads.
 */
public final class Tokenizer {

  /** The most characters of one token. */
  public static final int LONGEST = 200;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s\"“”<>]+[\\p{L}\\p{N}/]"
              + "|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[\\p{L}\\p{N}-]+\\.(?:com|org|net|gov|edu|info|co|int)(?:\\.\\p{L}{2})?\\b"
              + "|[@#]\\p{L}[\\p{L}\\p{N}_]*"
              + "|(?:US|A|AU|C|CA|HK|NZ|S|R|NT)\\$|(?i:self[-‐‑](?:deport(?!a)|repatriat)\\p{L}*)"
              + "|\\+?\\d{1,4}(?:-\\d{2,5}){2,4}(?!\\d)"
              + "|\\.{2,}|-{2,}|!+[!?]*|\\?+[!?]*|\\*+|=+|_+");

  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:[,.:/]\\d+)*|(?<![\\p{L}\\p{N}])[.]\\d+");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?i:am|pm|bn|mn|tn|km|kg|mph|kph|cm|mm|mw|gw|kw|m|k|ft)(?![\\p{L}\\p{N}])"
              + "|a\\.m\\.|p\\.m\\.");

  private static final Pattern CLITIC = Pattern.compile("(?i)(n['’]t|['’](?:s|re|ve|ll|d|m))$");

  private static final Pattern JOINED = Pattern.compile("(?i)(can)(not)|(gon|wan)(na)|(got)(ta)");

  private final Abbreviations abbreviations = new Abbreviations();
  private final Set<String> prefixes = new HashSet<>(WordLists.lines("prefixes.txt"));

  /**
   * Cuts a sentence into tokens.
   *
   * @param text the article's text
   * @param sentence where the sentence stands in it
   * @return where the tokens stand in the text, in order, none empty
   */
  public List<Span> tokens(String text, Span sentence) {
    List<Span> out = new ArrayList<>();
    int end = sentence.end();
    int at = sentence.begin();
    while (at < end) {
      if (isGap(text.charAt(at))) {
        at++;
        continue;
      }
      int chunkEnd = at;
      while (chunkEnd < end && chunkEnd - at < LONGEST && !isGap(text.charAt(chunkEnd))) {
        chunkEnd++;
      }
      if (chunkEnd < end && Character.isLowSurrogate(text.charAt(chunkEnd))) {
        chunkEnd--;
      }
      chunk(text, at, Math.max(chunkEnd, at + 1), end, out);
      at = Math.max(chunkEnd, at + 1);
    }
    return out;
  }

  /** Whether the character separates words: white space, controls, characters without width. */
  static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** A token's form with typographic quotes and dashes made plain and soft hyphens dropped. */
  public static String plain(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      switch (c) {
        case '‘', '’', '‛', '´', '`', 'ʼ', '′' -> out.append('\'');
        case '“', '”', '„', '‟', '«', '»', '″' -> out.append('"');
        case '–', '‐', '‑', '−', '‒' -> out.append('-');
        case '—', '―' -> out.append("--");
        case '…' -> out.append("...");
        case '\u00AD' -> {}
        default -> out.append(c);
      }
    }
    String plain = out.toString();
    return plain.equals("''") ? "\"" : plain.isEmpty() ? "-" : plain;
  }

  private void chunk(String text, int begin, int end, int sentenceEnd, List<Span> out) {
    Matcher whole = WHOLE.matcher(text).useTransparentBounds(true);
    Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
    Matcher unit = UNIT.matcher(text).useTransparentBounds(true);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (whole.region(at, end).lookingAt()) {
        at = add(out, at, whole.end());
      } else if (number.region(at, end).lookingAt()
          && isPlainNumber(text, number.end(), end, unit)) {
        at = add(out, at, number.end());
        if (unit.region(at, end).lookingAt()) {
          at = add(out, at, unit.end());
        }
      } else if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
        at = word(text, at, end, sentenceEnd, out);
      } else if (isApostrophe(c)) {
        at = apostrophe(text, at, begin, end, out);
      } else {
        at = add(out, at, at + 1);
      }
    }
  }

  /** Whether what follows a number does not belong to it, as it does in "19th" and "1970s". */
  private static boolean isPlainNumber(String text, int at, int end, Matcher unit) {
    return at == end
        || !Character.isLetter(text.charAt(at)) && !isDecade(text, at, end)
        || unit.region(at, end).lookingAt();
  }

  private static boolean isDecade(String text, int at, int end) {
    return at + 1 < end
        && text.charAt(at - 1) == '0'
        && isApostrophe(text.charAt(at))
        && text.charAt(at + 1) == 's'
        && (at + 2 == end || !Character.isLetter(text.charAt(at + 2)));
  }

  private static int add(List<Span> out, int begin, int end) {
    out.add(new Span(begin, end));
    return end;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  /** A mark that stands for left-out letters before a word, a clitic of its own, or a quote. */
  private static int apostrophe(String text, int at, int begin, int end, List<Span> out) {
    int stop = at + 1;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String rest = Features.lower(text.substring(at + 1, stop));
    boolean clitic = Set.of("s", "re", "ve", "ll", "d", "m").contains(rest) && at > begin;
    boolean shortened = Set.of("em", "til", "cause").contains(rest) || rest.matches("\\d\\ds?");
    if (clitic || shortened) {
      return add(out, at, stop);
    }
    boolean doubled = at + 1 < end && text.charAt(at) == text.charAt(at + 1);
    return add(out, at, doubled ? at + 2 : at + 1);
  }

  private int word(String text, int begin, int end, int sentenceEnd, List<Span> out) {
    int at = begin;
    while (at < end && (isInside(text.charAt(at)) || isJoint(text, begin, at, end))) {
      at++;
    }
    if (at < end && text.charAt(at) == '.' && keepsStop(text, begin, at, sentenceEnd)) {
      at++;
    }
    split(text, begin, at, out);
    return at;
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '_'
        || c == '\u00AD'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the mark at {@code at} holds two parts of one word together. */
  private boolean isJoint(String text, int begin, int at, int end) {
    if (at == begin || at + 1 >= end || !isInside(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean single = at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2));
    return switch (c) {
      case '\'', '’', 'ʼ', '‘' -> true;
      case '.' ->
          at - begin < 2 || single || text.charAt(at - 2) == '.' || Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '/' -> at - begin == 1 && (single || begin > 0 && after == 'o');
      case '-', '‐', '‑' -> prefixes.contains(Features.lower(text.substring(begin, at)));
      default -> false;
    };
  }

  private boolean keepsStop(String text, int begin, int at, int sentenceEnd) {
    String word = text.substring(begin, at);
    boolean last = true;
    for (int i = at + 1; i < sentenceEnd && last; i++) {
      last = !Character.isLetterOrDigit(text.charAt(i));
    }
    if (Abbreviations.isDotted(word)) {
      return true;
    }
    if (last) {
      return abbreviations.contains(word) && !abbreviations.isTitle(word) && isName(word);
    }
    boolean number = at + 2 < sentenceEnd && Character.isDigit(text.charAt(at + 2));
    return Abbreviations.isInitial(word)
        || abbreviations.contains(word) && (number || !abbreviations.isNumber(word));
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && word.length() > 1;
  }

  private static void split(String text, int begin, int end, List<Span> out) {
    String word = text.substring(begin, end);
    Matcher clitic = CLITIC.matcher(word);
    Matcher joined = JOINED.matcher(word);
    if (clitic.find()
        && clitic.start() > 0
        && !(isDecade(text, begin + clitic.start(), end) && Character.isDigit(word.charAt(0)))) {
      add(out, begin, begin + clitic.start());
      add(out, begin + clitic.start(), end);
    } else if (joined.matches()) {
      int cut = word.length() - (word.length() == 6 ? 3 : 2);
      add(out, begin, begin + cut);
      add(out, begin + cut, end);
    } else {
      add(out, begin, end);
    }
  }
}
