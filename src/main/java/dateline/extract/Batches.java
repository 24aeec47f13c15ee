package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
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
    this.actors = syntax.actors();
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
  boolean isOfRow(int noun) {
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
    Instance row = by(last, noun);
    List<List<Name>> goals = goals(noun);
    List<Name> goal = goals.isEmpty() ? goal(noun) : List.of();
    boolean elsewhere = !goal.isEmpty() && isElsewhere(row, goal);
    People people = row == last && !elsewhere ? load : load.of(List.of());
    List<Instance> batches =
        goals.size() >= 2
            ? goals.stream().map(g -> bound(row, noun, governor, people, g)).toList()
            : List.of(
                goal.isEmpty()
                    ? direct(retelling.again(row, noun, governor, people))
                    : direct(retelling.again(row, noun, governor, people))
                        .with(Role.DESTINATION, goal));
    Optional<Time> when = when(verb);
    return batches.stream()
        .map(b -> new Sequel(b, List.of(), Optional.empty(), when, false))
        .toList();
  }

  /** "The next [Swedish] flight": a row of that state's own, whoever sent people before. */
  private Instance by(Instance last, int noun) {
    List<Name> states =
        syntax.parts(noun).stream()
            .filter(p -> p.function().matches("modifier|poss"))
            .flatMap(p -> actors.actors(p.token()).stream())
            .filter(n -> n.kind() == Kind.COUNTRY)
            .toList();
    boolean same =
        states.isEmpty()
            || last.fillers(Role.AGENT).stream()
                .anyMatch(a -> states.stream().anyMatch(s -> s.text().equals(a.text())));
    return same
        ? last
        : last.without(Role.DESTINATION)
            .without(Role.ORIGIN)
            .without(Role.VIA)
            .with(Role.AGENT, states);
  }

  /** "deported 43 Uzbeks to Tashkent. Another flight to [Baghdad]": with others on board. */
  private static boolean isElsewhere(Instance row, List<Name> goal) {
    List<Name> before = row.fillers(Role.DESTINATION);
    return !before.isEmpty()
        && before.stream().noneMatch(b -> goal.stream().anyMatch(g -> g.text().equals(b.text())));
  }

  /**
   * "Sweden deported 43 men. The ministry in Tashkent confirmed that 45 [had arrived]": how many
   * they are by those to whom they come.
   */
  boolean haveArrived(Instance last, int verb) {
    long sent = size(last.people());
    boolean told =
        last.type() == EventType.REMOVAL
            && sent > 1
            && syntax.lemma(verb).equals("arrive")
            && sentence.tree().is(verb, "ccomp")
            && sentence.tree().children(verb, "aux").stream()
                .anyMatch(a -> syntax.lemma(a).equals("have"))
            && sentence.tree().children(verb).stream()
                .noneMatch(c -> c > verb && !actors.places(c).isEmpty());
    return told
        && sentence.tree().children(verb, "nsubj").stream()
            .map(s -> size(actors.people(s)))
            .anyMatch(n -> n > 1 && 4 * Math.abs(n - sent) <= sent);
  }

  /** Those people, of the nation of the removal if their own is not told. */
  People ofSame(People people, Instance last) {
    return people.nationalities().isEmpty()
        ? people.of(last.people().map(People::nationalities).orElse(List.of()))
        : people;
  }

  private static long size(Optional<People> people) {
    return people.map(p -> p.quantity().count().orElse(0)).orElse(0L);
  }

  /** "another flight [to Kabul]" */
  private List<Name> goal(int noun) {
    return syntax.parts(noun).stream()
        .filter(p -> p.function().matches("to|for|into"))
        .filter(p -> actors.people(p.token()).isEmpty())
        .flatMap(p -> actors.places(p.token()).stream())
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
    return IntStream.range(noun, sentence.tokens().size() - 1)
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

  /** "is planned for January and will take up to [60 people]" */
  private Optional<People> taken(int verb) {
    return sentence.tree().children(verb, "conj").stream()
        .filter(c -> words.is("carrying", syntax.lemma(c)) || syntax.lemma(c).equals("take"))
        .filter(c -> syntax.child(c, "nsubj", "nsubj:pass").isEmpty())
        .flatMap(c -> sentence.tree().children(c, "obj").stream())
        .flatMap(o -> actors.people(o).stream())
        .filter(p -> p.quantity().isKnown())
        .findFirst();
  }

  /** Who is on the further flight, as far as it is said. */
  private People load(Instance last, int noun) {
    Optional<People> aboard =
        sentence
            .mentions(People.class)
            .filter(p -> sentence.tree().extent(noun).contains(p.head()))
            .filter(p -> p.quantity().isKnown() || p.head() != noun)
            .findFirst()
            .or(() -> taken(sentence.tree().head(noun)));
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
