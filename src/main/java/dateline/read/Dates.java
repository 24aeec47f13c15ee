package dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages, feeds and records write them. */
final class Dates {

  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:.*?\\b)?(?:(\\d{1,2})\\s+(\\p{L}{3})\\p{L}*\\.?,?|(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{1,2}),?)\\s+(\\d{4}|\\d{2}(?=\\s+\\d{1,2}:))\\b.*",
          Pattern.DOTALL);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /**
   * The day that was written, in the zone of whoever wrote it: {@code 2025-02-21T23:10:00-05:00},
   * {@code 20250221}, {@code Fri, 21 Feb 2025 23:10:00 GMT}, {@code February 21, 2025}.
   */
  static Optional<LocalDate> of(String words) {
    try {
      Matcher iso = ISO.matcher(words);
      if (iso.matches()) {
        return Optional.of(
                LocalDate.of(
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3))))
            .filter(Dates::exists);
      }
      Matcher named = WORDS.matcher(words);
      if (named.matches()) {
        String day = named.group(1) == null ? named.group(4) : named.group(1);
        String month = named.group(2) == null ? named.group(3) : named.group(2);
        String title =
            month.substring(0, 1).toUpperCase(Locale.ROOT)
                + month.substring(1).toLowerCase(Locale.ROOT);
        return Optional.of(LocalDate.parse(day + " " + title + " " + year(named.group(5)), SHORT))
            .filter(Dates::exists);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Two digits, as mails of the last century have them, mean the years from 1970 to 2069. */
  private static String year(String digits) {
    return digits.length() > 2 ? digits : (digits.compareTo("70") < 0 ? "20" : "19") + digits;
  }

  /** There is no year 0. */
  static boolean exists(LocalDate day) {
    return day.getYear() > 0;
  }
}
