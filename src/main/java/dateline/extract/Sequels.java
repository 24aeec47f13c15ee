package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
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
   * @param part whether it is told of some of the people, who are counted among those told of
   */
  record Sequel(
      Instance instance,
      List<Name> sources,
      Optional<Instance> same,
      Optional<Time> time,
      boolean part) {

    /** One of others, at another time or place. */
    Sequel(Instance instance) {
      this(instance, List.of(), Optional.empty(), Optional.empty(), false);
    }

    /** "In the first nine months it was 2,900": of as many at another time more may be told. */
    boolean isFigure() {
      return time.isPresent()
          && !part
          && instance
              .people()
              .filter(p -> p.text().isEmpty() && p.quantity().isKnown())
              .isPresent();
    }
  }

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final RivalFigures figures;
  private final Retelling retelling;
  private final Batches batches;

  Sequels(Words words, Sentence sentence, Syntax syntax, Batches batches) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = syntax.actors();
    this.figures = new RivalFigures(sentence, words, syntax, actors);
    this.retelling = new Retelling(sentence, syntax);
    this.batches = batches;
  }

  /** Whether an event is of a kind that can go on with other people. */
  static boolean canGoOn(Instance instance) {
    boolean counted = instance.type().happensToPeople() || instance.type() == EventType.REFUSAL;
    boolean stayed = instance.frame().name().equals("taken-off-flight");
    return counted && !stayed && instance.people().isPresent();
  }

  /**
   * What the sentence adds to an event told before.
   *
   * @param before the last event of the sentences before it
   * @param flight the last removal before it
   * @param own the events that the sentence tells itself
   */
  List<Sequel> of(Optional<Instance> before, Optional<Instance> flight, List<Instance> own) {
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
      last.flatMap(l -> followed(l, flight, at)).ifPresent(found::add);
      last.flatMap(l -> figures.at(at).filter(f -> isNew(f, own)).map(f -> again(l, f)))
          .ifPresent(s -> found.addAll(compared(s, own)));
      if (!listed) {
        last.flatMap(l -> makeup.of(l, at).map(p -> again(l, p))).ifPresent(found::add);
      }
      flight.filter(l -> own.isEmpty()).ifPresent(l -> found.addAll(batches.another(l, at)));
      for (Instance instance : own) {
        if (instance.trigger() == at && canGoOn(instance)) {
          last = Optional.of(instance);
        }
      }
    }
    return found;
  }

  /**
   * The events of a sentence without those that take up the one told before only to say how its
   * people fall into nations: "Of those [detained], 410 were Guineans and 388 Ivorians".
   *
   * @param before the last event of the sentences before it
   */
  List<Instance> news(Optional<Instance> before, List<Instance> own) {
    Breakdowns breakdowns = new Breakdowns(words, sentence, syntax);
    boolean parted =
        !own.isEmpty()
            && own.stream().allMatch(i -> breakdowns.isWhole(i.trigger()))
            && before.filter(Sequels::canGoOn).filter(b -> !breakdowns.of(b).isEmpty()).isPresent();
    return own.stream().filter(i -> !parted || i.type() != before.get().type()).toList();
  }

  /** "Spain took 20, and Malta admitted 18": the number of an event that the verb tells itself. */
  private static boolean isNew(RivalFigures.Figure figure, List<Instance> own) {
    return own.stream()
        .noneMatch(
            i ->
                i.trigger() == figure.verb()
                    && i.people().filter(p -> p.tokens().overlaps(figure.tokens())).isPresent());
  }

  /** "an Eritrean followed the next day" */
  private Optional<Sequel> followed(Instance last, Optional<Instance> flight, int verb) {
    boolean again =
        words.is("sequel", syntax.lemma(verb)) && !isAwaited(last, verb)
            || isSo(verb)
            || batches.haveArrived(last, verb);
    boolean follows =
        syntax.isVerbal(verb) && again && syntax.child(verb, "obj", "aux:pass").isEmpty();
    OptionalInt subject =
        follows ? syntax.child(verb, "nsubj", "nsubj:outer", "nsubj:pass") : OptionalInt.empty();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int who = subject.getAsInt();
    if (last.type() != EventType.REMOVAL && flight.isPresent() && batches.isOfRow(who)) {
      return Optional.empty(); // "a second group would follow": those who are sent next
    }
    return actors
        .people(who)
        .or(() -> aboard(who, verb))
        .filter(People::isSpecific)
        .map(p -> batches.haveArrived(last, verb) ? batches.ofSame(p, last) : p)
        .map(p -> new Sequel(retelling.again(last, verb, verb, p)));
  }

  /** "They had been held at Sabha. Another 160 [are to follow]": nobody is to be held. */
  private boolean isAwaited(Instance last, int verb) {
    return last.type() == EventType.DETENTION
        && (syntax.isInfinitive(verb)
            || sentence.tree().children(verb, "aux").stream()
                .anyMatch(a -> sentence.tokens().get(a).tag().equals("MD")));
  }

  /** "a second flight followed on Monday with [41]" */
  private Optional<People> aboard(int vehicle, int verb) {
    boolean next =
        words.is("vehicle", syntax.word(vehicle)) || words.is("further", syntax.word(vehicle));
    return sentence.tree().children(verb, "obl").stream()
        .filter(o -> next && syntax.preposition(o).equals("with"))
        .flatMap(o -> actors.people(o).stream())
        .filter(p -> p.quantity().isKnown())
        .findFirst();
  }

  /** "2,100 did so on Monday" */
  private boolean isSo(int verb) {
    return syntax.lemma(verb).equals("do")
        && verb + 1 < sentence.tokens().size()
        && sentence.form(verb + 1).equals("so");
  }

  /** The same event with the number that another source gives for it. */
  private Sequel again(Instance last, RivalFigures.Figure figure) {
    People same = retelling.group(figure.tokens(), figure.head(), last, figure.quantity());
    // "91, among them Iranians and Turks; a year ago it had been 43": of whom is not told
    boolean others = figure.time().isPresent() && same.nationalities().size() > 1;
    People people = others ? same.of(List.of()) : same;
    return new Sequel(
        retelling.again(last, figure.trigger(), figure.verb(), people),
        figure.sources(),
        figure.time().isPresent() ? Optional.empty() : Optional.of(last),
        figure.time(),
        false);
  }

  /** "the figure stood at 7,802, [compared with 3,910 in the same period of 2024]" */
  private List<Sequel> compared(Sequel figure, List<Instance> own) {
    List<Sequel> all = new ArrayList<>();
    if (figure.isFigure() && own.isEmpty()) {
      Fragments.of(sentence, syntax, figure.instance(), words).stream()
          .filter(i -> i.people().filter(p -> p.nationalities().isEmpty()).isPresent())
          .map(i -> i.with(bare(i.people().get(), figure.instance())))
          .forEach(
              i ->
                  Fragments.time(sentence, i.people().get())
                      .map(
                          t ->
                              new Sequel(
                                  i, figure.sources(), Optional.empty(), Optional.of(t), false))
                      .ifPresent(all::add));
    }
    all.add(figure);
    return all;
  }

  private People bare(People number, Instance last) {
    return retelling.group(number.tokens(), number.head(), last, number.quantity());
  }

  /** The same event, told of these people only. */
  private Sequel again(Instance last, People people) {
    return new Sequel(
        retelling.again(last, people.head(), people.head(), people),
        List.of(),
        Optional.of(last),
        Optional.empty(),
        true);
  }
}
