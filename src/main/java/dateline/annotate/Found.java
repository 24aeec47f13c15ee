package dateline.annotate;

/**
 * A run of words of one sentence that is taken for a name.
 *
 * @param begin index of its first word
 * @param end index behind its last word
 * @param kind what it names
 * @param form how it is named
 * @param certain whether the kind is known rather than guessed
 */
record Found(int begin, int end, Name.Kind kind, Name.Form form, boolean certain) {

  /** A name whose kind is guessed. */
  static Found guessed(int begin, int end, Name.Kind kind) {
    return new Found(begin, end, kind, Name.Form.PROPER, false);
  }

  Found as(Name.Kind other) {
    return new Found(begin, end, other, form, certain);
  }

  boolean overlaps(Found other) {
    return begin < other.end && other.begin < end;
  }

  int length() {
    return end - begin;
  }
}
