package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What an article has named before a mention, which is all that a description or a pronoun can take
 * up.
 */
final class Foregoing {

  private final List<Sentence> sentences;
  private final List<List<Name>> names;

  Foregoing(List<Sentence> sentences) {
    this.sentences = sentences;
    this.names = sentences.stream().map(s -> s.mentions(Name.class).toList()).toList();
  }

  /** The sentences of the article. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** The names of a sentence that end before the mention begins, in their order. */
  List<Name> names(int sentence, Name mention) {
    List<Name> all = names.get(sentence);
    // Sentences do not overlap, so those before are named before as a whole.
    return sentence < mention.sentence()
        ? all
        : all.stream().filter(n -> n.span().end() <= mention.span().begin()).toList();
  }

  /** The same names, the last first. */
  List<Name> backwards(int sentence, Name mention) {
    List<Name> names = new ArrayList<>(names(sentence, mention));
    Collections.reverse(names);
    return names;
  }

  /** The index of the first sentence that lies no further back than so many. */
  static int since(Name mention, int back) {
    return Math.max(0, mention.sentence() - back);
  }

  /** The sentence that a mention stands in. */
  Sentence sentence(Name mention) {
    return sentences.get(mention.sentence());
  }
}
