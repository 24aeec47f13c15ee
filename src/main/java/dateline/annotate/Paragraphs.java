package dateline.annotate;

import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text. A blank line ends one; so does a line break, unless the lines are
 * those of text wrapped at a fixed width: then each line is as full as it can be.
 */
final class Paragraphs {

  /** Text wrapped by a program or by hand is not wider than this. */
  private static final int WIDEST = 130;

  private Paragraphs() {}

  /** The paragraphs within a span, bullets and white space around them left out, none empty. */
  static List<Span> of(String text, Span within) {
    List<Span> out = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int begin = within.begin();
    while (begin < within.end()) {
      int end = begin;
      while (end < within.end() && !isBreak(text.charAt(end))) {
        end++;
      }
      Span line = trim(text, begin, end);
      if (line.length() == 0) {
        blankUnlessPair(text, begin, end, block, out);
      } else {
        block.add(line);
      }
      begin = end + 1;
    }
    flush(text, block, out);
    return out;
  }

  /** The empty stretch within CR LF is no blank line. */
  private static void blankUnlessPair(
      String text, int begin, int end, List<Span> block, List<Span> out) {
    boolean pair =
        begin == end
            && begin > 0
            && end < text.length()
            && text.charAt(begin - 1) == '\r'
            && text.charAt(end) == '\n';
    if (!pair) {
      flush(text, block, out);
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private static void flush(String text, List<Span> block, List<Span> out) {
    int widest = block.stream().mapToInt(Span::length).max().orElse(0);
    Span open = null;
    Span last = null;
    for (Span line : block) {
      if (open != null && isWrapped(text, last, line, widest, block.size())) {
        open = Span.covering(open, line);
      } else {
        add(text, open, out);
        open = line;
      }
      last = line;
    }
    add(text, open, out);
    block.clear();
  }

  private static void add(String text, Span span, List<Span> out) {
    if (span == null) {
      return;
    }
    int begin = span.begin();
    while (begin < span.end() && (isBullet(text, begin) || Tokenizer.isGap(text.charAt(begin)))) {
      begin++;
    }
    if (begin < span.end()) {
      out.add(new Span(begin, span.end()));
    }
  }

  private static boolean isWrapped(String text, Span line, Span next, int widest, int lines) {
    char first = text.charAt(next.begin());
    if (widest > WIDEST || isBullet(text, next.begin())) {
      return false;
    }
    boolean stopped = ".!?:\"”".indexOf(text.charAt(line.end() - 1)) >= 0;
    if (Character.isLowerCase(first) && !stopped) {
      return true;
    }
    int word = next.begin();
    while (word < next.end() && !Tokenizer.isGap(text.charAt(word))) {
      word++;
    }
    boolean full = line.length() + 1 + word - next.begin() > widest;
    return full && line.length() >= 40 && (!stopped || lines > 2);
  }

  private static boolean isBullet(String text, int at) {
    char c = text.charAt(at);
    boolean mark = "•‣▪●◦*·".indexOf(c) >= 0;
    boolean dash = "-–—".indexOf(c) >= 0;
    boolean gap = at + 1 < text.length() && Tokenizer.isGap(text.charAt(at + 1));
    return mark || dash && gap;
  }

  /** The span without white space at its ends; empty at {@code begin} if nothing is left. */
  static Span trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Tokenizer.isGap(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokenizer.isGap(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(begin, begin) : new Span(from, to);
  }
}
