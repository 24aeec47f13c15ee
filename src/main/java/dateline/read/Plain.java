package dateline.read;

import java.util.Locale;

/**
 * Words from outside as messages and tables may show them. What would move a terminal's cursor,
 * colour it, turn the direction of writing or break a line is written out as {@code \}{@code
 * u001b}. Immutable; safe for use by several threads.
 */
public final class Plain {

  /** The most characters of somebody else's words that a message repeats. */
  private static final int LONGEST = 80;

  /** The most characters of the name of something packed that a message repeats. */
  private static final int LONGEST_NAME = 200;

  private static final char REPLACEMENT = '\ufffd';

  private Plain() {}

  /** Whether a character commands a terminal or turns the direction of writing. */
  public static boolean isCommand(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT ->
          c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0xfeff || c >= 0xe0000;
      default -> false;
    };
  }

  /** The words on one line, commands to terminals written out. */
  public static String line(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
              } else if (isCommand(c)) {
                out.append(written(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** A character as its number. */
  public static String written(int c) {
    return String.format(Locale.ROOT, c > 0xffff ? "\\u{%x}" : "\\u%04x", c);
  }

  /** The beginning of words, on one line. */
  public static String quote(String words) {
    int length = words.codePointCount(0, Math.min(words.length(), 2 * LONGEST));
    return length <= LONGEST && words.length() <= 2 * LONGEST
        ? line(words)
        : line(words.substring(0, words.offsetByCodePoints(0, LONGEST - 1))) + "…";
  }

  /** A name of somebody else's; of a long one the beginning and the end, where its kind stands. */
  static String name(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int half = LONGEST_NAME / 2;
    int begin = Character.isHighSurrogate(name.charAt(half - 1)) ? half - 1 : half;
    int end = name.length() - half;
    int from = Character.isLowSurrogate(name.charAt(end)) ? end + 1 : end;
    return name.substring(0, begin) + "…" + name.substring(from);
  }

  /**
   * Text without what no text holds, each such character replaced by another so that offsets stay:
   * control characters except tab and the ends of lines, halves of characters, and code points that
   * are none.
   */
  static String text(String words) {
    StringBuilder out = new StringBuilder(words);
    for (int i = 0; i < out.length(); i++) {
      int c = out.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      } else if (Character.isISOControl(c) && !isSpace(c)
          || Character.getType(c) == Character.SURROGATE
          || c >= 0xfffe) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r' && c != 0x0b || c == 0x85;
  }
}
