package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Words;
import dateline.extract.Sequels.Sequel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Removals that come in batches: "A second flight is planned for April". */
final class Batches {

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final Retelling retelling;

  Batches(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = new Actors(sentence, words, syntax);
    this.retelling = new Retelling(sentence, syntax);
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
        && (sentence.tree().children(noun).stream()
                .filter(c -> c < noun)
                .map(syntax::lemma)
                .anyMatch(l -> words.is("further", l) || words.is("ordinal", l))
            || isForMore(noun));
  }

  /** "a charter for 45 [more] Afghans" */
  private boolean isForMore(int noun) {
    return sentence.tree().children(noun, "nmod").stream()
        .flatMap(n -> sentence.tree().children(n).stream())
        .anyMatch(c -> words.is("further", syntax.lemma(c)));
  }

  /**
   * "A second flight is planned for April", "Two more will leave, one to Iraq and one to Somalia".
   */
  List<Sequel> another(Instance last, int noun) {
    boolean more = last.type() == EventType.REMOVAL && isOfRow(noun);
    int verb = more ? sentence.tree().head(noun) : -1;
    boolean happens =
        verb >= 0
            && sentence.tree().is(noun, "nsubj")
            && (words.is("plan", syntax.lemma(verb))
                || words.is("sequel", syntax.lemma(verb))
                || words.is("departure", syntax.lemma(verb)));
    if (!happens) {
      return List.of();
    }
    int governor = words.is("plan", syntax.lemma(verb)) ? noun : verb;
    People load = load(last, noun);
    List<List<Name>> goals = goals(noun);
    List<Instance> batches =
        goals.size() < 2
            ? List.of(direct(retelling.again(last, noun, governor, load)))
            : goals.stream().map(g -> bound(last, noun, governor, load, g)).toList();
    Optional<Time> when = when(verb);
    return batches.stream()
        .map(b -> new Sequel(b, List.of(), Optional.empty(), when, false))
        .toList();
  }

  /** The next flight need not stop where the one before it did. */
  private static Instance direct(Instance flight) {
    return flight.fillers().size() > 1 ? flight.without(Role.VIA) : flight;
  }

  /** A batch with a goal of its own, to which other people may go than those told of. */
  private Instance bound(Instance last, int noun, int governor, People load, List<Name> goal) {
    People group = last.fillers(Role.DESTINATION).equals(goal) ? load : load.of(List.of());
    return retelling
        .again(last, noun, governor, group)
        .with(Role.DESTINATION, goal)
        .without(Role.VIA);
  }

  /** "[one] of them to Iraq and the [other] to Uzbekistan": where each of several goes. */
  private List<List<Name>> goals(int noun) {
    return IntStream.range(noun, sentence.tokens().size())
        .filter(i -> syntax.word(i).matches("one|other|another"))
        .map(i -> syntax.word(i + 1).equals("of") ? i + 3 : i + 1)
        .filter(to -> to + 1 < sentence.tokens().size() && syntax.word(to).matches("to|for"))
        .mapToObj(to -> actors.places(to + 1))
        .filter(places -> !places.isEmpty())
        .toList();
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
    People told = retelling.group(new Range(noun, noun + 1), noun, last, quantity);
    // Of many nations, those on the next flight may be of others.
    People load = told.nationalities().size() > 1 ? told.of(List.of()) : told;
    return aboard
        .filter(p -> !p.nationalities().isEmpty())
        .map(p -> load.of(p.nationalities()))
        .orElse(load);
  }
}
