package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.extract.Syntax.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The attempt to fill one frame at one token: its arguments take the parts around the word, what
 * they leave open is looked for in the clause, and the frame fails where it lacks what it needs or
 * where the clause tells something else.
 */
final class Binding {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final int at;
  private final Entry entry;
  private final Frame frame;
  private final Fillers fillers = new Fillers();
  private final Selection selection;
  private final Whereabouts whereabouts;
  private final Provenance provenance;
  private final Homecoming homecoming;
  private final Set<Argument> satisfied = new HashSet<>();
  private final Set<Integer> used = new HashSet<>();

  Binding(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.at = trigger.at();
    this.entry = trigger.entry();
    this.frame = trigger.frame();
    this.selection = new Selection(trigger, fillers);
    this.whereabouts = new Whereabouts(trigger, fillers);
    this.provenance = new Provenance(trigger, fillers);
    this.homecoming = new Homecoming(trigger, fillers);
  }

  /**
   * The frame with its roles filled, if it fits.
   *
   * @param consumed takes the tokens of the words that belong to it and tell no event of their own
   */
  Optional<Instance> bind(Set<Integer> consumed) {
    Surroundings around = new Surroundings(trigger);
    List<Part> parts = around.parts();
    assign(parts);
    whereabouts.cross(parts);
    whereabouts.counted();
    searchPeople();
    if (new Exclusions(trigger, fillers).apply(parts, used)) {
      return Optional.empty();
    }
    Optional<People> stated = stated();
    count(stated);
    provenance.settle();
    new Witnesses(trigger, fillers).settle();
    new Flights(trigger, fillers).settle();
    new Legs(trigger, fillers).settle();
    if (isStruck() && !isTruce() && !fillers.has(Role.PARTY)) {
      // "an accord signed in [Kigali]": where the one side has its seat
      fillers.add(Role.PARTY, fillers.of(Role.PLACE));
    }
    if ((isTheDeal() || isStruck() && isTruce() || isGoingOn()) && !fillers.has(Role.PARTY)) {
      fillers.add(Role.PARTY, List.of(actors.sides(at)));
    }
    if (!isSatisfied() || !hasEnough()) {
      return Optional.empty();
    }
    provenance.compose();
    if (homecoming.isTakenBack() && !fillers.has(Role.AGENT)) {
      fillers.add(Role.AGENT, fillers.people().map(People::nationalities).orElse(List.of()));
    }
    List<Name> owners = homecoming.owners();
    if (!owners.isEmpty()) {
      fillers.tell(fillers.people().map(p -> p.of(owners)));
    }
    if (!fillers.has(Role.AGENT)) {
      boolean undertaken = fillers.add(Role.AGENT, new Occasion(trigger).doers());
      fillers.add(Role.AGENT, undertaken ? List.of() : new Blame(trigger).blamed());
    }
    Roads roads = new Roads(trigger.words(), trigger.sentence(), syntax, actors);
    if (!fillers.has(Role.AGENT) && frame.type() == EventType.MOVEMENT) {
      fillers.add(Role.AGENT, roads.hirers(at));
    }
    if (!fillers.has(Role.AGENT) && frame.type() == EventType.REMOVAL) {
      fillers.add(Role.AGENT, roads.owners(at));
    }
    new Scenes(trigger, fillers).stage();
    consumed.addAll(fillers.things());
    consumed.addAll(whereabouts.barred());
    trigger.sentence().tree().children(at).stream()
        .filter(c -> entry.rest().contains(syntax.lemma(c)))
        .forEach(consumed::add);
    if (homecoming.isDestination()) {
      fillers.add(Role.DESTINATION, List.of(actors.home(at)));
    }
    if (!fillers.has(Role.AGENT) && homecoming.isFetched()) {
      fillers.add(Role.AGENT, List.of(actors.others(at)));
    }
    Compulsion compulsion = new Compulsion(trigger, fillers, homecoming);
    return Optional.of(
        new Instance(
            at,
            around.governor(),
            entry,
            compulsion.frame(),
            compulsion.settle(),
            fillers.roles(),
            fillers.people(),
            fillers.members(),
            // A figure that stands behind the verb has the time behind it.
            stated.map(People::head).orElse(-1)));
  }

  private void assign(List<Part> parts) {
    parts.stream().filter(p -> !whereabouts.isAside(p, parts)).forEach(this::assign);
    boolean boards = parts.stream().anyMatch(whereabouts::isBoarding);
    if (boards && !fillers.has(Role.ORIGIN)) {
      parts.stream()
          .filter(whereabouts::goesIn)
          .forEach(p -> fillers.add(Role.ORIGIN, actors.places(p.token())));
      whereabouts.board();
    } else if (!boards && !fillers.has(Role.DESTINATION)) {
      parts.stream().filter(whereabouts::goesIn).forEach(this::assign);
    }
  }

  private void assign(Part part) {
    if (used.contains(part.token()) || isWordOfEntry(part)) {
      return;
    }
    for (Argument argument : frame.arguments()) {
      boolean fits = argument.marker().equals(part.function()) && !isScene(argument, part);
      if (fits
          && (whereabouts.isTheirLand(argument, part) || selection.fill(argument, part.token()))) {
        satisfied.add(argument);
        used.add(part.token());
        return;
      }
    }
  }

  /** "put their [heads] together": nobody who takes part. */
  private boolean isWordOfEntry(Part part) {
    return frame.type() == EventType.TALKS
        && part.function().equals("object")
        && entry.rest().contains(syntax.lemma(part.token()));
  }

  /** "At the United Nations, she condemned the raids", "sued at the court": no target. */
  private boolean isScene(Argument argument, Part part) {
    return argument.marker().equals("at")
        && argument.fills().equals("target")
        && (part.token() < at || actors.isJudge(part.token()));
  }

  private boolean isStruck() {
    return frame.name().equals("conclude") && syntax.isPassive(at);
  }

  /** "[The deal] was struck in May": the one told of, between those told of. */
  private boolean isTheDeal() {
    return isStruck()
        && fillers.things().stream()
            .filter(t -> trigger.is("treaty", t))
            .flatMap(t -> trigger.sentence().tree().children(t, "det").stream())
            .anyMatch(d -> Set.of("the", "this", "that").contains(syntax.word(d)));
  }

  /** "A [ceasefire] was concluded in Cairo": between those who fight, wherever they sit. */
  private boolean isTruce() {
    return fillers.things().stream().anyMatch(t -> trigger.is("truce", t));
  }

  /** "[Talks] are to continue in Riyadh": those that the article tells of. */
  private boolean isGoingOn() {
    if (!frame.name().equals("talks") || !syntax.token(at).tag().equals("NNS")) {
      return false;
    }
    Gathering gathering = new Gathering(trigger);
    return gathering.occurring().isPresent() && (fillers.has(Role.PLACE) || gathering.isResumed());
  }

  /** Looks through the clause for people whom the tree hangs on no part of it. */
  private void searchPeople() {
    if (entry.verb() && trigger.wantsPeople() && !fillers.haveSomebody()) {
      syntax.peopleBefore(at).ifPresent(p -> assign(new Part("object", p)));
      if (!fillers.haveSomebody() && !entry.rest().isEmpty()) {
        syntax.peopleAfter(at, entry.rest()).ifPresent(p -> assign(new Part("object", p)));
      }
    }
    if (entry.verb() && trigger.takesPeople("subject") && !fillers.haveSomebody()) {
      syntax.countedBefore(at).ifPresent(p -> assign(new Part("subject", p)));
    }
  }

  /** "Deportations rose to 1,200 in May": how many the figure behind the verb says. */
  private Optional<People> stated() {
    return frame.type().happensToPeople()
        ? new Statistics(trigger.sentence(), trigger.words(), syntax).of(at)
        : Optional.empty();
  }

  /** "1,200 arrests of Haitians": a counted noun of happening says how many people there are. */
  private void count(Optional<People> stated) {
    boolean raid = trigger.is("raid", at); // "1,400 raids" are not 1,400 arrests
    if (!entry.verb() && !raid && fillers.people().filter(p -> p.quantity().isKnown()).isEmpty()) {
      count(actors.counted(at), fillers.people());
      count(stated, fillers.people());
    }
  }

  private void count(Optional<People> number, Optional<People> told) {
    fillers.tell(number.map(c -> told.map(p -> c.of(p.nationalities())).orElse(c)).or(() -> told));
  }

  private boolean isSatisfied() {
    return frame.arguments().stream()
        .allMatch(a -> !a.required() || satisfied.contains(a) || isCounted(a));
  }

  /** "63,900 arrivals": the number says of people what else "of" would. */
  private boolean isCounted(Argument argument) {
    boolean placed =
        fillers.has(Role.ORIGIN) || fillers.has(Role.DESTINATION) || fillers.has(Role.AGENT);
    return !entry.verb()
        && (placed || frame.name().equals("arrival") && stated().isPresent())
        && frame.type().happensToPeople()
        && argument.marker().equals("of")
        && fillers.people().filter(p -> p.quantity().isKnown()).isPresent();
  }

  private boolean hasEnough() {
    if (frame.parties() > 0 && !new Sides(trigger).areEnough(fillers.of(Role.PARTY))) {
      return false;
    }
    return frame.needs().isEmpty()
        || frame.needs().stream().anyMatch(new Needs(trigger, fillers, homecoming)::has);
  }
}
