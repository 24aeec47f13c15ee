package dateline.annotate;

/** Tells the given name "Said" from the verb: "the lawyer Said Omar went on". */
final class SaidTags {

  private SaidTags() {}

  /**
   * Corrects the tags of a sentence in place.
   *
   * @param forms its tokens
   * @param tags their Penn tags
   * @return {@code tags}
   */
  static String[] retag(String[] forms, String[] tags) {
    for (int i = 0; i + 1 < forms.length; i++) {
      if (forms[i].equals("Said") && tags[i].startsWith("VB") && isName(forms, tags, i)) {
        tags[i] = "NNP";
      }
    }
    return tags;
  }

  /** A verb has no capital amid a sentence, and behind a mark its speaker has an article. */
  private static boolean isName(String[] forms, String[] tags, int at) {
    boolean named =
        tags[at + 1].startsWith("NNP") && Character.isUpperCase(forms[at + 1].codePointAt(0));
    return named && at > 0 && Character.isLetterOrDigit(forms[at - 1].codePointAt(0));
  }
}
