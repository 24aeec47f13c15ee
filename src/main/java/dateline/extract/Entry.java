package dateline.extract;

import java.util.List;

/**
 * An entry of the lexicon.
 *
 * @param label the lemma as written there: "take in"
 * @param head the word the others depend on
 * @param rest the others, in order
 * @param verb whether it is a verb; else it is a noun
 * @param frames what it can tell
 */
record Entry(String label, String head, List<String> rest, boolean verb, List<Frame> frames) {

  Entry {
    rest = List.copyOf(rest);
    frames = List.copyOf(frames);
  }
}
