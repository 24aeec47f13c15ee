package dateline.annotate;

import java.util.Arrays;

/** Gives a sentence whose only verb is taken for a participle its past tense. */
final class PastTags {

  private PastTags() {}

  /**
   * "The two [discussed] returns in London.": those told of before and a verb with an object.
   *
   * @return {@code tags}, corrected in place
   */
  static String[] retag(String[] forms, String[] tags) {
    boolean opens =
        forms.length > 5
            && tags[2].equals("VBN")
            && forms[0].equals("The")
            && forms[1].matches("two|three|four|pair")
            && tags[3].matches("DT|NNS?|JJ|PRP\\$|NNPS?|IN");
    if (opens && Arrays.stream(tags).noneMatch(t -> t.matches("VB[DZP]|MD"))) {
      tags[2] = "VBD";
    }
    return tags;
  }
}
