package dateline.extract;

import dateline.annotate.Money;
import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Token;
import dateline.annotate.Words;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what the words of a sentence tell into claims. */
final class Statement {

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;

  Statement(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /**
   * The claim that an event happens.
   *
   * @param told the frame that tells it
   * @param time when, if the sentence says so
   * @param judgement how surely
   * @param said who says so
   */
  Claim<Name> claim(Instance told, Optional<Time> time, Judgement judgement, Said said) {
    Instance instance = inOwnName(told, said);
    Event<Name> event =
        new Event<>(
            instance.type(),
            instance.fillers(),
            group(instance),
            time.flatMap(Time::begin),
            time.flatMap(Time::end),
            time.map(Time::text).orElse(""),
            payment(instance));
    List<Name> says = instance.type() == EventType.PROTEST ? List.of() : said.by();
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "\""
            + instance.entry().label()
            + "\" at token "
            + instance.trigger()
            + " evokes "
            + instance.frame().name());
    if (!judgement.cue().isEmpty()) {
      reasons.add("\"" + judgement.cue() + "\" makes it " + judgement.factuality());
    }
    if (!says.isEmpty()) {
      reasons.add(said.reason());
    }
    return new Claim<>(
        event,
        says,
        judgement.factuality(),
        instance.frame().confidence(),
        List.of(evidence(instance)),
        reasons);
  }

  /** "[We] demand that he be freed," the union said: who protests is who speaks. */
  private static Instance inOwnName(Instance instance, Said said) {
    List<Name> agents = instance.fillers(Role.AGENT);
    boolean we =
        instance.type() == EventType.PROTEST
            && agents.size() == 1
            && agents.get(0).text().matches("(?i)we|I");
    return we && !said.by().isEmpty()
        ? instance.with(Role.AGENT, said.by().subList(0, 1))
        : instance;
  }

  private static Optional<Group<Name>> group(Instance instance) {
    if (instance.people().isEmpty() && instance.members().isEmpty()) {
      return Optional.empty();
    }
    Optional<People> people = instance.people();
    return Optional.of(
        new Group<>(
            people.map(People::nationalities).orElse(List.of()),
            people.map(People::quantity).orElse(Quantity.UNKNOWN),
            instance.members(),
            people.filter(People::ofThirdCountry).isPresent(),
            people.map(People::text).orElse("")));
  }

  /** The clause that tells the event, or as much of it as the parts cover. */
  private Span evidence(Instance instance) {
    Range extent = sentence.tree().extent(instance.governor());
    int begin = extent.begin();
    int end = extent.end();
    if (instance.people().isPresent()) {
      begin = Math.min(begin, instance.people().get().tokens().begin());
      end = Math.max(end, instance.people().get().tokens().end());
    }
    List<Token> tokens = sentence.tokens();
    while (end - 1 > begin
        && Set.of(".", ",", ":", "''", "-RRB-").contains(tokens.get(end - 1).tag())) {
      end--;
    }
    while (begin < end - 1 && Set.of(".", ",", ":", "CC").contains(tokens.get(begin).tag())) {
      begin++;
    }
    return sentence.span(new Range(begin, end));
  }

  private Optional<Money> payment(Instance instance) {
    Set<EventType> paid = Set.of(EventType.REMOVAL, EventType.ACCEPTANCE, EventType.AGREEMENT);
    if (!paid.contains(instance.type())) {
      return Optional.empty();
    }
    return sentence
        .mentions(Money.class)
        .filter(
            m ->
                syntax
                    .clause(m.tokens().begin())
                    .filter(c -> c == instance.governor() || words.is("paying", syntax.word(c)))
                    .isPresent())
        .findFirst();
  }
}
