package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Makes one group of men, women and children who are named apart: "eight men and four women" are
 * twelve people, and of "the men, women and 13 children" nobody says how many they are.
 */
final class Kinds {

  private final Sentence sentence;
  private final Words words;

  Kinds(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The groups, those of one row made one. */
  List<People> joined(List<People> groups) {
    List<People> out = new ArrayList<>();
    int at = 0;
    while (at < groups.size()) {
      List<People> row = row(groups, at);
      out.addAll(row.size() > 1 && isOne(row) ? List.of(whole(row)) : groups.subList(at, at + 1));
      at += row.size() > 1 && isOne(row) ? row.size() : 1;
    }
    return out;
  }

  /** The groups from one on that only commas and "and" part. */
  private List<People> row(List<People> groups, int at) {
    List<People> row = new ArrayList<>(List.of(groups.get(at)));
    boolean closed = false;
    for (int i = at + 1; i < groups.size() && !closed && isKind(row.get(row.size() - 1)); i++) {
      People last = row.get(row.size() - 1);
      People next = groups.get(i);
      int from = last.head() + 1;
      String between = isKind(next) ? text(from, next.tokens().begin()) : "";
      if (!between.matches(",|,? ?and")) {
        break;
      }
      closed = between.endsWith("and");
      row.add(next);
    }
    return closed ? row : row.subList(0, 1);
  }

  private boolean isKind(People group) {
    Token head = sentence.tokens().get(group.head());
    return words.is("sex or age", head.lemma())
        && (head.tag().equals("NNS") || group.quantity().equals(Quantity.of(1)))
        && !sentence.tree().is(group.head(), "compound");
  }

  /** Whether they may be counted as one: of one nation, with a number for each or for some. */
  private static boolean isOne(List<People> row) {
    List<List<Name>> nations = row.stream().map(People::nationalities).distinct().toList();
    People last = row.get(row.size() - 1);
    boolean shared =
        nations.size() == 1
            || nations.size() == 2
                && nations.get(0).isEmpty()
                && last.nationalities().stream().allMatch(n -> n.tokens().begin() > last.head());
    return shared && row.stream().anyMatch(p -> p.quantity().isKnown());
  }

  private People whole(List<People> row) {
    People first = row.get(0);
    People last = row.get(row.size() - 1);
    Range tokens =
        new Range(first.tokens().begin(), Math.max(first.tokens().end(), last.tokens().end()));
    return new People(
        first.sentence(),
        tokens,
        first.head(),
        sentence.span(tokens),
        text(tokens.begin(), last.head() + 1),
        size(row),
        last.nationalities());
  }

  /** "118 men, women and children": the number before them counts all. */
  private static Quantity size(List<People> row) {
    boolean each = row.stream().allMatch(p -> p.quantity().count().isPresent());
    if (each) {
      return Quantity.of(
          row.stream().map(p -> p.quantity().count()).mapToLong(OptionalLong::getAsLong).sum());
    }
    boolean all = row.stream().skip(1).noneMatch(p -> p.quantity().isKnown());
    return all ? row.get(0).quantity() : Quantity.UNKNOWN;
  }

  private String text(int begin, int end) {
    return begin >= end
        ? ""
        : sentence.tokens().subList(begin, end).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
  }
}
