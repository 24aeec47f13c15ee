package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Quantities;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people that a word of the sentence stands for, and how many the words around it count. */
final class Headcounts {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Headcounts(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /** The group of people that the token governs. */
  Optional<People> at(int at) {
    Optional<People> own =
        part(at).or(() -> counted(at, tree.head(at))).or(() -> headed(at)).or(() -> many(at));
    if (own.isEmpty() && tree.is(at, "conj")) {
      // "eight men and a [woman]": one group of nine
      own = headed(tree.head(at)).filter(p -> p.tokens().contains(at));
    }
    boolean number = own.isEmpty() && sentence.tokens().get(at).tag().equals("CD");
    return number
        ? sentence
            .mentions(People.class)
            .filter(p -> p.tokens().contains(at) && p.quantity().isKnown())
            .findFirst()
        : own;
  }

  /** "64 of its [nationals] who had been held": as many as the number says. */
  private Optional<People> counted(int noun, int number) {
    boolean of =
        number != Tree.ROOT
            && number < noun
            && syntax.token(number).tag().equals("CD")
            && syntax.preposition(noun).equals("of")
            && tree.children(noun, "nmod:poss").stream()
                .anyMatch(o -> syntax.token(o).tag().equals("PRP$"));
    return of && headed(noun).filter(p -> !p.quantity().isKnown()).isPresent()
        ? headed(number).filter(p -> p.quantity().isKnown())
        : Optional.empty();
  }

  private Optional<People> headed(int at) {
    return sentence.mentions(People.class).filter(p -> p.head() == at).findFirst();
  }

  /** "[Tens] of thousands of Armenians", "took in [more] of the refugees" */
  private Optional<People> many(int at) {
    boolean more = syntax.word(at).equals("more") && tree.is(at, "obj");
    return more || words.is("magnitude", syntax.word(at))
        ? tree.children(at).stream()
            .filter(c -> c > at && syntax.preposition(c).equals("of"))
            .flatMap(c -> headed(c).stream())
            .filter(p -> !more || !p.quantity().isKnown()) // of how many says nothing of the part
            .findFirst()
        : Optional.empty();
  }

  /** "96 of [them]", whatever the tree hangs "them" on: the part that is counted. */
  private Optional<People> part(int at) {
    boolean of =
        at > 1
            && sentence.tokens().get(at).tag().equals("PRP")
            && sentence.tokens().get(at - 1).lemma().equals("of")
            && tree.head(at) != at - 2;
    return of ? headed(at - 2).filter(p -> p.quantity().isKnown()) : Optional.empty();
  }

  /** "276,215 deportations": a counted happening counts the people it happens to. */
  Optional<People> counted(int noun) {
    Token token = sentence.tokens().get(noun);
    boolean carrier = words.is("vehicle", syntax.word(noun));
    if (!token.tag().endsWith("S") || carrier) {
      // twelve deportation flights are not twelve people
      return Optional.empty();
    }
    return Quantities.find(sentence.tokens()).stream()
        .filter(
            n ->
                tree.head(n.head()) == noun && tree.is(n.head(), "nummod")
                    || n.tokens().end() == noun)
        .findFirst()
        .map(n -> counted(around(n.tokens(), noun), noun, "", n.quantity()))
        .or(
            () ->
                Quantities.tally(sentence.tokens(), noun)
                    .map(q -> counted(new Range(noun, noun + 1), noun, "", q)));
  }

  /** "4,100 arrivals", "Arrivals: 4,100" */
  private static Range around(Range number, int noun) {
    return new Range(Math.min(number.begin(), noun), Math.max(number.end(), noun + 1));
  }

  /** "turned the planes away": the people on them, whom another sentence tells of. */
  Optional<People> aboard(int vehicle) {
    boolean known =
        vehicle > 0 && Set.of("the", "both").contains(sentence.tokens().get(vehicle - 1).lemma());
    Range range = new Range(Math.max(0, vehicle - 1), vehicle + 1);
    // "to accept the flights": not only those aboard the one before.
    boolean several = sentence.tokens().get(vehicle).tag().endsWith("S");
    return known
        ? Optional.of(counted(range, vehicle, several ? "those" : "the people", Quantity.UNKNOWN))
        : Optional.empty();
  }

  private People counted(Range range, int noun, String text, Quantity quantity) {
    return new People(
        sentence.index(), range, noun, sentence.span(range), text, quantity, List.of());
  }
}
