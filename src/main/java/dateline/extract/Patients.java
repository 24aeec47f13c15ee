package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom an event happens to: one group of people, however many nouns name it, and the persons that
 * are named beside it.
 */
final class Patients {

  /** Frames whose verbs tell as well of those who are carried for their own sake. */
  private static final Set<String> WEAK = Set.of("remove-weak", "sent");

  private final Trigger trigger;
  private final Actors actors;
  private final Fillers fillers;
  private final Antecedent antecedent;
  private final Appositions appositions;

  Patients(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.actors = trigger.actors();
    this.fillers = fillers;
    this.appositions = new Appositions(trigger.sentence());
    this.antecedent = new Antecedent(trigger.sentence(), trigger.words(), trigger.syntax());
  }

  /** Takes the token for a group of people; false if it is none. */
  boolean fillGroup(int token) {
    Optional<People> found = actors.people(token).map(antecedent::of);
    Optional<People> group = found.map(g -> nation(token, counted(token, g)));
    if (group.isEmpty()) {
      return explained(token).filter(this::fillGroup).isPresent();
    }
    boolean official =
        trigger.is("government", token) && !trigger.is("people", token) && !isHeld(group.get())
            || isGuest(token, group.get());
    // "sent 300 soldiers to the border": those go to do their work.
    boolean force =
        isWeak()
            && (trigger.is("force", token)
                || trigger.is("staff", token) && group.get().nationalities().isEmpty());
    if (official || force || isPrivateMatter(token, group.get())) {
      return false;
    }
    Optional<People> told = fillers.people();
    fillers.tell(told.isEmpty() ? group.map(g -> with(token, g)) : joined(told.get(), group.get()));
    fillers.join(appositions.persons(token, group.get().quantity()));
    return true;
  }

  /** "arrested the crews, [six men] from Panama": who they are stands behind them. */
  private Optional<Integer> explained(int token) {
    return trigger.is("people", token) || trigger.is("further", token)
        ? trigger.sentence().tree().children(token, "appos").stream()
            .filter(a -> !isSome(a))
            .filter(a -> actors.people(a).filter(p -> p.quantity().isKnown()).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** "the others, [31 people], were put over the border": how many they are stands behind them. */
  private People counted(int token, People group) {
    return group.quantity().isKnown() || !trigger.is("people", token)
        ? group
        : trigger.sentence().tree().children(token, "appos").stream()
            .filter(a -> !isSome(a))
            .flatMap(a -> actors.people(a).stream())
            .filter(p -> p.quantity().isKnown() && p.tokens().begin() > group.head())
            .filter(p -> !trigger.is("household", p.head()))
            .findFirst()
            .map(p -> group.nationalities().isEmpty() ? listed(group, p) : group.of(p.quantity()))
            .orElse(group);
  }

  /** "The men, [two Eritreans and an Iranian], left": three of two nations, beside each of them. */
  private People listed(People group, People first) {
    List<People> all = new ArrayList<>(List.of(first));
    trigger.sentence().tree().children(first.head(), "conj").stream()
        .flatMap(c -> actors.people(c).stream())
        .forEach(all::add);
    boolean each =
        all.size() > 1
            && all.stream()
                .allMatch(p -> p.quantity().count().isPresent() && p.nationalities().size() == 1);
    return each
        ? group
            .of(all.stream().flatMap(p -> p.nationalities().stream()).distinct().toList())
            .of(Quantity.of(all.stream().mapToLong(p -> p.quantity().count().orElse(0)).sum()))
        : first;
  }

  /** "the passengers, among them [eight children]", "the men, [six] of them Iranians": not all. */
  private boolean isSome(int apposition) {
    return trigger.sentence().tree().children(apposition, "nmod").stream()
        .filter(c -> trigger.syntax().token(c).tag().matches("PRP|WP"))
        .anyMatch(c -> trigger.syntax().preposition(c).matches("of|among|amongst"));
  }

  /** "the skipper, [a Moldovan]", "the captain, [a Greek national]": of what nation one is. */
  private People nation(int token, People group) {
    return group.nationalities().isEmpty() && group.quantity().equals(Quantity.of(1))
        ? trigger.sentence().tree().children(token, "appos").stream()
            .flatMap(a -> actors.people(a).stream())
            .filter(p -> p.quantity().equals(Quantity.of(1)) && !p.nationalities().isEmpty())
            .findFirst()
            .map(p -> group.of(p.nationalities()))
            .orElse(group)
        : group;
  }

  /** "arrested two US officials", "expelled 12 of them": whoever they are, so many are held. */
  private boolean isHeld(People group) {
    boolean expelled =
        trigger.type() == EventType.REMOVAL
            && trigger.words().is("expelling", trigger.entry().head());
    return (Set.of(EventType.DETENTION, EventType.RELEASE).contains(trigger.type()) || expelled)
        && group.quantity().isKnown();
  }

  /**
   * "received the Syrian [foreign minister]": who is in office comes as a guest, and so does one
   * whom somebody receives, but not "took in a Syrian refugee".
   */
  private boolean isGuest(int token, People group) {
    boolean taken =
        trigger.is("people", token)
            && !(trigger.entry().head().equals("receive")
                && group.quantity().equals(Quantity.of(1)));
    return trigger.type() == EventType.ACCEPTANCE
        && trigger.is("office", token)
        && !taken
        && trigger.syntax().token(token).tag().equals("NN")
        && trigger.syntax().child(token, "nmod:poss", "amod", "compound", "nmod").isPresent();
  }

  private boolean isWeak() {
    return WEAK.contains(trigger.frame().name());
  }

  /**
   * "took the poet to Delhi", "the striker was held to a draw": of somebody who is only called by
   * his trade much is told that is no act of a state.
   */
  private boolean isPrivateMatter(int token, People group) {
    boolean bare =
        !trigger.is("people", token)
            && group.nationalities().isEmpty()
            && trigger.syntax().token(token).tag().equals("NN")
            && group.quantity().equals(Quantity.of(1));
    // "the chairman was detained by traffic"
    boolean byThing =
        trigger.syntax().parts(trigger.at()).stream()
            .filter(p -> p.function().equals("by") || p.function().equals("subject"))
            .anyMatch(
                p -> actors.actors(p.token()).isEmpty() && actors.people(p.token()).isEmpty());
    return isWeak() && (bare || trigger.is("leisure", token))
        || bare && byThing
        || bare && !group.isIndefinite() && !isCoerced();
  }

  private boolean isCoerced() {
    return Stream.of(trigger.entry().head(), trigger.entry().label())
        .anyMatch(v -> trigger.words().is("coercing", v));
  }

  /** "Ibrahim and two friends" are three, "Ibrahim, his wife and two friends" four. */
  private People with(int token, People group) {
    Tree tree = trigger.sentence().tree();
    int first = tree.head(token);
    long named = fillers.members().stream().filter(m -> m.tokens().contains(first)).count();
    long kin =
        named == 0
            ? 0
            : tree.children(first, "conj").stream()
                .filter(c -> c < token && trigger.syntax().token(c).tag().equals("NN"))
                .filter(c -> !tree.children(c, "nmod:poss").isEmpty())
                .count();
    return named > 0 && tree.is(token, "conj") && group.quantity().count().isPresent()
        ? group.of(Quantity.of(group.quantity().count().getAsLong() + named + kin))
        : group;
  }

  /**
   * "Guineans, Malians and Senegalese" are one group of three nationalities, and of all its parts.
   */
  private Optional<People> joined(People first, People more) {
    OptionalLong one = first.quantity().count();
    OptionalLong other = more.quantity().count();
    if (one.isPresent()
        && other.isPresent()
        && Coordination.isSum(trigger.sentence().tree(), first, more)) {
      List<Name> nations = new ArrayList<>(first.nationalities());
      more.nationalities().stream().filter(n -> !nations.contains(n)).forEach(nations::add);
      return Optional.of(first.of(nations).of(Quantity.of(one.getAsLong() + other.getAsLong())));
    }
    if (first.quantity().isKnown() || more.quantity().isKnown() || more.nationalities().isEmpty()) {
      return Optional.of(first);
    }
    List<Name> all = new ArrayList<>(first.nationalities());
    all.addAll(more.nationalities());
    return Optional.of(first.of(all));
  }
}
