package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Several who are spoken of as one: "the two governments", "both ministers", "they". They are those
 * that the article has named together last, as many as the words say.
 */
final class Ensembles {

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  /** How many sentences before them two states are named at most who are meant by "both". */
  private static final int NEXT = 1;

  /** How many sentences back a state and its rivals are "the two sides". */
  private static final int AGO = 4;

  private final Words words;
  private final ProperNames names;
  private final CountryCounts counts;
  private final Foregoing foregoing;
  private final Function<Name, Optional<Entity>> actors;
  private final Couples couples;

  /**
   * Those of one article.
   *
   * @param actors the entity that any mention means as one who acts
   */
  Ensembles(
      Words words,
      ProperNames names,
      CountryCounts counts,
      Foregoing foregoing,
      Function<Name, Optional<Entity>> actors) {
    this.words = words;
    this.names = names;
    this.counts = counts;
    this.foregoing = foregoing;
    this.actors = actors;
    this.couples = new Couples(foregoing, actors);
  }

  /** "the two governments", "the three countries": those named together last. */
  List<Entity> states(Name name) {
    int number = number(name, 0);
    if (name.form() != Form.DESCRIPTION || number < 2) {
      return List.of();
    }
    for (int i = name.sentence(); i >= 0 && number > 2; i--) {
      Set<Entity> row = row(i, name, number);
      if (row.size() == number) {
        return List.copyOf(row);
      }
    }
    return number == 2 ? both(name) : List.of();
  }

  /** The two states that the article is about, or the two that it has named side by side last. */
  private List<Entity> both(Name name) {
    List<Entity> here =
        foregoing.names(name.sentence(), name).stream()
            .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
            .flatMap(n -> actors.apply(n).stream())
            .distinct()
            .toList();
    if (here.size() == 2) {
      return here; // "deported from Chile to Peru under a deal between the two states"
    }
    List<Entity> couple = isOfSides(name) ? couples.before(name, AGO) : List.of();
    if (couple.size() == 1 || couple.stream().anyMatch(e -> e.kind() != Kind.COUNTRY)) {
      return couple; // "the government and the rebels": not the two states that are named most
    }
    if (couple.isEmpty() && isOfSides(name) && isOfOthers(name)) {
      return List.of();
    }
    List<Entity> near = couples.before(name, NEXT);
    if (near.size() == 2) {
      return near; // "Madrid and Algiers resumed their cooperation. The two countries agreed"
    }
    List<Entity> pair = counts.pair();
    for (int i = name.sentence(); i >= Foregoing.since(name, NEXT) && pair.isEmpty(); i--) {
      Set<Entity> row = row(i, name, 2);
      pair = row.size() == 2 ? List.copyOf(row) : pair;
    }
    return !pair.isEmpty() ? pair : couple.size() == 2 ? couple : couples.nations(name);
  }

  /** "met [growers and pickers] and called on both sides": no states are on them. */
  private boolean isOfOthers(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Tree tree = sentence.tree();
    return IntStream.range(0, name.tokens().begin())
        .filter(i -> arePeople(sentence, i))
        .flatMap(i -> tree.children(i, "conj").stream().mapToInt(c -> c))
        .filter(c -> c < name.tokens().begin() && arePeople(sentence, c))
        .anyMatch(c -> !words.is("office", sentence.tokens().get(c).lemma()));
  }

  private boolean arePeople(Sentence sentence, int noun) {
    String lemma = sentence.tokens().get(noun).lemma();
    return sentence.tokens().get(noun).tag().equals("NNS")
        && (words.is("people", lemma) || words.is("person", lemma))
        && sentence.name(noun).isEmpty();
  }

  /** The first states of a sentence that stand in a row of that length, else its last row. */
  private Set<Entity> row(int sentence, Name name, int number) {
    Set<Entity> row = new LinkedHashSet<>();
    int end = -1;
    for (Name next : foregoing.sentences().get(sentence).mentions(Name.class).toList()) {
      if (next.span().end() > name.span().begin()) {
        break;
      }
      if (!isBeside(sentence, end, next.tokens().begin())) {
        if (row.size() == number) {
          break;
        }
        row.clear();
      }
      actors.apply(next).filter(e -> e.kind() == Kind.COUNTRY).ifPresent(row::add);
      end = next.tokens().end();
    }
    return row;
  }

  /** "Chile and Peru", but not "Somalia deported two Ethiopians" */
  private boolean isBeside(int sentence, int end, int begin) {
    return begin - end <= 2
        && foregoing.sentences().get(sentence).tokens().subList(Math.max(0, end), begin).stream()
            .noneMatch(t -> t.isVerb() || t.tag().equals("CD"));
  }

  /** "the two men", "both ministers": the persons named last, as many as that. */
  List<Entity> persons(Name name) {
    boolean persons =
        name.form() == Form.DESCRIPTION
            && name.kind() != Kind.COUNTRY
            && name.text().matches("(?i)(the (two|three)( \\S+)?|both \\S+|the pair)")
            && (name.text().matches("(?i).*(two|pair|men|women)")
                || words.is("office", foregoing.sentence(name).tokens().get(name.head()).lemma()));
    List<Entity> last = persons ? last(name, number(name, 2), 4) : List.of();
    // "the two foreign ministers", of whom none is named: their states.
    return last.isEmpty() && (isOfStates(name) || isFromBoth(name)) ? both(name) : last;
  }

  /** "the two men", "both ministers" */
  static boolean isPair(Name name) {
    return name.form() == Form.DESCRIPTION
        && name.text()
            .matches("(?i)the two|(the two|both) (\\S+ )?(men|women|ministers|leaders|presidents)");
  }

  /** "officials of both countries", "delegations from the two sides" */
  private static boolean isFromBoth(Name name) {
    return name.form() == Form.DESCRIPTION
        && name.text()
            .matches(
                "(?i).* (of|from|in|on) (both|the two) (countries|states|nations|sides|governments"
                    + "|capitals|neighbou?rs)");
  }

  /** "both sides", "the parties", "the deal": nothing that only states have. */
  private boolean isOfSides(Name name) {
    Sentence sentence = foregoing.sentence(name);
    Range phrase =
        name.form() == Form.DESCRIPTION ? name.tokens() : sentence.tree().extent(name.head());
    return sentence.tokens().subList(phrase.begin(), phrase.end()).stream()
        .noneMatch(
            t ->
                t.lemma()
                    .matches(
                        "country|state|nation|government|neighbou?r|capital|minister|president"
                            + "|premier|leader"));
  }

  private boolean isOfStates(Name name) {
    return name.form() == Form.DESCRIPTION
        && name.text()
            .matches(
                "(?i)(the two|both|their) (\\S+ ){0,3}"
                    + "(ministers|presidents|leaders|premiers|envoys|officials)");
  }

  /**
   * "They are due to meet": the two persons named in the sentence before; "the deal was struck":
   * the two states that the article is about.
   */
  List<Entity> pair(Name they) {
    if (they.text().equals(Name.SIDES)) {
      return both(they);
    }
    List<Entity> persons = they.text().equals("They") ? last(they, 2, 1) : List.of();
    return persons.isEmpty() ? couples.before(they, NEXT) : persons;
  }

  /** The number that the words say, or that one where they say none. */
  private static int number(Name name, int none) {
    return Names.words(name.text()).stream()
        .mapToInt(w -> NUMBERS.getOrDefault(w, none))
        .max()
        .orElse(none);
  }

  private List<Entity> last(Name name, int number, int within) {
    List<Entity> last = new ArrayList<>();
    for (int i = name.sentence(); i >= Foregoing.since(name, within); i--) {
      List<Name> persons =
          foregoing.backwards(i, name).stream()
              .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
              .toList();
      boolean more =
          last.isEmpty()
              && persons.stream()
                      .flatMap(n -> names.entity(n, Use.ACTOR).stream())
                      .distinct()
                      .count()
                  > number;
      (more ? new Abreast(foregoing.sentences().get(i)).of(persons, number) : persons)
          .stream()
              .flatMap(n -> names.entity(n, Use.ACTOR).stream())
              .filter(e -> !last.contains(e) && last.size() < number)
              .forEach(last::add);
    }
    return last.size() == number ? last : List.of();
  }
}
