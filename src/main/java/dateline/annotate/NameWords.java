package dateline.annotate;

import java.util.HashSet;
import java.util.Set;

/** The words that tell what a name is a name of: "Ministry", "Airport". */
final class NameWords {

  private final Set<String> bodies = new HashSet<>(WordLists.lines("bodies.txt"));
  private final Set<String> sites = new HashSet<>(WordLists.lines("sites.txt"));
  private final Set<String> grounds = new HashSet<>(WordLists.lines("grounds.txt"));
  private final Set<String> motions = new HashSet<>(WordLists.lines("motions.txt"));
  private final Set<String> languages = new HashSet<>(WordLists.lines("languages.txt"));

  /** Whether the word belongs to names of organizations. */
  boolean isBody(String word) {
    return bodies.contains(word);
  }

  /** Whether the word ends names of places. */
  boolean isSite(String word) {
    return sites.contains(word);
  }

  /** Whether the word or words end names of places and of nothing else. */
  boolean isGround(String words) {
    return grounds.contains(words);
  }

  /** Whether the base form is that of a verb of motion: one goes from a place to a place. */
  boolean isMotion(String lemma) {
    return motions.contains(lemma);
  }

  /** Whether the word names a language. */
  boolean isLanguage(String word) {
    return languages.contains(word);
  }

  /** Whether the capitalised words from here on end in such a word. */
  boolean endsAsBody(Wording wording, int at) {
    int end = at;
    while (end < wording.size()
        && wording.isCapital(end)
        && wording.token(end).tag().startsWith("NN")) {
      end++;
    }
    String last = wording.word(end - 1);
    return end > at && (isBody(last) || isSite(last));
  }
}
