package dateline.read;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first character, in UTF-16 code units from the start of {@link
 *     Article#text()}
 * @param end offset behind the last character
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** Checks that the span does not run backwards. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** The smallest span that holds both. */
  public static Span covering(Span one, Span other) {
    return new Span(Math.min(one.begin, other.begin), Math.max(one.end, other.end));
  }

  /** The characters of {@code text} that this span cuts out. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return begin + ".." + end;
  }
}
