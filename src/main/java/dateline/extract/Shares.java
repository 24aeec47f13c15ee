package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads whose people a group are from a phrase about most or all of them that stands further behind
 * it: "returned 44 refugees to Athens this year, most of them Palestinians and Syrians", "three
 * men, two Bangladeshis and a Burmese, were arrested".
 */
final class Shares {

  private static final Set<String> OPENING = Set.of(",", "-", "–", "—", "--", "(", ":");

  /** What may stand before the word that says how many of them: "well over [half]". */
  private static final Set<String> NEARLY =
      Set.of(
          "the",
          "a",
          "an",
          "well",
          "over",
          "more",
          "than",
          "nearly",
          "almost",
          "about",
          "around",
          "roughly",
          "virtually",
          "practically",
          "at",
          "least",
          "just",
          "vast",
          "great",
          "large",
          "overwhelming",
          "huge",
          "clear");

  private static final Set<String> WHOSE = Set.of("they", "them", "whom", "those", "these");

  private static final Set<String> BEING =
      Set.of("be", "come", "hail", "originate", "originally", "from", "the", "either");

  private final Sentence sentence;
  private final Words words;

  Shares(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The group with the nations of most or all of it, if a phrase behind it names them. */
  People of(People group) {
    if (!group.nationalities().isEmpty()) {
      return group;
    }
    List<Name> nations =
        IntStream.range(group.head() + 1, sentence.tokens().size())
            .filter(i -> OPENING.contains(sentence.tokens().get(i).text()) && isNearest(group, i))
            .boxed()
            .flatMap(i -> Stream.of(toAMan(i + 1), share(i + 1)))
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElseGet(() -> summands(group));
    return nations.isEmpty() ? group : group.of(nations);
  }

  /** Whether no other people stand between a group and a mark behind it. */
  private boolean isNearest(People group, int mark) {
    return sentence
        .mentions(People.class)
        .filter(p -> p.tokens().begin() < mark && !lemma(p.head()).equals("they"))
        .max(Comparator.comparingInt(People::head))
        .filter(
            p ->
                group.tokens().contains(p.head())
                    || p.tokens().contains(group.head())
                    || p.quantity().isKnown() && p.quantity().equals(group.quantity())
                    || sentence.tree().is(p.head(), "conj")
                        && sentence.tree().head(p.head()) == group.head())
        .isPresent();
  }

  /** "[most of them] Palestinians and Syrians", "[the bulk] from Mali" */
  private List<Name> share(int begin) {
    int at = past(begin, NEARLY);
    int ratio = pastRatio(at);
    if (ratio == at && !words.is("share", lemma(at))) {
      return List.of();
    }
    at = Math.max(at + 1, ratio);
    if (lemma(at).equals("of") && WHOSE.contains(lemma(at + 1))) {
      at += 2;
    }
    at = past(at, BEING);
    int from = at;
    Optional<People> folk =
        sentence
            .mentions(People.class)
            .filter(p -> p.tokens().begin() == from && !p.quantity().isKnown())
            .filter(p -> p.nationalities().size() > 1)
            .findFirst();
    return folk.map(People::nationalities).orElseGet(() -> list(from));
  }

  /** "[nine out of ten] of them", "[four in five]": behind it, or where it would stand. */
  private int pastRatio(int at) {
    int of = lemma(at + 1).equals("out") ? at + 2 : at + 1;
    int all = lemma(of + 1).equals("every") ? of + 2 : of + 1;
    boolean ratio =
        lemma(of).matches("of|in")
            && all < sentence.tokens().size()
            && sentence.tokens().get(at).tag().equals("CD")
            && sentence.tokens().get(all).tag().equals("CD");
    return ratio ? all + 1 : at;
  }

  /** "Iranians [all]", "Sudanese and Eritreans [without exception]" */
  private List<Name> toAMan(int begin) {
    List<Name> nations = list(begin);
    int end = nations.isEmpty() ? begin : nations.get(nations.size() - 1).tokens().end();
    String words =
        sentence.tokens().subList(end, Math.min(end + 4, sentence.tokens().size())).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return words.matches(
            "(all|both|to a man|without exception|one and all|mostly|mainly|for the (most|greater)"
                + " part|in the main|in their majority)\\b.*")
        ? nations
        : List.of();
  }

  private int past(int begin, Set<String> lemmas) {
    int at = begin;
    while (lemmas.contains(lemma(at))) {
      at++;
    }
    return at;
  }

  /** "Palestinians, Syrians and young men from Mali": nations without numbers, to an end. */
  private List<Name> list(int begin) {
    List<Name> nations = new ArrayList<>();
    int at = begin;
    while (at < sentence.tokens().size()) {
      int here = at;
      Optional<People> folk =
          sentence
              .mentions(People.class)
              .filter(p -> p.tokens().begin() <= here && p.head() >= here)
              .filter(p -> !p.nationalities().isEmpty())
              .findFirst();
      Optional<Name> name = sentence.name(here).filter(n -> n.kind() == Name.Kind.COUNTRY);
      if (folk.isPresent()) {
        folk.get().nationalities().stream().filter(n -> !nations.contains(n)).forEach(nations::add);
        at = folk.get().tokens().end();
      } else if (name.isPresent()) {
        nations.add(name.get());
        at = name.get().tokens().end();
      } else if (!nations.isEmpty() && lemma(at).matches(",|and|or|from|of|the|as|well")) {
        at++;
      } else {
        break;
      }
    }
    boolean ends =
        at >= sentence.tokens().size()
            || !sentence.tokens().get(at).isNoun()
                && !sentence.tokens().get(at).tag().matches("CD|POS");
    return ends ? nations : List.of();
  }

  /**
   * "Three men, [two Bangladeshis and a Burmese], …": numbers of nations that make up the whole.
   */
  private List<Name> summands(People group) {
    List<People> parts =
        sentence
            .mentions(People.class)
            .filter(p -> p.head() > group.head() && p.nationalities().size() == 1)
            .filter(p -> p.quantity().count().isPresent())
            .toList();
    long sum = 0;
    List<Name> nations = new ArrayList<>();
    for (People part : parts) {
      sum += part.quantity().count().getAsLong();
      nations.add(part.nationalities().get(0));
      if (sum == group.quantity().count().orElse(-1) && nations.size() > 1) {
        return nations;
      }
    }
    return List.of();
  }

  private String lemma(int at) {
    return at < sentence.tokens().size()
        ? sentence.tokens().get(at).lemma().toLowerCase(Locale.ROOT)
        : "";
  }
}
