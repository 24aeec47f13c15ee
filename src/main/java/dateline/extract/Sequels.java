package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what goes on with the event told before without saying its verb again: "On Monday 778
 * citizens of Niger followed", "Tegucigalpa put their number at some 170".
 */
final class Sequels {

  /**
   * An event that goes on with another.
   *
   * @param sources who gives its figure, when that is said
   * @param same the event that it tells again, of all or some of the people; empty if it is another
   * @param time when it happens, when words that are no part of its clause say so
   */
  record Sequel(
      Instance instance, List<Name> sources, Optional<Instance> same, Optional<Time> time) {

    Sequel(Instance instance, List<Name> sources, Optional<Instance> same) {
      this(instance, sources, same, Optional.empty());
    }
  }

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final RivalFigures figures;

  Sequels(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = new Actors(sentence, words, syntax);
    this.figures = new RivalFigures(sentence, words, syntax, actors);
  }

  /** Whether an event is of a kind that can go on with other people. */
  static boolean canGoOn(Instance instance) {
    return instance.type().happensToPeople() && instance.people().isPresent();
  }

  /**
   * What the sentence adds to an event told before.
   *
   * @param before the last event of the sentences before it
   * @param own the events that the sentence tells itself
   */
  List<Sequel> of(Optional<Instance> before, List<Instance> own) {
    List<Sequel> found = new ArrayList<>();
    Optional<Instance> last = before;
    Breakdowns breakdowns = new Breakdowns(words, sentence, syntax);
    Makeup makeup = new Makeup(words, sentence, syntax);
    Optional<Instance> whole =
        own.stream()
            .filter(i -> !breakdowns.isWhole(i.trigger()))
            .reduce((a, b) -> b)
            .or(() -> before);
    whole
        .filter(Sequels::canGoOn)
        .ifPresent(w -> breakdowns.of(w).forEach(p -> found.add(again(w, p))));
    boolean listed = !found.isEmpty();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int at = i;
      last.flatMap(l -> followed(l, at)).ifPresent(found::add);
      last.flatMap(l -> figures.at(at).map(f -> again(l, f))).ifPresent(found::add);
      if (!listed) {
        last.flatMap(l -> makeup.of(l, at).map(p -> again(l, p))).ifPresent(found::add);
      }
      last.filter(l -> own.isEmpty()).flatMap(l -> another(l, at)).ifPresent(found::add);
      for (Instance instance : own) {
        if (instance.trigger() == at && canGoOn(instance)) {
          last = Optional.of(instance);
        }
      }
    }
    return found;
  }

  /** "an Eritrean followed the next day" */
  private Optional<Sequel> followed(Instance last, int verb) {
    boolean again = words.is("sequel", syntax.lemma(verb)) || isSo(verb);
    boolean follows =
        syntax.isVerbal(verb) && again && syntax.child(verb, "obj", "nsubj:pass").isEmpty();
    OptionalInt subject =
        follows ? syntax.child(verb, "nsubj", "nsubj:outer") : OptionalInt.empty();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    return actors
        .people(subject.getAsInt())
        .filter(p -> p.quantity().isKnown() || !p.nationalities().isEmpty())
        .map(p -> new Sequel(again(last, verb, verb, p), List.of(), Optional.empty()));
  }

  /** "2,100 did so on Monday" */
  private boolean isSo(int verb) {
    return syntax.lemma(verb).equals("do")
        && verb + 1 < sentence.tokens().size()
        && word(verb + 1).equals("so");
  }

  /**
   * "A first group [is expected to arrive] in February": where removals are told of, those who come
   * one batch after the other are brought.
   *
   * @param before the last event of the sentences before it
   * @param own an event that the sentence tells itself
   */
  Instance ofRow(Optional<Instance> before, Instance own) {
    boolean goes =
        own.type() == EventType.MOVEMENT
            && own.entry().verb()
            && own.people().filter(p -> isOfRow(p.head())).isPresent();
    return before
        .filter(b -> goes && b.type() == EventType.REMOVAL)
        .map(b -> own.with(EventType.REMOVAL).with(Role.AGENT, b.fillers(Role.AGENT)))
        .orElse(own);
  }

  /** "a second flight", "the final group" */
  private boolean isOfRow(int noun) {
    boolean unit =
        words.is("vehicle", syntax.word(noun)) && !words.is("craft", syntax.lemma(noun))
            || words.is("band", syntax.lemma(noun));
    return unit
        && sentence.tree().children(noun).stream()
            .filter(c -> c < noun)
            .map(syntax::lemma)
            .anyMatch(l -> words.is("further", l) || words.is("ordinal", l));
  }

  /** "A second flight is planned for April" */
  private Optional<Sequel> another(Instance last, int noun) {
    boolean more = last.type() == EventType.REMOVAL && isOfRow(noun);
    int verb = more ? sentence.tree().head(noun) : -1;
    boolean happens =
        verb >= 0
            && sentence.tree().is(noun, "nsubj")
            && (words.is("plan", syntax.lemma(verb))
                || words.is("sequel", syntax.lemma(verb))
                || words.is("departure", syntax.lemma(verb)));
    boolean plan = happens && words.is("plan", syntax.lemma(verb));
    return happens
        ? Optional.of(
            new Sequel(
                again(last, noun, plan ? noun : verb, load(last, noun)),
                List.of(),
                Optional.empty(),
                when(verb)))
        : Optional.empty();
  }

  /** "is expected to arrive [in February]": the time behind a verb or what it governs. */
  private Optional<Time> when(int verb) {
    return sentence
        .mentions(Time.class)
        .filter(t -> t.tokens().begin() > verb)
        .filter(
            t ->
                syntax
                    .clause(t.tokens().begin())
                    .filter(c -> c == verb || sentence.tree().head(c) == verb)
                    .isPresent())
        .findFirst();
  }

  /** Who is on the further flight, as far as it is said. */
  private People load(Instance last, int noun) {
    Optional<People> aboard =
        sentence
            .mentions(People.class)
            .filter(p -> sentence.tree().extent(noun).contains(p.head()))
            .filter(p -> p.quantity().isKnown() || p.head() != noun)
            .findFirst();
    Quantity quantity = aboard.map(People::quantity).orElse(Quantity.UNKNOWN);
    People load = group(new Range(noun, noun + 1), noun, last, quantity);
    return aboard
        .filter(p -> !p.nationalities().isEmpty())
        .map(p -> load.of(p.nationalities()))
        .orElse(load);
  }

  /** The same event with the number that another source gives for it. */
  private Sequel again(Instance last, RivalFigures.Figure figure) {
    People people = group(figure.tokens(), figure.head(), last, figure.quantity());
    return new Sequel(
        again(last, figure.trigger(), figure.verb(), people),
        figure.sources(),
        figure.time().isPresent() ? Optional.empty() : Optional.of(last),
        figure.time());
  }

  /** A group of the same nationalities as the one told of before. */
  private People group(Range tokens, int head, Instance last, Quantity quantity) {
    List<Name> nations = last.people().map(People::nationalities).orElse(List.of());
    return new People(sentence.index(), tokens, head, sentence.span(tokens), "", quantity, nations);
  }

  /** The same event, told of these people only. */
  private Sequel again(Instance last, People people) {
    return new Sequel(
        again(last, people.head(), people.head(), people), List.of(), Optional.of(last));
  }

  private Instance again(Instance last, int trigger, int governor, People people) {
    Map<Role, List<Name>> fillers = new EnumMap<>(Role.class);
    fillers.putAll(last.fillers());
    String lemma = syntax.lemma(trigger);
    Entry entry = new Entry(lemma, lemma, List.of(), trigger == governor, List.of(last.frame()));
    return new Instance(
        trigger,
        governor,
        entry,
        last.frame(),
        last.type(),
        fillers,
        Optional.of(people),
        List.of(),
        -1);
  }

  private String word(int at) {
    return at < sentence.tokens().size()
        ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
