package dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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

  private static final int UNKNOWN = 100;
  private static final int LONGEST = 100;

  /** An entry of the vocabulary, in which only quotes and backslashes are escaped. */
  private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\": ?(\\d+)");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private final Map<String, Integer> numbers;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /**
   * Reads the pieces from a {@code tokenizer.json}.
   *
   * @throws IOException if the stream fails or holds none
   */
  static WordPieces read(InputStream in) throws IOException {
    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int begin = json.indexOf("\"vocab\"");
    if (begin < 0) {
      throw new IOException("no vocabulary");
    }
    Map<String, Integer> numbers = new HashMap<>(1 << 16);
    Matcher entry = ENTRY.matcher(json).region(begin, json.length());
    while (entry.find()) {
      numbers.put(entry.group(1).translateEscapes(), Integer.valueOf(entry.group(2)));
    }
    if (numbers.getOrDefault("[CLS]", 0) != BEGIN || numbers.getOrDefault("[SEP]", 0) != END) {
      throw new IOException("no pieces of a BERT encoder");
    }
    return new WordPieces(numbers);
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
