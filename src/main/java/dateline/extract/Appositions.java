package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Quantities;
import dateline.annotate.Quantity;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Those whom a noun describes and whose names stand right behind it: "its neighbour [Rwanda]", "two
 * firms, [Moei Star] and [Karen Golden Gate]", "the oil companies [Rosneft] and [Lukoil]".
 */
final class Appositions {

  private final Sentence sentence;
  private final Tree tree;

  Appositions(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The names behind the noun that are those it speaks of. */
  List<Name> behind(int noun) {
    List<Name> included = included(noun);
    if (!included.isEmpty()) {
      return included;
    }
    List<Integer> behind = tree.children(noun, "appos");
    if (behind.isEmpty()) {
      return List.of();
    }
    if (!tree.children(noun, "nummod").isEmpty()) {
      // As many names as the number says; more or fewer are not all of them.
      List<Name> all = behind.stream().flatMap(this::all).distinct().toList();
      return counted(noun).equals(OptionalLong.of(all.size())) ? all : List.of();
    }
    List<Name> next =
        behind.stream().filter(a -> tree.extent(a).begin() == noun + 1).flatMap(this::all).toList();
    boolean several = sentence.tokens().get(noun).tag().equals("NNS") && next.size() > 1;
    return next.stream().filter(n -> several || n.kind() == Kind.COUNTRY).toList();
  }

  /** "a teacher, [Emre Kaya]", "two men, [A] and [B]": as many names as there are people. */
  List<Name> persons(int noun, Quantity people) {
    List<Name> names =
        tree.children(noun, "appos").stream()
            .filter(a -> a > noun)
            .flatMap(this::all)
            .filter(n -> n.kind() == Kind.PERSON)
            .distinct()
            .toList();
    return people.equals(Quantity.of(names.size())) ? names : List.of();
  }

  /** "Charities including [Oxfam]", "rights groups such as [Amnesty] and [HRW]" */
  private List<Name> included(int noun) {
    return sentence.tokens().get(noun).tag().equals("NNS")
        ? tree.children(noun, "nmod").stream()
            .filter(
                c ->
                    tree.children(c, "case").stream()
                        .anyMatch(
                            i ->
                                i == noun + 1
                                    && sentence.tokens().get(i).lemma().matches("include|such")))
            .flatMap(this::all)
            .filter(n -> n.kind() == Kind.ORGANIZATION)
            .toList()
        : List.of();
  }

  private Stream<Name> all(int apposition) {
    return Stream.concat(Stream.of(apposition), tree.children(apposition, "conj").stream())
        .flatMap(this::named)
        .distinct();
  }

  private Stream<Name> named(int token) {
    return sentence.name(token).filter(n -> n.form() == Form.PROPER).stream();
  }

  private OptionalLong counted(int noun) {
    return Quantities.find(sentence.tokens()).stream()
        .filter(n -> tree.children(noun, "nummod").contains(n.head()))
        .map(n -> n.quantity().count())
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
