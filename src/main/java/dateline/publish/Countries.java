package dateline.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** The codes of ISO 3166. */
final class Countries {

  private Countries() {}

  /** The code of two letters for one of three: IR for IRN. */
  static Optional<String> two(String three) {
    return Arrays.stream(Locale.getISOCountries()).filter(two -> isSame(two, three)).findFirst();
  }

  private static boolean isSame(String two, String three) {
    try {
      return new Locale("", two).getISO3Country().equals(three);
    } catch (MissingResourceException e) {
      return false;
    }
  }
}
