package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which words of a sentence make one entry of several words with a verb or a noun. */
final class Companions {

  private static final Set<String> ARTICLES = Set.of("DT", "PRP$");

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  Companions(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /**
   * Whether a word goes with the head: as its child ("take them in"), right behind it ("took in 135
   * people", whatever the tree says), or below a child for words that are no lone particle ("take
   * into custody"), or below a verb of the entry ("let them come ashore").
   *
   * @param entry all the words that go with the head
   */
  boolean governs(int head, String word, boolean behind, boolean deep, List<String> entry) {
    int next = head + 1;
    if (behind && next < sentence.tokens().size() && matches(head, next, word, true)) {
      return true;
    }
    for (int child : tree.children(head)) {
      if (matches(head, child, word, behind)) {
        return true;
      }
      boolean own = entry.contains(syntax.lemma(child)) && !tree.is(child, "conj");
      if (deep && (own || !syntax.isVerbal(child))) {
        for (int grandchild : tree.children(child)) {
          if (matches(head, grandchild, word, behind)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "handed 40 of the men [over]": a particle right behind the people who are the object. */
  boolean isBehindObject(int verb, String particle) {
    return sentence
        .mentions(People.class)
        .filter(p -> p.tokens().begin() > verb && p.tokens().begin() - verb <= 2)
        .anyMatch(
            p ->
                Stream.of(p.tokens().end(), p.head() + 1, rowEnd(p))
                    .anyMatch(
                        i -> i < sentence.tokens().size() && syntax.lemma(i).equals(particle)));
  }

  /** "ferried 250 Senegalese and Malians [across] the river": where a row of people ends. */
  private int rowEnd(People first) {
    int end = first.head() + 1;
    Optional<People> next = beginningAt(end + 1);
    while (next.isPresent() && syntax.token(end).text().matches("and|,")) {
      end = next.get().tokens().end();
      next = beginningAt(end + 1);
    }
    return end;
  }

  private Optional<People> beginningAt(int token) {
    return sentence.mentions(People.class).filter(p -> p.tokens().begin() == token).findFirst();
  }

  /** "slammed the door on": whether the words follow one another, articles aside. */
  boolean isFollowedBy(int verb, List<String> words) {
    int at = verb + 1;
    for (String word : words) {
      while (at < sentence.tokens().size() && ARTICLES.contains(syntax.token(at).tag())) {
        at++;
      }
      if (at >= sentence.tokens().size() || !syntax.lemma(at).equals(word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean matches(int head, int at, String word, boolean behind) {
    boolean side = behind ? at > head : at < head;
    return side
        && (!isBeforeNumber(at) || isHandedOver(head, at))
        // "drove them from their homes": not home
        && !(word.equals("home") && syntax.preposition(at).equals("from"))
        && Math.abs(at - head) < 16
        && (syntax.lemma(at).equals(word) || syntax.token(at).text().equalsIgnoreCase(word));
  }

  /** "handed [over] 260 people": not more than so many. */
  private boolean isHandedOver(int verb, int at) {
    return at == verb + 1
        && syntax.word(at).equals("over")
        && syntax.word(verb).matches("hand|turn");
  }

  /** "take [up] to 75 of them": what belongs to a number is no particle of the verb before it. */
  private boolean isBeforeNumber(int at) {
    int number = at + (syntax.word(at).equals("up") ? 2 : 1);
    return number < sentence.tokens().size()
        && syntax.token(number).tag().equals("CD")
        && (number == at + 2 ? syntax.word(at + 1).equals("to") : tree.head(at) == number);
  }
}
