package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whose government "the government" is: the one that the article named as such last. */
final class Governments {

  private final Words words;
  private final List<Sentence> sentences;

  Governments(Words words, List<Sentence> sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  /** "In [Athens], the government": the town that the sentence opens with. */
  Optional<Name> seated(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() == 1 && n.tokens().end() + 1 == name.tokens().begin())
        .filter(n -> sentence.tokens().get(0).text().equals("In"))
        .filter(n -> sentence.tokens().get(n.tokens().end()).text().equals(","))
        .findFirst();
  }

  /** The country's name before the last word for a government that stands before this one. */
  Optional<Name> before(Name name) {
    for (int i = name.sentence(); i >= 0; i--) {
      Sentence sentence = sentences.get(i);
      Optional<Name> last =
          sentence
              .mentions(Name.class)
              .filter(n -> n.kind() == Kind.COUNTRY && n.span().end() <= name.span().begin())
              .filter(n -> isGovernment(sentence, n))
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** The countries' names before the words for their governments that stand before this one. */
  List<Name> allBefore(Name name) {
    return sentences.subList(0, name.sentence() + 1).stream()
        .flatMap(
            s ->
                s.mentions(Name.class)
                    .filter(n -> n.kind() == Kind.COUNTRY)
                    .filter(n -> n.span().end() <= name.span().begin())
                    .filter(n -> isGovernment(s, n)))
        .toList();
  }

  /** "[Dutch] government", "[Myanmar]'s army", "the [Saudi] interior ministry" */
  private boolean isGovernment(Sentence sentence, Name name) {
    int at = name.tokens().end();
    int end = Math.min(sentence.tokens().size(), at + 4);
    boolean owner =
        name.form() == Form.ADJECTIVE || at < end && sentence.tokens().get(at).tag().equals("POS");
    for (int i = at; owner && i < end; i++) {
      String lemma = sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
      if (words.is("ruling", lemma)) {
        return true;
      }
      if (!sentence.tokens().get(i).tag().matches("POS|JJ|NN.*|HYPH")) {
        return false;
      }
    }
    return false;
  }
}
