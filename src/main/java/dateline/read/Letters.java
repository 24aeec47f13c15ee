package dateline.read;

import java.util.Optional;

/**
 * The letters of names of files, which the locale must have: in that of C ({@code LC_ALL=C}) Java
 * reads one and the same sign for each of those beyond ASCII, so that an article would bear another
 * name than elsewhere, and cannot open what an argument names.
 */
public final class Letters {

  private static final char LOST = '\uFFFD';

  private static final String ENCODING = System.getProperty("sun.jnu.encoding", "UTF-8");

  private Letters() {}

  /** Why a name is not what it was, and what to do about it; empty if it is. */
  public static Optional<String> lost(String name) {
    return name.indexOf(LOST) < 0 || ENCODING.equals("UTF-8")
        ? Optional.empty()
        : Optional.of(
            "“%s” has letters that the locale of this process has not (%s): set LC_ALL=C.UTF-8"
                .formatted(Plain.quote(name), ENCODING));
  }
}
