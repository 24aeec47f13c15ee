package dateline.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a name into the last step of an IRI: "Nicolás Maduro" becomes "nicolas-maduro". */
final class Slug {

  private static final int LONGEST = 80;

  private Slug() {}

  /** Lower-case ASCII letters, digits and hyphens; never empty. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]s\\b", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String ascii = plain.replaceAll("[^a-z0-9-]", "");
    String slug = ascii.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : ascii;
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
  }
}
