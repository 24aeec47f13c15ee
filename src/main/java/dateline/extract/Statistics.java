package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the figure that a statement about a row of happenings gives for them: "Deportations rose to
 * 1,200 in May", "The number of arrivals fell from 6,000 to 4,100", "Arrests totalled 59,000".
 */
final class Statistics {

  private static final Set<String> REACHED = Set.of("to", "at");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Statistics(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /** How many people the happenings that a noun in the plural names are said to concern. */
  Optional<People> of(int noun) {
    if (!syntax.token(noun).tag().endsWith("S") && !words.is("stream", syntax.word(noun))) {
      return Optional.empty();
    }
    int subject = isOfFigure(noun) ? tree.head(noun) : noun;
    int head = tree.head(subject);
    if (head != Tree.ROOT && subject != noun && tree.is(subject, "obj")) {
      return put(head);
    }
    return head == Tree.ROOT || !tree.is(subject, "nsubj")
        ? Optional.empty()
        : sentence
            .mentions(People.class)
            .filter(p -> p.quantity().isKnown() && p.nationalities().isEmpty())
            .filter(p -> isReached(p.head(), head) || subject != noun && isEqual(p.head(), head))
            .findFirst();
  }

  /** "the number of arrivals" */
  private boolean isOfFigure(int noun) {
    int head = tree.head(noun);
    return head != Tree.ROOT
        && tree.is(noun, "nmod")
        && syntax.preposition(noun).equals("of")
        && words.is("figure", syntax.word(head));
  }

  /** "put the number of arrivals at 1,200", "brought the number of deportations to 1,200" */
  private Optional<People> put(int verb) {
    boolean puts =
        words.is("putting", syntax.word(verb)) || words.is("bringing to", syntax.word(verb));
    return sentence
        .mentions(People.class)
        .filter(p -> puts && p.quantity().isKnown() && p.nationalities().isEmpty())
        .filter(p -> p.head() > verb && tree.head(p.head()) == verb)
        .filter(p -> syntax.token(p.head()).tag().equals("CD"))
        .filter(p -> REACHED.contains(syntax.preposition(p.head())))
        .findFirst();
  }

  /** "rose to 1,200", "reached 1,200": not what it rose by or from. */
  private boolean isReached(int number, int verb) {
    return number > verb
        && tree.head(number) == verb
        && syntax.token(number).tag().equals("CD")
        && words.is("amounting", syntax.word(verb))
        && (syntax.preposition(number).isEmpty() || REACHED.contains(syntax.preposition(number)));
  }

  /** "The number of arrivals was 4,100" */
  private boolean isEqual(int number, int predicate) {
    return number == predicate
        && syntax.token(number).tag().equals("CD")
        && !tree.children(number, "cop").isEmpty();
  }
}
