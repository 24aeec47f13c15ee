package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where something happens, as the rest of the clause tells where no part of it names a place. */
final class Scenes {

  private static final Set<EventType> PLACED =
      EnumSet.of(
          EventType.DETENTION,
          EventType.RELEASE,
          EventType.REFUSAL,
          EventType.TALKS,
          EventType.AGREEMENT);

  /** What those do where they are stationed who do it. */
  private static final Set<EventType> POSTED = EnumSet.of(EventType.DETENTION, EventType.REFUSAL);

  private static final Set<String> LYING = Set.of("in", "at", "near", "outside", "off", "around");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Fillers fillers;

  Scenes(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.fillers = fillers;
  }

  /** Looks for a scene in the rest of the clause, where no part of it names one. */
  void stage() {
    if (PLACED.contains(trigger.type()) && !fillers.has(Role.PLACE)) {
      left().map(List::of).orElseGet(this::sites).forEach(n -> fillers.add(Role.PLACE, List.of(n)));
      if (!fillers.has(Role.PLACE) && trigger.type() == EventType.DETENTION) {
        raided().forEach(n -> fillers.add(Role.PLACE, List.of(n)));
      }
      if (!fillers.has(Role.PLACE) && trigger.type() == EventType.AGREEMENT) {
        meeting().ifPresent(n -> fillers.add(Role.PLACE, List.of(n)));
      }
      if (!fillers.has(Role.PLACE) && POSTED.contains(trigger.type())) {
        new Posts(trigger)
            .places().stream()
                .filter(this::isFree)
                .forEach(n -> fillers.add(Role.PLACE, List.of(n)));
      }
    }
  }

  /** "left [Gldani] prison": where those were kept who go free. */
  private Optional<Name> left() {
    return trigger.sentence().tree().children(trigger.at(), "obj").stream()
        .filter(o -> trigger.entry().rest().contains(syntax.lemma(o)))
        .flatMap(o -> actors.places(o).stream())
        .findFirst();
  }

  /** "arrested 61 men [in raids on building sites in Chonburi]": the place at the clause's end. */
  private Optional<Name> site() {
    int at = raiding();
    int end = trigger.at() + 1;
    while (end < trigger.sentence().tokens().size()
        && (!syntax.token(end).tag().matches("VB[DZPG]?|MD|W.*") || isIncluding(end))
        && !syntax.token(end).text().equals(";")) {
      end++;
    }
    int stop = end;
    return trigger
        .sentence()
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() > at + 1 && n.tokens().end() <= stop)
        .filter(
            n ->
                isAt(n.tokens().begin() - 1)
                    || at != trigger.at() && isThrough(n.tokens().begin() - 1))
        .filter(n -> !isOfAnother(n))
        .filter(this::isFree)
        .findFirst();
  }

  /** "swept [through] Arima and arrested 137 people" */
  private boolean isThrough(int preposition) {
    return syntax.lemma(preposition).equals("through");
  }

  /** "in raids in [Tarlac and Cavite]" */
  private List<Name> sites() {
    return site().stream().flatMap(n -> Stream.concat(Stream.of(n), joined(n))).toList();
  }

  /** "Tarlac and [Cavite]" */
  private Stream<Name> joined(Name first) {
    return trigger.sentence().tree().children(first.head(), "conj").stream()
        .flatMap(c -> actors.name(c).stream())
        .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER);
  }

  /**
   * "the government [in Helsinki] said", "freed 49 men held [in Sikasso]": where another verb's
   * subject is, or where those were who go free.
   */
  private boolean isOfAnother(Name place) {
    Tree tree = trigger.sentence().tree();
    boolean freed = trigger.type() == EventType.RELEASE;
    for (int at = place.head(); at != Tree.ROOT && at != trigger.at(); at = tree.head(at)) {
      boolean held = freed && tree.is(at, "acl") && syntax.token(at).tag().equals("VBN");
      if (held
          || isOfTopic(place, at)
          || tree.relation(at).startsWith("nsubj") && tree.head(at) != trigger.at()) {
        return true;
      }
    }
    return false;
  }

  /** "a memorandum [on the building of houses] in Nangarhar": where that is of which it speaks. */
  private boolean isOfTopic(Name place, int at) {
    Tree tree = trigger.sentence().tree();
    boolean topic =
        trigger.type() == EventType.AGREEMENT
            && at != place.head()
            && syntax.preposition(at).matches("on|about|over|for")
            && !syntax.lemma(at).matches("sideline|margin|fringe|eve|occasion");
    return topic
        && (tree.head(place.head()) != at || !syntax.preposition(place.head()).equals("in"));
  }

  /** "off Sohar", "west of Penghu" */
  private boolean isAt(int preposition) {
    String lemma = syntax.lemma(preposition);
    int before = Math.max(0, preposition - 1);
    return LYING.contains(lemma)
        || lemma.equals("of") && (trigger.is("direction", before) || isRound(before));
  }

  /** "a sweep through the [district] of Ikeja" */
  private boolean isRound(int noun) {
    return trigger.type() == EventType.DETENTION && trigger.is("quarter", noun);
  }

  /** "[raided] a hostel in Accra and arrested 14 people": where the place may stand from on. */
  private int raiding() {
    int head = trigger.sentence().tree().head(trigger.at());
    boolean raids =
        trigger.type() == EventType.DETENTION
            && trigger.sentence().tree().relation(trigger.at()).matches("conj|advcl")
            && head != Tree.ROOT
            && head < trigger.at()
            && trigger.is("raiding", head);
    return raids ? head : trigger.at();
  }

  /**
   * "In a sweep through three plants in [Walvis Bay], police rounded up 92 men", "Agents who raided
   * a plant outside [Omaha] led away 76 workers", "raids in [Qom] netted 2,300 Afghans".
   */
  private List<Name> raided() {
    Tree tree = trigger.sentence().tree();
    Stream<Integer> occasions =
        syntax.parts(trigger.at()).stream()
            .filter(p -> p.function().matches("in|during|after|following|subject"))
            .map(Part::token)
            .filter(t -> trigger.is("raid", t));
    Stream<Integer> clauses =
        syntax.surfaceSubject(trigger.at()).stream()
            .boxed()
            .flatMap(s -> tree.children(s, "acl").stream())
            .filter(v -> trigger.is("raiding", v));
    return Stream.of(occasions, clauses, yielding())
        .flatMap(o -> o)
        .map(tree::extent)
        .flatMap(e -> trigger.sentence().mentions(Name.class).filter(n -> e.contains(n.tokens())))
        .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER)
        .filter(n -> isAt(n.tokens().begin() - 1) || isThrough(n.tokens().begin() - 1))
        .filter(this::isFree)
        .limit(1)
        .flatMap(n -> Stream.concat(Stream.of(n), joined(n)))
        .toList();
  }

  /**
   * "The presidents, who [met] in Cotonou, signed a treaty": where they were together, but not "who
   * had met in Paris in 2019, signed a treaty on Monday".
   */
  private Optional<Name> meeting() {
    Tree tree = trigger.sentence().tree();
    return Stream.concat(
            syntax.surfaceSubject(trigger.at()).stream()
                .boxed()
                .flatMap(s -> tree.children(s).stream())
                .filter(c -> tree.relation(c).startsWith("acl")),
            tree.children(trigger.at(), "advcl").stream())
        .filter(c -> c < trigger.at() && trigger.is("gathering together", c) && !isEarlier(c))
        .flatMap(c -> syntax.parts(c).stream())
        .filter(p -> p.function().equals("in") || p.function().equals("at"))
        .flatMap(p -> actors.places(p.token()).stream())
        .filter(n -> n.kind() == Kind.PLACE)
        .findFirst();
  }

  /** "had met in Paris", "met in May … signed on Friday" */
  private boolean isEarlier(int meeting) {
    Tree tree = trigger.sentence().tree();
    Stream<Boolean> within =
        trigger.sentence().mentions(Time.class).map(t -> tree.extent(meeting).contains(t.tokens()));
    return within.distinct().count() > 1
        || tree.children(meeting, "aux").stream().anyMatch(a -> syntax.lemma(a).equals("have"));
  }

  /** "[Raids] on hostels in Kazan led to the arrest of 40 men", "ended with 184 arrests" */
  private Stream<Integer> yielding() {
    Tree tree = trigger.sentence().tree();
    int verb = tree.head(trigger.at());
    boolean yields =
        !trigger.entry().verb()
            && verb != Tree.ROOT
            && tree.is(trigger.at(), "obl")
            && syntax.preposition(trigger.at()).matches("to|in|with")
            && syntax.lemma(verb).matches("lead|result|end|conclude|finish|begin|start");
    return yields
        ? tree.children(verb, "nsubj").stream().filter(s -> trigger.is("raid", s))
        : Stream.empty();
  }

  /** Whether the place fills no role yet: where one is taken to is no scene. */
  private boolean isFree(Name place) {
    return fillers.roles().values().stream().noneMatch(names -> names.contains(place));
  }

  private boolean isIncluding(int at) {
    return syntax.lemma(at).equals("include");
  }
}
