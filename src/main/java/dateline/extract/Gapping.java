package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Quantities;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads clauses that leave out the verb which the one before them has: "Germany took in 5,000
 * refugees, France 3,000 and the Netherlands 1,200".
 */
final class Gapping {

  private static final Set<String> OPENERS = Set.of(",", ";", "and");
  private static final Set<String> CLOSERS = Set.of(",", ";", "and", ".", ")");

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Instance whole;

  /**
   * @param whole the event of the clause that has the verb
   */
  Gapping(Sentence sentence, Words words, Syntax syntax, Instance whole) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.whole = whole;
  }

  /** The same deed by others, each with the number of people that stands right behind its name. */
  List<Instance> parts() {
    List<Instance> parts = new ArrayList<>();
    List<Name> first = whole.fillers(Role.AGENT);
    boolean acts = first.size() == 1 && first.get(0).head() < whole.trigger() && whole.isCounted();
    if (acts) {
      // "12 men to Kosovo [and Sweden another eight]": the tree may hang the next on the people.
      int after = Math.max(whole.trigger(), whole.people().get().head());
      Stream.concat(sentence.mentions(Name.class).filter(this::isActor), bodies())
          .filter(n -> n.tokens().begin() > after && opens(n))
          .forEach(
              n ->
                  counted(n)
                      .or(() -> number(n).map(found -> part(n, found)))
                      .ifPresent(parts::add));
    }
    return parts;
  }

  private boolean isActor(Name name) {
    boolean region = name.kind() == Kind.PLACE && whole.type() == EventType.ACCEPTANCE;
    return name.form() == Form.PROPER
        && (name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANIZATION || region);
  }

  /** "detained 14, [the army] nine and [the coast guard] three" */
  private Stream<Name> bodies() {
    Descriptions descriptions = new Descriptions(sentence, words, syntax);
    return Quantities.find(sentence.tokens()).stream()
        .map(n -> n.tokens().begin() - 1)
        .filter(i -> i > 0 && words.is("body", word(i)) && sentence.name(i).isEmpty())
        .map(
            i ->
                descriptions.of(
                    new Range(begin(i), i + 1), i, Kind.ORGANIZATION, Form.DESCRIPTION));
  }

  /** Where the words for a body begin that end with this noun. */
  private int begin(int noun) {
    int at = noun;
    while (at > 0 && sentence.tokens().get(at - 1).tag().matches("NNP?|JJ|DT|PRP\\$")) {
      at--;
    }
    return at;
  }

  private boolean opens(Name name) {
    int before = name.tokens().begin() - 1;
    return OPENERS.contains(word(before).equals("the") ? word(before - 1) : word(before));
  }

  /** "set free nine Kyrgyz, [Kyrgyzstan seven Tajiks]" */
  private Optional<Instance> counted(Name name) {
    return sentence
        .mentions(People.class)
        .filter(p -> p.tokens().begin() == name.tokens().end() && p.quantity().isKnown())
        .filter(p -> !p.nationalities().isEmpty() && CLOSERS.contains(word(p.head() + 1)))
        .findFirst()
        .map(p -> part(name, p));
  }

  private Optional<Quantities.Found> number(Name name) {
    return Quantities.find(sentence.tokens()).stream()
        .filter(
            n ->
                n.tokens().begin() == name.tokens().end()
                    || n.tokens().begin() == name.tokens().end() + 1
                        && word(name.tokens().end()).matches("another|some|about|around"))
        .filter(n -> CLOSERS.contains(word(n.tokens().end())) || isLoose(n.tokens().end()))
        .findFirst();
  }

  /**
   * "returned 18 in June, Spain 40 [in July]", "Eswatini 15 [in two groups]": a circumstance, up to
   * the end of the clause and without a verb.
   */
  private boolean isLoose(int at) {
    boolean opens = word(at).matches("in|on|over|since|within");
    for (int i = at; opens && i < sentence.tokens().size(); i++) {
      if (i > at && CLOSERS.contains(word(i))) {
        return true;
      }
      if (sentence.tokens().get(i).isVerb() || sentence.tokens().get(i).tag().equals("MD")) {
        return false;
      }
    }
    return false;
  }

  private Instance part(Name agent, Quantities.Found number) {
    Range tokens = new Range(agent.tokens().begin(), number.tokens().end());
    People people =
        new People(
            sentence.index(),
            tokens,
            number.head(),
            sentence.span(tokens),
            "",
            number.quantity(),
            whole.people().map(People::nationalities).orElse(List.of()));
    return part(agent, people);
  }

  private Instance part(Name agent, People people) {
    return whole.of(people, Map.of(Role.AGENT, List.of(agent)));
  }

  private String word(int at) {
    return at >= 0 && at < sentence.tokens().size()
        ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT)
        : ".";
  }
}
