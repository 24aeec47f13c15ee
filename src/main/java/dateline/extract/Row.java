package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counted groups that stand in a row before the verb that tells of all of them. */
final class Row {

  private Row() {}

  /** "380 Egyptians, [215 Filipinos and 164 Sri Lankans] were flown out" */
  static List<Instance> abreast(Sentence sentence, Instance whole) {
    List<Instance> found = new ArrayList<>();
    People last = whole.people().get();
    List<People> before =
        isNation(last)
            ? sentence.mentions(People.class).filter(p -> p.head() < whole.trigger()).toList()
            : List.of();
    for (People people : before) {
      if (people.tokens().begin() >= last.tokens().end() && isNation(people)) {
        if (!isRow(sentence, last.tokens().end(), people.tokens().begin())) {
          break;
        }
        found.add(whole.with(people));
        last = people;
      }
    }
    return found;
  }

  /** "[Seventeen Ghanaians] were among 93 people expelled from the country" */
  static Optional<Instance> among(Sentence sentence, Instance whole) {
    int all = whole.people().map(People::head).orElse(-1);
    boolean part =
        all >= 0
            && !sentence.tree().children(all, "cop").isEmpty()
            && sentence.tree().children(all, "case").stream()
                .anyMatch(c -> sentence.tokens().get(c).lemma().equals("among"));
    return sentence
        .mentions(People.class)
        .filter(p -> part && p.quantity().isKnown())
        .filter(p -> sentence.tree().is(p.head(), "nsubj"))
        .filter(p -> sentence.tree().head(p.head()) == all)
        .findFirst()
        .map(whole::with);
  }

  private static boolean isNation(People people) {
    return people.quantity().isKnown() && people.nationalities().size() == 1;
  }

  private static boolean isRow(Sentence sentence, int begin, int end) {
    return begin < end
        && IntStream.range(begin, end)
            .allMatch(i -> sentence.tokens().get(i).text().matches("(?i),|and|plus"));
  }
}
