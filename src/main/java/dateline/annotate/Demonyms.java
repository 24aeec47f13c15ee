package dateline.annotate;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the people of a country from its adjective: "an Indian, flown to Paris" is a person, "an
 * Indian court" is not. Treebanks hold few demonyms, so that a tagger takes most for adjectives.
 */
final class Demonyms {

  /** Tags in front of a noun phrase's only word. */
  private static final Set<String> OPENERS = Set.of("DT", "CD", "PDT");

  /** Tags behind which the noun phrase is over. */
  private static final Set<String> CLOSERS =
      Set.of(
          ",", ".", ":", "WP", "WDT", "WP$", "VBD", "VBZ", "VBP", "MD", "IN", "TO", "-RRB-", "''");

  private final Gazetteer gazetteer;

  private final Words words;

  Demonyms(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * Corrects the tags of a sentence in place.
   *
   * @param forms its tokens
   * @param tags their Penn tags
   * @return {@code tags}
   */
  String[] retag(String[] forms, String[] tags) {
    for (int i = 1; i < forms.length; i++) {
      boolean alone =
          tags[i].equals("JJ")
              && Character.isUpperCase(forms[i].charAt(0))
              && OPENERS.contains(tags[i - 1])
              && (i + 1 == forms.length || CLOSERS.contains(tags[i + 1]));
      if (alone && gazetteer.byAdjective(forms[i]).isPresent()) {
        boolean many = forms[i].endsWith("s") && !forms[i - 1].matches("(?i)an?|one");
        tags[i] = many ? "NNPS" : "NNP";
      } else if (tags[i].equals("VBG")
          && tags[i - 1].equals("NNP")
          && words.is("facility", forms[i].toLowerCase(Locale.ROOT))) {
        // "the Kerem Shalom crossing"
        tags[i] = "NN";
      } else if (tags[i].equals("NNP") && forms[i].endsWith("s") && isPeople(forms[i])) {
        // "700 sub-Saharan Africans"
        tags[i] = "NNPS";
      }
    }
    return tags;
  }

  private boolean isPeople(String plural) {
    return words.is("people", plural.substring(0, plural.length() - 1));
  }
}
