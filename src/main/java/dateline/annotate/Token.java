package dateline.annotate;

import dateline.read.Span;

/**
 * A word, number or mark of punctuation.
 *
 * @param span where it stands in the article's text
 * @param text its form with typographic quotes and dashes made plain ({@code ’} is {@code '})
 * @param tag its Penn Treebank part of speech
 * @param lemma its dictionary form, lower case unless it is a name
 */
public record Token(Span span, String text, String tag, String lemma) {

  /** Whether this is a form of a verb (a modal is none). */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether this is a verb with a tense of its own: neither an infinitive nor a participle. */
  public boolean hasTense() {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Whether this is a noun or a name. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  @Override
  public String toString() {
    return text + "/" + tag;
  }
}
