package dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article file says of itself before its text begins.
 *
 * @param body where the running text stands, without the white space around it
 * @param title where the headline stands
 * @param date the day the article appeared
 * @param publisher the outlet
 * @param url where it was published
 */
record Header(
    Span body,
    Optional<Span> title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> url) {

  private static final Set<String> KNOWN = Set.of("title", "date", "publisher", "source", "url");

  private static final Pattern LINE =
      Pattern.compile(
          "\\G[ \\t]*([A-Za-z][A-Za-z0-9 _-]{0,30}?)[ \\t]*:[ \\t]*([^\\r\\n]*)(?:\\R|$)");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\G[ \\t]*(?:\\R|$)");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\Gdate[ \\t]+(\\d{4}-\\d{1,2}-\\d{1,2})(?=\\s|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");

  /** A header that says something impossible; the message begins with line and column. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    Fault(String text, int offset, String what) {
      super(position(text, offset) + ": " + what);
    }

    private static String position(String text, int offset) {
      int line = 1;
      int start = 0;
      Matcher breaks = Pattern.compile("\\R").matcher(text);
      while (breaks.find() && breaks.end() <= offset) {
        line++;
        start = breaks.end();
      }
      return line + ":" + (offset - start + 1);
    }
  }

  /**
   * Reads the header of a whole file.
   *
   * @throws Fault if its date is none
   */
  static Header of(String text) throws Fault {
    int start = skip(text, 0);
    Matcher inline = INLINE.matcher(text);
    if (inline.find(start)) {
      return new Header(
          body(text, inline.end()),
          Optional.empty(),
          Optional.of(day(text, new Span(inline.start(1), inline.end(1)))),
          Optional.empty(),
          Optional.empty());
    }
    Map<String, Span> fields = new HashMap<>();
    int end = fields(text, start, fields);
    Optional<Span> date = Optional.ofNullable(fields.get("date"));
    return new Header(
        body(text, end),
        Optional.ofNullable(fields.get("title")),
        date.isPresent() ? Optional.of(day(text, date.get())) : Optional.empty(),
        Optional.ofNullable(fields.getOrDefault("publisher", fields.get("source")))
            .map(span -> span.of(text)),
        Optional.ofNullable(fields.get("url")).map(span -> span.of(text)));
  }

  /**
   * Collects header lines and returns where they end. A run of such lines counts up to the empty
   * line behind it, or else up to its last known name: a text may begin with "Panama City: …".
   */
  private static int fields(String text, int start, Map<String, Span> fields) {
    Matcher line = LINE.matcher(text);
    int at = start;
    int end = start;
    while (at < text.length() && line.find(at)) {
      String name = line.group(1).toLowerCase(Locale.ROOT);
      Span value = trim(text, new Span(line.start(2), line.end(2)));
      at = line.end();
      if (KNOWN.contains(name)) {
        end = at;
        if (value.length() > 0) {
          fields.putIfAbsent(name, value);
        }
      }
    }
    boolean closed = end > start && EMPTY_LINE.matcher(text).find(at);
    return closed ? at : end;
  }

  private static LocalDate day(String text, Span span) throws Fault {
    String words = span.of(text);
    Matcher day = DAY.matcher(words);
    if (!day.matches()) {
      throw new Fault(
          text, span.begin(), "“" + Plain.quote(words) + "” is no date: write it as 2025-02-21");
    }
    return existing(day.group(1))
        .orElseThrow(
            () ->
                new Fault(
                    text,
                    span.begin(),
                    "the date " + day.group(1) + " does not exist: correct it"));
  }

  private static Optional<LocalDate> existing(String day) {
    try {
      return Optional.of(LocalDate.parse(day)).filter(Dates::exists);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Span body(String text, int from) {
    return trim(text, new Span(from, text.length()));
  }

  private static Span trim(String text, Span span) {
    int begin = Math.min(skip(text, span.begin()), span.end());
    int end = span.end();
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** White space of any script, and the byte order mark. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
