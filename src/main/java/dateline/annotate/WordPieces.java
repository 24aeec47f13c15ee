package dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts words into the pieces that a BERT encoder without case knows: the longest known piece first
 * (Wu and others 2016). Accents and case are dropped. Immutable; safe for use by several threads.
 */
final class WordPieces {

  /** What begins a text. */
  static final int BEGIN = 101;

  /** What ends a text. */
  static final int END = 102;

  /** How a word is written, which its pieces do not tell. */
  enum Shape {
    LOWER,
    CAPITAL,
    CAPITALS,
    LETTER,
    MIXED,
    DIGITS,
    OTHER;

    static Shape of(String word) {
      if (word.chars().anyMatch(Character::isDigit)) {
        return DIGITS;
      }
      int[] letters = word.chars().filter(Character::isLetter).toArray();
      long capitals = Arrays.stream(letters).filter(Character::isUpperCase).count();
      boolean lower = Arrays.stream(letters).anyMatch(Character::isLowerCase);
      if (letters.length == 0) {
        return OTHER;
      }
      if (capitals == 0) {
        return lower ? LOWER : MIXED;
      }
      if (capitals == letters.length) {
        return capitals == 1 ? LETTER : CAPITALS;
      }
      return capitals == 1 && Character.isUpperCase(letters[0]) ? CAPITAL : MIXED;
    }
  }

  private static final int UNKNOWN = 100;
  private static final int LONGEST = 100;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private final Map<String, Integer> numbers;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /**
   * Reads the pieces, one a line, in the order of their numbers.
   *
   * @throws IOException if the lines cannot be read or hold none
   */
  static WordPieces read(BufferedReader lines) throws IOException {
    Map<String, Integer> numbers = new HashMap<>(1 << 16);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      numbers.put(line, numbers.size());
    }
    if (numbers.getOrDefault("[CLS]", 0) != BEGIN || numbers.getOrDefault("[SEP]", 0) != END) {
      throw new IOException("no pieces of a BERT encoder");
    }
    return new WordPieces(numbers);
  }

  /** Numbers of the pieces of each word, at least one and at most so many. */
  List<List<Integer>> of(String[] words, int most) {
    return Arrays.stream(words)
        .map(this::of)
        .map(all -> all.subList(0, Math.min(most, all.size())))
        .toList();
  }

  /** Numbers of the pieces of a word, at least one. */
  List<Integer> of(String word) {
    List<Integer> out = new ArrayList<>(4);
    String plain = plain(word);
    int begin = 0;
    for (int i = 0; i < plain.length(); i++) {
      if (isMark(plain.charAt(i))) {
        cut(plain.substring(begin, i), out);
        cut(plain.substring(i, i + 1), out);
        begin = i + 1;
      }
    }
    cut(plain.substring(begin), out);
    if (out.isEmpty()) {
      out.add(UNKNOWN);
    }
    return out;
  }

  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        String split = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(split).replaceAll("");
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(char c) {
    boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> ascii;
    };
  }

  private void cut(String word, List<Integer> out) {
    if (word.isEmpty()) {
      return;
    }
    int known = out.size();
    int begin = 0;
    while (begin < word.length() && word.length() <= LONGEST) {
      int end = word.length();
      Integer number = null;
      while (end > begin && number == null) {
        String piece = word.substring(begin, end);
        number = numbers.get(begin == 0 ? piece : "##" + piece);
        end -= number == null ? 1 : 0;
      }
      if (number == null) {
        break;
      }
      out.add(number);
      begin = end;
    }
    if (begin < word.length()) {
      out.subList(known, out.size()).clear();
      out.add(UNKNOWN);
    }
  }
}
