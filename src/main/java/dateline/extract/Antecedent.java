package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Optional;

/**
 * Whom "them" takes up in its own sentence, when no event is told of them there: "pulled 63
 * migrants from the water and took them to Morocco".
 */
final class Antecedent {

  private static final Quantity ONE = Quantity.of(1);

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;

  Antecedent(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
  }

  /** The group with number and nations of the one that it takes up, else as it is. */
  People of(People group) {
    return isPronoun(group)
        ? before(group.head()).map(p -> group.of(p.quantity()).of(p.nationalities())).orElse(group)
        : group;
  }

  private boolean isPronoun(People group) {
    return syntax.word(group.head()).equals("they")
        && !group.isSpecific()
        && group.tokens().length() == 1;
  }

  /** The last counted group before a pronoun that stands in another clause. */
  private Optional<People> before(int pronoun) {
    Optional<Integer> clause = syntax.clause(pronoun);
    return sentence
        .mentions(People.class)
        .filter(p -> p.tokens().end() <= pronoun)
        .filter(p -> p.quantity().isKnown() && !p.quantity().equals(ONE))
        .filter(p -> syntax.token(p.head()).isNoun() || syntax.token(p.head()).tag().equals("CD"))
        .filter(p -> !isActing(p.head()) && !isPart(p) && !isWhole(p.head()))
        .filter(p -> !syntax.clause(p.head()).equals(clause))
        .reduce((first, last) -> last);
  }

  /** "87 people, [16 children] among them": some of those told of right before. */
  private boolean isPart(People group) {
    int next = group.head() + 1;
    return syntax.word(next).matches("among|of") && syntax.word(next + 1).equals("they")
        || sentence.tree().relation(group.head()).equals("appos");
  }

  /** "sent on 11 of [the 14 it got]": those of whom some are counted. */
  private boolean isWhole(int noun) {
    int part = sentence.tree().head(noun);
    return part != Tree.ROOT
        && sentence.tree().is(noun, "nmod")
        && syntax.preposition(noun).equals("of")
        && syntax.token(part).tag().equals("CD");
  }

  /** "a dozen officers", "two lawyers": who does things to others, or speaks for them. */
  private boolean isActing(int noun) {
    String word = syntax.word(noun);
    return (words.is("body", word) || words.is("office", word)) && !words.is("people", word)
        || words.is("force", word);
  }
}
