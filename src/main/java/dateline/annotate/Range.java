package dateline.annotate;

/**
 * A run of tokens within one sentence.
 *
 * @param begin index of the first token
 * @param end index behind the last token
 */
public record Range(int begin, int end) {

  /** Checks that the range holds a token. */
  public Range {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no range of tokens: " + begin + ".." + end);
    }
  }

  /** Whether the token stands in this range. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  /** Whether the two share a token. */
  public boolean overlaps(Range other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies wholly within this range. */
  public boolean contains(Range other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Number of tokens. */
  public int length() {
    return end - begin;
  }

  @Override
  public String toString() {
    return begin + ".." + end;
  }
}
