package dateline.resolve;

import dateline.annotate.Sentence;
import dateline.extract.Topics;
import java.util.List;

/**
 * The items of a briefing, each of which opens with its place: behind "Samos: 12 came ashore"
 * nobody is one of those of "Lesbos: 38 Syrians were rescued".
 *
 * @param begins where they begin, in characters of the article
 */
record Items(List<Integer> begins) {

  /** The items of an article. */
  static Items of(List<Sentence> sentences) {
    return new Items(
        sentences.stream()
            .filter(s -> Topics.of(s).isPresent())
            .map(s -> s.tokens().get(0).span().begin())
            .toList());
  }

  /** Where the item begins that a place of the text belongs to; 0 if it belongs to none. */
  int begin(int place) {
    return begins.stream().filter(b -> b <= place).reduce(0, Math::max);
  }
}
