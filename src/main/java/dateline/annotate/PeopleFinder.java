package dateline.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the groups of people a sentence speaks of: "120 Iranian nationals", "the 119", "20 of
 * them", "a group of Venezuelans", "An Indian", "they".
 */
public final class PeopleFinder {

  /** From how many words on what belongs to people is no more a part of what they are called. */
  private static final int LONG = 12;

  private final Words words;

  /** A finder that knows the nouns for people of {@code words}. */
  public PeopleFinder(Words words) {
    this.words = words;
  }

  /**
   * Finds groups of people.
   *
   * @param sentence a sentence whose mentions hold its names, times and sums
   * @param told nouns by which groups were called that have been counted before
   */
  public List<People> find(Sentence sentence, Set<String> told) {
    CountedNouns counts = new CountedNouns(sentence);
    PeopleHeads heads = new PeopleHeads(words, sentence, counts, told);
    PeopleSizes sizes = new PeopleSizes(words, sentence, counts, heads);
    List<People> found =
        IntStream.range(0, sentence.tokens().size())
            .filter(heads::isPeople)
            .mapToObj(i -> people(sentence, i, counts, sizes))
            .toList();
    List<People> groups = new Kinds(sentence, words).joined(Partitives.joined(sentence, found));
    List<People> joined = new Remainders(sentence).counted(groups);
    return joined.stream().map(p -> explained(sentence, p, joined)).toList();
  }

  /** "135 people: families from China, Iran and Ghana": whose people they are follows the colon. */
  private static People explained(Sentence sentence, People group, List<People> all) {
    if (!group.nationalities().isEmpty()) {
      return group;
    }
    for (People other : all) {
      if (isIncluded(sentence, group, other)) {
        return group.of(other.nationalities());
      }
      if (!group.quantity().isKnown()) {
        continue;
      }
      int before = other.tokens().begin() - 1;
      boolean explains =
          before > group.head()
              && other.nationalities().size() > 1
              && Set.of(":", "-", "--").contains(sentence.tokens().get(before).text());
      if (explains || isMost(sentence, group, other)) {
        return group.of(other.nationalities());
      }
    }
    return group;
  }

  /** "the group, which included nationals of Cuba, Laos and Yemen" */
  private static boolean isIncluded(Sentence sentence, People group, People other) {
    int verb = other.tokens().begin() - 1;
    return other.nationalities().size() > 1
        && verb > group.head()
        && verb - group.head() < 4
        && sentence.tokens().get(verb).lemma().matches("include|comprise")
        && sentence.tokens().subList(group.head() + 1, verb).stream()
            .allMatch(t -> t.lemma().matches(",|which|that"));
  }

  /** "1.8 million refugees, most of them from South Sudan and Congo" */
  private static boolean isMost(Sentence sentence, People group, People other) {
    int comma = other.tokens().begin() - 1;
    return !other.nationalities().isEmpty()
        && comma >= group.tokens().end()
        && comma - group.tokens().end() < 3
        && sentence.tokens().get(comma).tag().equals(",")
        && other
            .text()
            .matches("(?i)(nearly |almost )?(all|most|many|mostly) (of (them|whom)\\b)?.*");
  }

  private People people(Sentence sentence, int head, CountedNouns counts, PeopleSizes sizes) {
    Range own = range(sentence.tree(), head);
    int begin =
        counts.numbers().stream()
            .filter(n -> counts.isRightBefore(n.tokens().end(), head))
            .mapToInt(n -> Math.min(n.tokens().begin(), own.begin()))
            .findFirst()
            .orElse(own.begin());
    while (begin < head
        && (words.is("home", sentence.tokens().get(begin).lemma())
            || sentence.tokens().get(begin).tag().startsWith("WP"))) {
      begin++;
    }
    Range range = new Range(begin, own.end());
    return new People(
        sentence.index(),
        range,
        head,
        sentence.span(range),
        text(sentence, range),
        sizes.of(head),
        List.copyOf(Nationalities.of(sentence, head)));
  }

  private static String text(Sentence sentence, Range range) {
    return sentence.tokens().subList(range.begin(), range.end()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /**
   * The words before the head that belong to it, and "of them" behind it; of what is told at length
   * only "of its citizens".
   */
  private static Range range(Tree tree, int head) {
    int begin = head;
    int end = head + 1;
    for (int child : tree.children(head)) {
      Range extent = tree.extent(child);
      if (child < head
          && Stream.of("det", "nummod", "amod", "compound", "advmod", "nmod:poss")
              .anyMatch(r -> tree.is(child, r))) {
        begin = Math.min(begin, extent.begin());
      } else if (child > head && tree.is(child, "nmod")) {
        boolean own = extent.length() >= LONG && !tree.children(child, "nmod:poss").isEmpty();
        end = Math.max(end, extent.length() < LONG ? extent.end() : own ? child + 1 : end);
      }
    }
    return new Range(begin, end);
  }
}
