package dateline.resolve;

import dateline.annotate.Words;
import java.util.List;

/**
 * Tells which names do not show who a person is beyond the article that uses them. One IRI for two
 * people is a worse mistake than two for one, so only a name that few others are likely to bear
 * joins what several articles say.
 */
final class Namesakes {

  private final Words words;

  Namesakes(Words words) {
    this.words = words;
  }

  /**
   * Whether somebody else may well be called so: a family name alone ("Ahmed"), initials before it
   * ("J. Rivera"), or a common given name with a common family name ("John Smith").
   *
   * @param name the fullest name of a person that the article knows
   */
  boolean areLikely(String name) {
    List<String> parts = Names.words(name).stream().filter(part -> part.length() > 1).toList();
    return parts.size() < 2
        || parts.size() == 2
            && words.is("common given name", parts.get(0))
            && words.is("common family name", parts.get(1));
  }
}
