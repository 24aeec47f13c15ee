package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads how the people of an event told before fall into nations: "Indians make up the largest
 * group with 465, followed by 205 Chinese and 168 Vietnamese".
 */
final class Breakdowns {

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;

  Breakdowns(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /**
   * The groups of single nations that the sentence counts, if it does nothing else.
   *
   * @param last the event told before, of which these are parts
   */
  List<People> of(Instance last) {
    OptionalLong total = last.people().map(p -> p.quantity().count()).orElse(OptionalLong.empty());
    List<People> parts = counted();
    long sum = parts.stream().mapToLong(p -> p.quantity().count().orElse(0L)).sum();
    boolean fits = total.isPresent() && parts.size() > 1 && sum <= total.getAsLong();
    return fits && isList() ? parts : List.of();
  }

  /** The groups of one nation each with their numbers, which may stand apart: "with 465". */
  private List<People> counted() {
    List<People> parts = new ArrayList<>();
    List<People> groups = sentence.mentions(People.class).toList();
    for (People group : groups) {
      if (group.nationalities().size() == 1 && group.quantity().count().isPresent()) {
        parts.add(group);
      } else if (group.nationalities().size() == 1) {
        groups.stream()
            .filter(n -> n.head() > group.head() && n.nationalities().isEmpty())
            .filter(n -> n.quantity().count().isPresent() && isWith(n.tokens().begin()))
            .findFirst()
            .map(n -> n.of(group.nationalities()))
            .ifPresent(parts::add);
      }
    }
    return parts;
  }

  private boolean isWith(int at) {
    return at > 0 && Set.of("with", "at", ":").contains(syntax.lemma(at - 1));
  }

  /** Whether every verb says no more than that there are so many. */
  private boolean isList() {
    return IntStream.range(0, sentence.tokens().size())
        .filter(syntax::isVerbal)
        .allMatch(i -> words.is("composing", syntax.lemma(i)));
  }
}
