package dateline.annotate;

import java.util.Locale;

/** Makes whole numbers of the properties that linear models look at. Pure functions. */
public final class Features {

  /** Number of bits of a key. */
  static final int KEY_BITS = 30;

  private static final int KEY_MASK = (1 << KEY_BITS) - 1;

  private Features() {}

  /** Key of the feature that {@code template} makes of two values. */
  public static int key(int template, int a, int b) {
    int hash = (template + 1) * 0x9E3779B1;
    hash = (hash ^ a) * 0x85EBCA6B;
    hash ^= hash >>> 15;
    hash = (hash ^ b) * 0xC2B2AE35;
    hash ^= hash >>> 13;
    hash *= 0x27D4EB2F;
    return (hash ^ hash >>> 16) & KEY_MASK;
  }

  /** One value made of two. */
  static int pair(int a, int b) {
    int hash = a * 0x85EBCA6B ^ b * 0x9E3779B1 + 0x7F4A7C15;
    return hash ^ hash >>> 15;
  }

  /** Number of a word's form: case is dropped and every digit is the same. */
  static int word(String form) {
    int hash = 17;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      hash = hash * 31 + (Character.isDigit(c) ? '0' : Character.toLowerCase(c));
    }
    return hash * 0x9E3779B1;
  }

  /** Number of a piece of a word. */
  static int piece(String form, int begin, int end) {
    int hash = 29;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + form.charAt(i);
    }
    return hash * 0x85EBCA6B;
  }

  /** Number of a word's shape, in which runs are cut to two: "Barker" is "Xxx", "1,638" "d,dd". */
  static int shape(String form) {
    int hash = 7;
    int run = 0;
    char last = 0;
    for (int i = 0; i < Math.min(form.length(), 40); i++) {
      char kind = kind(form.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        hash = hash * 31 + kind;
      }
    }
    return hash;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  /** Lower case without regard to the machine's language. */
  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
