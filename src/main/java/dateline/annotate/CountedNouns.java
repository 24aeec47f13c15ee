package dateline.annotate;

import java.util.List;
import java.util.Optional;

/** Which number of a sentence counts which noun, whatever the tree hangs it on. */
final class CountedNouns {

  private final List<Token> tokens;
  private final Tree tree;
  private final List<Quantities.Found> numbers;

  CountedNouns(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
    this.numbers = Quantities.find(tokens);
  }

  /** The numbers of the sentence that can count people or things. */
  List<Quantities.Found> numbers() {
    return numbers;
  }

  /** How many of what the noun stands for there are, if a number says so. */
  Optional<Quantity> of(int head) {
    return numbers.stream()
        .filter(n -> !isAge(n, head))
        .filter(
            n ->
                n.tokens().contains(head)
                    || tree.head(n.head()) == head && tree.is(n.head(), "nummod")
                    || isBeforeCompound(n, head)
                    || isExplained(n, head)
                    || isRightBefore(n.tokens().end(), head))
        .map(Quantities.Found::quantity)
        .findFirst();
  }

  /** "The woman, [34], was deported": how old one is, and not how many there are. */
  private boolean isAge(Quantities.Found number, int head) {
    int begin = number.tokens().begin();
    return begin > head
        && tokens.get(head).tag().equals("NN")
        && tokens.get(begin - 1).text().matches("[,(]")
        && number.tokens().length() == 1
        && tokens.get(begin).text().matches("\\d{1,3}");
  }

  /** "230 street vendors": the tree may hang the number on the first of the nouns. */
  private boolean isBeforeCompound(Quantities.Found number, int head) {
    int first = number.tokens().end();
    return tree.head(number.head()) == first
        && first + 1 == head
        && tree.is(first, "compound")
        && tree.head(first) == head;
  }

  /** "The 11, citizens of Togo and Liberia,": the number whose apposition the noun is. */
  private boolean isExplained(Quantities.Found number, int head) {
    int comma = number.tokens().end();
    int begin = number.tokens().begin();
    return begin > 0
        && comma + 1 == head
        && !tokens.get(head).tag().equals("CD") // "Of the 60, 31"
        && tokens.get(comma).text().equals(",")
        && tokens.get(begin - 1).lemma().equalsIgnoreCase("the");
  }

  /** "seventy-seven young Venezuelans": only adjectives and nouns stand between. */
  boolean isRightBefore(int from, int head) {
    if (from > head || head - from > 4 || !tokens.get(head).isNoun()) {
      return false;
    }
    return tokens.subList(from, head).stream()
        .allMatch(
            t ->
                t.tag().startsWith("JJ")
                    || t.tag().startsWith("NN")
                    || t.tag().equals("VBN")
                    || t.tag().equals("HYPH"));
  }
}
