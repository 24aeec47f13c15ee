package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many are left of a group when some are taken out of it: "all but four of the 70 migrants" are
 * 66, and so are "all 70 migrants except four". "All but three" are those whom the text has named
 * before, less three.
 */
final class Remainders {

  private static final String EXCEPT = "but|except|excepting|save|bar|barring";

  /** How many words "all but" and what it takes out have at most: "all but a few dozen of". */
  private static final int LONG = 6;

  private final Sentence sentence;
  private final NumberWords numbers;

  Remainders(Sentence sentence) {
    this.sentence = sentence;
    this.numbers = new NumberWords(sentence.tokens());
  }

  /** The groups, each with the number of those who are left of it. */
  List<People> counted(List<People> groups) {
    List<People> counted = new ArrayList<>(groups.stream().map(g -> counted(g, groups)).toList());
    for (int all = 0; all + 2 < sentence.tokens().size(); all++) {
      if (isWord(all, "all") && numbers.word(all + 1).matches(EXCEPT)) {
        left(all, counted);
      }
    }
    return counted;
  }

  /** "[All but three] were released": those told of before without so many. */
  private void left(int all, List<People> groups) {
    int begin = isWord(all + 2, "for") ? all + 3 : all + 2;
    int end = numbers.end(begin);
    if (end <= begin || isWord(end, "of")) {
      return;
    }
    boolean noun = end < sentence.tokens().size() && sentence.tokens().get(end).isNoun();
    int head = noun ? end : end - 1;
    Range tokens = new Range(all, head + 1);
    String text = "all but " + numbers.value(begin, end).orElse(0);
    int at = groups.stream().mapToInt(People::head).boxed().toList().indexOf(head);
    if (noun && at >= 0 && !groups.get(at).quantity().isKnown()) {
      groups.set(at, people(tokens, head, text, groups.get(at).nationalities()));
    } else if (!noun && at < 0) {
      int place = (int) groups.stream().filter(g -> g.head() < head).count();
      groups.add(place, people(tokens, head, text, List.of()));
    }
  }

  private People people(Range tokens, int head, String text, List<Name> nations) {
    return new People(
        sentence.index(), tokens, head, sentence.span(tokens), text, Quantity.UNKNOWN, nations);
  }

  private People counted(People group, List<People> all) {
    int begin = number(group.head());
    if (isExcepted(begin) && isWord(group.head() + 1, "of")) {
      Quantity whole =
          all.stream()
              .filter(w -> w.head() > group.head() && group.tokens().contains(w.head()))
              .map(People::quantity)
              .findFirst()
              .orElse(Quantity.UNKNOWN);
      return group.of(left(whole, begin));
    }
    OptionalInt but = but(group);
    if (but.isPresent() && isWord(but.getAsInt() - 1, "all")) {
      int from = number(group.tokens().begin() - 2);
      // "all but a handful of the 70 migrants", but "all but four of the 70 who came"
      boolean told = !sentence.tree().children(group.head(), "acl:relcl").isEmpty();
      return told ? group : group.of(left(group.quantity(), from));
    }
    int behind = group.head() + 1;
    if (numbers.word(behind).matches(EXCEPT) && isWord(group.tokens().begin(), "all")) {
      int from = isWord(behind + 1, "for") ? behind + 2 : behind + 1;
      return numbers.end(from) > from ? group.of(left(group.quantity(), from)) : group;
    }
    return group;
  }

  /** Where "but" stands in "all but a handful of [the 70 migrants]". */
  private OptionalInt but(People group) {
    int of = group.tokens().begin() - 1;
    return isWord(of, "of")
        ? IntStream.range(Math.max(1, of - LONG), of)
            .filter(i -> numbers.word(i).matches(EXCEPT))
            .findFirst()
        : OptionalInt.empty();
  }

  /** Where the number begins that ends with the token; the token itself if none does. */
  private int number(int end) {
    return IntStream.rangeClosed(Math.max(0, end - LONG), end)
        .filter(i -> numbers.end(i) == end + 1)
        .findFirst()
        .orElse(end);
  }

  /** "all but [four]", "all except for [four]" */
  private boolean isExcepted(int begin) {
    int but = isWord(begin - 1, "for") ? begin - 2 : begin - 1;
    return numbers.word(but).matches(EXCEPT) && isWord(but - 1, "all");
  }

  private Quantity left(Quantity whole, int begin) {
    long out = numbers.value(begin, numbers.end(begin)).orElse(0);
    boolean known = whole.count().isPresent() && out > 0 && whole.count().getAsLong() > out;
    return known ? Quantity.of(whole.count().getAsLong() - out) : Quantity.UNKNOWN;
  }

  private boolean isWord(int at, String word) {
    return numbers.word(at).equals(word);
  }
}
