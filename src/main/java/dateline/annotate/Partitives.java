package dateline.annotate;

import java.util.List;

/**
 * Numbers of a group that is named behind or before them: "41 of the Syrians", "forty of these
 * men", "Of the Indians 106", "Of the 60 Afghans, 14".
 */
final class Partitives {

  private Partitives() {}

  /** The groups, each number made one with the group of which it counts some. */
  static List<People> joined(Sentence sentence, List<People> groups) {
    return groups.stream()
        .filter(
            g -> g.quantity().isKnown() || groups.stream().noneMatch(p -> isPart(sentence, p, g)))
        .map(
            g ->
                groups.stream()
                    .filter(whole -> isPart(sentence, g, whole))
                    .findFirst()
                    .map(whole -> part(sentence, g, whole))
                    .orElse(g))
        .toList();
  }

  private static boolean isPart(Sentence sentence, People part, People whole) {
    int of = part.tokens().end();
    int begin = whole.tokens().begin();
    boolean counts =
        part.quantity().isKnown()
            && part.nationalities().isEmpty()
            && !whole.nationalities().isEmpty()
            && sentence.tokens().get(part.head()).tag().equals("CD")
            && sentence.tokens().get(begin).text().matches("(?i)the|these|those");
    boolean behind =
        of == begin - 1
            && !whole.quantity().isKnown()
            && sentence.tokens().get(of).lemma().equals("of");
    return counts && (behind || isFronted(sentence, part, whole))
        || isOfNumber(sentence, part, whole);
  }

  /** "Of the 64, four were released": a number of those whom only a number names. */
  private static boolean isOfNumber(Sentence sentence, People part, People whole) {
    return part.nationalities().isEmpty()
        && whole.nationalities().isEmpty()
        && part.quantity().count().isPresent()
        && whole.quantity().count().isPresent()
        && part.quantity().count().getAsLong() < whole.quantity().count().getAsLong()
        && sentence.tokens().get(part.head()).tag().equals("CD")
        && sentence.tokens().get(whole.head()).tag().equals("CD")
        && sentence.form(whole.tokens().begin()).equals("the")
        && isFronted(sentence, part, whole);
  }

  /** "[Of] the Indians, 106", at the beginning of a clause. */
  private static boolean isFronted(Sentence sentence, People part, People whole) {
    int of = whole.tokens().begin() - 1;
    int gap = part.tokens().begin() - whole.tokens().end();
    return of >= 0
        && sentence.tokens().get(of).lemma().equalsIgnoreCase("of")
        && (of == 0 || sentence.tokens().get(of - 1).text().matches("[;,]"))
        && (gap == 0 || gap == 1 && sentence.tokens().get(whole.tokens().end()).text().equals(","));
  }

  private static People part(Sentence sentence, People part, People whole) {
    Range tokens =
        new Range(
            Math.min(part.tokens().begin(), whole.tokens().begin()),
            Math.max(part.tokens().end(), whole.tokens().end()));
    return new People(
        part.sentence(),
        tokens,
        part.head(),
        sentence.span(tokens),
        part.text() + " of " + whole.text(),
        part.quantity(),
        whole.nationalities());
  }
}
