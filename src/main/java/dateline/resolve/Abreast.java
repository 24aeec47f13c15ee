package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who of the persons named in a sentence belong together, where it names more than are meant: "[X]
 * and his Greek counterpart, [Y], signed it in the presence of Z", "[X] received [Y] in Lima, a day
 * after a call with Z".
 */
final class Abreast {

  private static final String MEETING =
      "meet|receive|host|welcome|greet|visit|see|telephone|phone|call|speak|talk|confer|negotiate";

  private final Sentence sentence;
  private final Tree tree;

  Abreast(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /**
   * As many as are wanted, if they stand side by side or if one does something with the other; else
   * all.
   *
   * @param persons the last first
   */
  List<Name> of(List<Name> persons, int number) {
    Map<Integer, List<Name>> rows =
        persons.stream()
            .collect(
                Collectors.groupingBy(
                    n -> first(n.head()), LinkedHashMap::new, Collectors.toList()));
    return rows.values().stream()
        .filter(r -> r.size() == number)
        .findFirst()
        .or(() -> number == 2 ? pair(persons) : Optional.empty())
        .orElse(persons);
  }

  /** One who meets another. */
  private Optional<List<Name>> pair(List<Name> persons) {
    return persons.stream()
        .filter(n -> tree.relation(phrase(n.head())).matches("obj|obl"))
        .filter(n -> lemma(tree.head(phrase(n.head()))).matches(MEETING))
        .flatMap(
            other ->
                persons.stream()
                    .filter(n -> tree.is(phrase(n.head()), "nsubj"))
                    .filter(n -> tree.head(phrase(n.head())) == tree.head(phrase(other.head())))
                    .map(n -> List.of(n, other)))
        .findFirst();
  }

  private String lemma(int token) {
    return sentence.tokens().get(token).lemma();
  }

  /** The first of the row that a word stands in. */
  private int first(int at) {
    int top = phrase(at);
    return tree.is(top, "conj") ? first(tree.head(top)) : top;
  }

  /** The head of the words that describe who is named: "his Greek [counterpart], Y". */
  private int phrase(int at) {
    return tree.relation(at).matches("appos|flat|nmod:desc|compound") ? phrase(tree.head(at)) : at;
  }
}
