package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads how the people of an event told before fall into nations: "Indians make up the largest
 * group with 465, followed by 205 Chinese and 168 Vietnamese".
 */
final class Breakdowns {

  /** What may stand between a nation and its number. */
  private static final Set<String> GIVING = Set.of("for", "up", "with", "at", "some", "about", "(");

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;

  Breakdowns(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /**
   * The groups of single nations that the sentence counts, if it does nothing else, or nothing else
   * behind a semicolon.
   *
   * @param last the event told before, of which these are parts
   */
  List<People> of(Instance last) {
    int from =
        last.people().filter(p -> p.sentence() == sentence.index()).isPresent() ? rest(last) : 0;
    if (from < 0 || last.people().isEmpty()) {
      return List.of();
    }
    List<People> parts = counted(from);
    long sum = parts.stream().mapToLong(p -> p.quantity().count().orElse(0L)).sum();
    OptionalLong total = last.people().get().quantity().count();
    boolean several = parts.size() > 1 || parts.size() == 1 && isLargest(from);
    boolean fits = total.isPresent() && several && sum <= total.getAsLong();
    return fits && isList(from) ? parts : List.of();
  }

  /** "Ethiopians made up the [largest] group with 138" */
  private boolean isLargest(int from) {
    return IntStream.range(from, sentence.tokens().size())
        .anyMatch(i -> sentence.form(i).matches("largest|biggest"));
  }

  /** Where the sentence goes on behind a semicolon after the event: -1 if it does not. */
  private int rest(Instance last) {
    return IntStream.range(last.trigger(), sentence.tokens().size())
        .filter(i -> sentence.tokens().get(i).text().equals(";"))
        .findFirst()
        .orElse(-1);
  }

  /** The groups of one nation each with their numbers, which may stand apart: "with 465". */
  private List<People> counted(int from) {
    List<People> parts = new ArrayList<>();
    List<People> groups =
        Stream.concat(sentence.mentions(People.class), happenings())
            .filter(p -> p.tokens().begin() >= from)
            .toList();
    for (People group : groups) {
      Optional<Name> whence = whence(group);
      if (isWhatOneIs(group)) {
        continue;
      }
      if (group.nationalities().size() == 1 && group.quantity().count().isPresent()) {
        parts.add(group);
      } else if (whence.isPresent()) {
        parts.add(group.of(List.of(whence.get())));
      } else if (!group.nationalities().isEmpty() && !group.quantity().isKnown()) {
        groups.stream()
            .filter(n -> n.nationalities().isEmpty() && n.quantity().count().isPresent())
            .filter(n -> nation(group).size() == 1)
            .filter(
                n ->
                    n.head() > group.head() && isWith(n.tokens().begin())
                        || isGiven(group, n)
                        || n.tokens().end() + 1 == group.tokens().begin()
                            && isComposing(n.tokens().end()))
            .findFirst()
            .map(n -> n.of(nation(group)))
            .ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** "Iraqis made up the largest group with [412 removals]" */
  private Stream<People> happenings() {
    Headcounts headcounts = new Headcounts(sentence, words, syntax);
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> words.is("deportation", syntax.lemma(i)))
        .boxed()
        .flatMap(i -> headcounts.counted(i).stream());
  }

  /** "The captain is [a Greek], the cook [a Filipino]": who somebody else is. */
  private boolean isWhatOneIs(People group) {
    return sentence.tree().children(group.head(), "nsubj").stream()
        .anyMatch(s -> syntax.token(s).tag().equals("NN") && !words.is("band", syntax.lemma(s)));
  }

  /** "Iraqis accounted for 412, [Uzbeks] for 335": the one nation of a list that a group names. */
  private List<Name> nation(People group) {
    return sentence
        .name(group.head())
        .filter(n -> group.nationalities().contains(n))
        .map(List::of)
        .orElse(group.nationalities());
  }

  /** "[388] are from Bangladesh": the country behind a number that says no more. */
  private Optional<Name> whence(People number) {
    int from = number.tokens().end() + 1;
    boolean says =
        number.nationalities().isEmpty()
            && number.quantity().count().isPresent()
            && from + 1 < sentence.tokens().size()
            && syntax.token(from - 1).lemma().matches("be|come")
            && syntax.lemma(from).equals("from");
    return says
        ? sentence
            .mentions(Name.class)
            .filter(n -> n.kind() == Name.Kind.COUNTRY)
            .filter(n -> n.tokens().begin() <= from + 2 && n.tokens().end() > from + 1)
            .findFirst()
        : Optional.empty();
  }

  /** "Iraqis [accounted for] 412, Uzbeks [for] 335", "Turks 1,902" */
  private boolean isGiven(People nation, People number) {
    return number.tokens().begin() > nation.head()
        && IntStream.range(nation.head() + 1, number.tokens().begin())
            .mapToObj(syntax::lemma)
            .allMatch(l -> GIVING.contains(l) || words.is("composing", l));
  }

  private boolean isWith(int at) {
    return at > 0 && Set.of("with", "at", ":").contains(syntax.lemma(at - 1));
  }

  private boolean isComposing(int verb) {
    return words.is("composing", syntax.lemma(verb));
  }

  /** "two [came] from Guinea, [according] to the minister" */
  private boolean isFrom(int verb) {
    return syntax.token(verb).text().equals("according")
        || syntax.lemma(verb).equals("come") && syntax.lemma(verb + 1).equals("from");
  }

  /** Whether every verb says no more than that there are so many. */
  private boolean isList(int from) {
    return IntStream.range(from, sentence.tokens().size())
        .filter(i -> syntax.isVerbal(i) && !isWhole(i) && !isCharge(i))
        .allMatch(
            i ->
                isComposing(i)
                    || isFrom(i)
                    || words.is("amounting", syntax.lemma(i))
                    || words.is("saying", syntax.lemma(i)));
  }

  /** "45 Chadians and 15 Malians, most of them [convicted] of theft" */
  private boolean isCharge(int participle) {
    return syntax.token(participle).tag().equals("VBN")
        && sentence.tree().relation(participle).matches("acl(:relcl)?|advcl|appos|amod")
        && IntStream.range(from(participle), participle)
            .anyMatch(i -> sentence.form(i).matches("them|whom"));
  }

  private static int from(int participle) {
    return Math.max(0, participle - 4);
  }

  /** "Of those [detained], 410 were Guineans" */
  boolean isWhole(int participle) {
    return participle > 1
        && syntax.token(participle).tag().equals("VBN")
        && syntax.token(participle - 1).text().matches("(?i)those|people|persons|the");
  }
}
