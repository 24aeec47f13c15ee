package dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the words of an expression of time. Its elements stand between spaces: a word; a
 * kind in capitals; {@code a|b|KIND} for one of several; {@code [a]} for one that may be missing;
 * {@code <name>} for an expression of that name; {@code (a)} at the beginning for a word that
 * belongs before the expression and not to it.
 */
final class TimePattern {

  private record Element(
      Set<TimeWord.Kind> kinds, Set<String> words, String name, boolean optional, boolean before) {

    boolean fits(TimeWord word) {
      return words.contains(word.text())
          || !kinds.isEmpty() && !Collections.disjoint(kinds, word.kinds());
    }
  }

  private final List<Element> elements;

  TimePattern(String pattern) {
    List<Element> list = new ArrayList<>();
    for (String part : pattern.split(" ")) {
      boolean optional = part.startsWith("[");
      boolean before = part.length() > 1 && part.startsWith("(");
      String body = optional || before ? part.substring(1, part.length() - 1) : part;
      list.add(element(body, optional, before));
    }
    this.elements = List.copyOf(list);
  }

  private static Element element(String body, boolean optional, boolean before) {
    if (body.startsWith("<")) {
      String name = body.substring(1, body.length() - 1);
      return new Element(Set.of(), Set.of(), name, optional, before);
    }
    List<TimeWord.Kind> kinds = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String choice : body.split("\\|")) {
      boolean kind =
          Arrays.stream(TimeWord.Kind.values()).anyMatch(value -> value.name().equals(choice));
      if (kind) {
        kinds.add(TimeWord.Kind.valueOf(choice));
      } else {
        words.add(choice);
      }
    }
    return new Element(Set.copyOf(kinds), Set.copyOf(words), "", optional, before);
  }

  /** False when the word at this place shows that the pattern does not begin there. */
  boolean mayBegin(TimeText text, int at) {
    Element first = elements.get(0);
    boolean open = first.optional() || !first.name().isEmpty();
    return open || at < text.size() && first.fits(text.word(at));
  }

  /** Fills the match from its begin on; false when the words do not fit. */
  boolean match(TimeMatch match, TimeGrammar grammar) {
    return match(0, match.begin(), match, grammar);
  }

  private boolean match(int index, int at, TimeMatch match, TimeGrammar grammar) {
    if (index == elements.size()) {
      return match.close(at);
    }
    Element element = elements.get(index);
    int mark = match.mark();
    int next = step(element, at, match, grammar);
    if (next > at && match(index + 1, next, match, grammar)) {
      return true;
    }
    match.reset(mark);
    return element.optional() && match(index + 1, at, match, grammar);
  }

  /** Index behind what the element takes; the same index when it does not fit. */
  private static int step(Element element, int at, TimeMatch match, TimeGrammar grammar) {
    if (at >= match.text().size()) {
      return at;
    }
    if (!element.name().isEmpty()) {
      return grammar.match(element.name(), match.text(), at).map(match::add).orElse(at);
    }
    TimeWord word = match.text().word(at);
    if (!element.fits(word)) {
      return at;
    }
    match.add(word, element.before());
    return at + 1;
  }
}
