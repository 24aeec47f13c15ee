package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What "from" says of the people of an event: it names the country whose people they are, the one
 * that sends them, or the one they leave, and only the event and the group tell which.
 */
final class Provenance {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;
  private final Whence whence;

  Provenance(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
    this.whence = new Whence(trigger);
  }

  /** Parts the countries that the people leave from those whose people they are. */
  void settle() {
    boolean taking = trigger.type() == EventType.ACCEPTANCE || trigger.type() == EventType.REFUSAL;
    boolean arriving =
        trigger.type() == EventType.MOVEMENT
            && fillers.people().filter(p -> isDeported(p.head())).isPresent();
    if (taking || arriving || trigger.frame().homeward()) {
      fillers.people().ifPresent(this::sender);
      if (trigger.type() == EventType.REFUSAL
          && fillers.of(Role.PLACE).stream().anyMatch(n -> n.kind() == Kind.COUNTRY)) {
        fillers.drop(Role.PLACE); // "turned back at the Belarusian border": not in Belarus.
      }
      if (trigger.type() == EventType.REMOVAL && !fillers.has(Role.ORIGIN)) {
        fillers.people().ifPresent(p -> fillers.add(Role.ORIGIN, dwelling(p)));
      }
      if (taking && fillers.of(Role.ORIGIN).stream().noneMatch(n -> n.form() == Form.PROPER)) {
        fillers
            .people()
            .map(new Senders(trigger)::of)
            .filter(s -> !s.isEmpty())
            .ifPresent(this::send);
      }
    } else {
      fillers.people().ifPresent(this::leave);
      fillers.people().ifPresent(this::origin);
    }
  }

  /** "a request by Washington to take in people from third countries": who sends them is named. */
  private void send(List<Name> senders) {
    fillers.drop(Role.ORIGIN);
    fillers.add(Role.ORIGIN, senders);
  }

  /** "took back 230 of its nationals from Russia": who sends them stands behind the people. */
  private void sender(People group) {
    List<Name> from = behindFrom(group);
    String text = group.text().toLowerCase(Locale.ROOT);
    boolean sent =
        isSent(group.head())
            || trigger.entry().rest().contains("back")
            || trigger.entry().head().matches("re-?admit")
            || group.ofThirdCountry()
            || trigger.is("continental", group.head()) // "14 West Africans from the US"
            || whence.leaves(group, from)
            || isFetched(group, from)
            || text.matches("(.* of )?(its|their) .*");
    if (from.size() == 1 && sent) {
      if (!(trigger.type() == EventType.MOVEMENT && fillers.has(Role.ORIGIN))) {
        fillers.add(Role.ORIGIN, from);
      }
      fillers.tell(Optional.of(without(group, from)));
    } else if (!from.isEmpty() && fillers.of(Role.ORIGIN).equals(from)) {
      fillers.drop(Role.ORIGIN); // "22 priests from Nicaragua": whose people they are.
    } else if (from.isEmpty()
        && !(trigger.type() == EventType.MOVEMENT && fillers.has(Role.ORIGIN))) {
      boolean own = text.matches("(.* of )?(its|their) .*");
      boolean theirs = own || !group.nationalities().isEmpty() || isDeported(group.head());
      Stream.concat(Stream.of(group.head()), ofParts(group.head()))
          .flatMap(n -> syntax.parts(n).stream())
          .filter(p -> p.function().equals("from"))
          .flatMap(p -> actors.places(p.token()).stream())
          .filter(n -> n.form() == Name.Form.PROPER && (theirs || n.kind() == Kind.PLACE))
          .forEach(n -> fillers.add(Role.ORIGIN, List.of(n)));
    }
  }

  /**
   * "evacuated 700 people from Sudan", "sent on six deportees from the United States": what they
   * leave, or who sent them before, and not their state.
   */
  private void leave(People group) {
    boolean rescued = trigger.words().is("rescuing", trigger.entry().head());
    List<Name> from = behindFrom(group);
    if (rescued) {
      fillers.add(Role.ORIGIN, from);
    }
    boolean gone =
        trigger.type() == EventType.MOVEMENT
            || whence.isSending()
            || fillers.has(Role.DESTINATION) && whence.isLeft(group, from);
    boolean sent = fillers.has(Role.DESTINATION) || whence.isSending();
    boolean passing = gone && whence.isPassing(group, from) || sent && whence.isHosted(group, from);
    if (passing && !fillers.has(Role.ORIGIN)) {
      fillers.add(Role.ORIGIN, from);
    }
    if (rescued || passing || isDeported(group.head())) {
      fillers.tell(Optional.of(without(group, from)));
    }
  }

  private Stream<Integer> ofParts(int noun) {
    return trigger.sentence().tree().children(noun, "nmod").stream()
        .filter(n -> syntax.preposition(n).equals("of"));
  }

  /** "150 deportees", "the first three of 350 former detainees" */
  private boolean isSent(int noun) {
    return trigger.is("sent", noun) || ofParts(noun).anyMatch(n -> trigger.is("sent", n));
  }

  private boolean isDeported(int noun) {
    return trigger.is("deported", noun);
  }

  /** "[Kenya] brought home 78 citizens from Sudan": its own, and where they were. */
  private boolean isFetched(People group, List<Name> from) {
    String verb = trigger.entry().head();
    String own = "citizen|compatriot" + (verb.equals("repatriate") ? "" : "|national");
    return trigger.frame().homeward()
        && verb.matches("bring|fly|take|airlift|repatriate")
        && syntax.word(group.head()).matches(own)
        && fillers.of(Role.AGENT).stream()
            .anyMatch(a -> a.kind() == Kind.COUNTRY && !from.contains(a));
  }

  /** "deported 90 workers from India and Nepal": whose people they are is not where they leave. */
  private void origin(People group) {
    List<Name> origin = fillers.of(Role.ORIGIN);
    boolean theirs =
        !origin.isEmpty()
            && group.nationalities().containsAll(origin)
            && fillers.has(Role.AGENT)
            && origin.stream().allMatch(whence::isBehindFrom);
    if (theirs) {
      fillers.drop(Role.ORIGIN);
    }
    boolean many = // "expelled 512 Malians from Nouadhibou"
        trigger.type() == EventType.REMOVAL && group.quantity().count().orElse(0) > 1;
    boolean gone = fillers.has(Role.DESTINATION) || !trigger.entry().verb() || many;
    boolean sent = trigger.type() == EventType.REMOVAL && fillers.has(Role.DESTINATION);
    if (origin.isEmpty() && (gone && !group.nationalities().isEmpty() || sent)) {
      syntax.parts(group.head()).stream()
          .filter(p -> p.function().equals("from"))
          .flatMap(p -> actors.places(p.token()).stream())
          .filter(n -> whence.isLeftFor(fillers, n))
          .filter(n -> !fillers.of(Role.DESTINATION).contains(n))
          .forEach(n -> fillers.add(Role.ORIGIN, List.of(n)));
    }
    if (fillers.of(Role.ORIGIN).isEmpty() && trigger.type().isJourney()) {
      fillers.add(Role.ORIGIN, dwelling(group));
    }
    // "seized a student from Turkey in Boston": not in Turkey.
    List<Name> place = new ArrayList<>(fillers.of(Role.PLACE));
    place.removeIf(n -> group.nationalities().contains(n) && whence.isBehindFrom(n));
    fillers.drop(Role.PLACE);
    fillers.add(Role.PLACE, place);
  }

  /** The first place that they are told to have lived in. */
  private List<Name> dwelling(People group) {
    return new Dwellings(trigger)
        .of(group).stream()
            .filter(n -> !fillers.of(Role.DESTINATION).contains(n))
            .limit(1)
            .toList();
  }

  /** "200 people from the United States, mostly from India": the first are not their states. */
  void compose() {
    fillers.tell(fillers.people().map(new Composition(trigger.sentence())::of));
    fillers.people().filter(p -> p.nationalities().isEmpty()).ifPresent(this::share);
    List<Name> nations = fillers.people().map(People::nationalities).orElse(List.of());
    boolean taken = trigger.type() == EventType.ACCEPTANCE;
    if (taken && nations.size() == 1 && whence.isBehindFrom(nations.get(0))) {
      // "received 210 people from Niger in June, most of them Malians"
      People told = shares().of(without(fillers.people().get(), nations));
      if (!told.nationalities().isEmpty()) {
        fillers.add(Role.ORIGIN, nations);
        fillers.tell(Optional.of(told));
      }
    }
    boolean apart =
        taken
            && nations.size() > 1
            && whence.isBehindFrom(nations.get(0))
            && opensList(nations.get(0).tokens().end());
    if (apart) {
      List<Name> first = nations.subList(0, 1);
      fillers.add(Role.ORIGIN, first);
      fillers.tell(fillers.people().map(p -> without(p, first)));
    }
  }

  /** "deported to Lisbon, most of them from Brazil": whose people they are, not whence they go. */
  private void share(People group) {
    People told = shares().of(group);
    List<Name> whence = new ArrayList<>(fillers.of(Role.ORIGIN));
    if (whence.removeAll(told.nationalities())) {
      fillers.drop(Role.ORIGIN);
      fillers.add(Role.ORIGIN, whence);
    }
    fillers.tell(Optional.of(told));
  }

  private Shares shares() {
    return new Shares(trigger.sentence(), trigger.words());
  }

  private boolean opensList(int at) {
    return at + 1 < trigger.sentence().tokens().size()
        && syntax.token(at).tag().equals(",")
        && trigger.is("mostly", at + 1);
  }

  /** The countries behind "from", and the host before who is sent away: "150 [US] deportees". */
  private List<Name> behindFrom(People group) {
    boolean deported = isDeported(group.head()) && group.nationalities().size() == 1;
    return group.nationalities().stream()
        .filter(n -> whence.isBehindFrom(n) || deported && whence.isHost(n))
        .toList();
  }

  private static People without(People group, List<Name> nations) {
    return group.of(group.nationalities().stream().filter(n -> !nations.contains(n)).toList());
  }
}
