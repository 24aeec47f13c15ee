package dateline.describe;

import dateline.read.Span;

/** Counts a text's Unicode code points, as NIF and RFC 5147 do, where Java counts UTF-16 units. */
final class Offsets {

  private final String text;
  private final boolean plain;

  Offsets(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The same stretch of text, counted in code points. */
  Span inCodePoints(Span span) {
    if (plain) {
      return span;
    }
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }
}
