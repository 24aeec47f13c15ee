package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part in talks, and where, as the clause around them tells. */
final class Gathering {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final int at;

  Gathering(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.at = trigger.at();
  }

  /** "Talks are to [continue] in Riyadh": the verb that says when and where they go on. */
  Optional<Integer> occurring() {
    int whole = whole();
    int head = tree.head(whole);
    return !trigger.entry().verb()
            && tree.is(whole, "nsubj")
            && head != Tree.ROOT
            && trigger.is("occurring", head)
        ? Optional.of(head)
        : Optional.empty();
  }

  /** "[The talks] will resume on Friday": those told of before, at a time of their own. */
  boolean isResumed() {
    return occurring()
        .filter(v -> syntax.lemma(v).matches("resume|continue|reconvene|restart"))
        .filter(v -> syntax.child(at, "det").stream().anyMatch(d -> syntax.word(d).equals("the")))
        .filter(v -> trigger.sentence().mentions(Time.class).anyMatch(t -> t.tokens().begin() > v))
        .isPresent();
  }

  /** "another [round] of talks", of which the clause tells */
  private int whole() {
    int head = tree.head(at);
    boolean part =
        head != Tree.ROOT
            && syntax.preposition(at).equals("of")
            && syntax.lemma(head).matches("round|series|set|session|week|day|month");
    return part ? head : at;
  }

  /** "visited Doha for talks with the emir": the talks are told of, and are no second meeting. */
  boolean isErrand(List<Part> parts) {
    return trigger.entry().head().equals("visit")
        && (parts.stream()
                .filter(p -> p.function().equals("for"))
                .filter(p -> syntax.lemma(p.token()).matches("talk|meeting|negotiation"))
                .flatMap(p -> syntax.parts(p.token()).stream())
                .anyMatch(p -> p.function().matches("with|between"))
            || !tree.relation(at).equals("acl:relcl")
                && tree.children(at, "conj").stream()
                    .flatMap(c -> tree.children(c, "obj").stream())
                    .anyMatch(o -> syntax.lemma(o).matches("talk|meeting|negotiation"))
            || tree.children(at, "advcl").stream()
                .filter(syntax::isInfinitive)
                .filter(c -> syntax.lemma(c).equals("meet"))
                .anyMatch(c -> syntax.child(c, "obj").isPresent()));
  }

  /** What the clause around the talks tells of those who take part and of the place. */
  List<Part> around(List<Part> parts) {
    return trigger.type() == EventType.TALKS
        ? Stream.of(hosts(parts), venue(), new Interlocutors(trigger).behind(parts))
            .flatMap(List::stream)
            .toList()
        : List.of();
  }

  /**
   * "[A Swedish delegation] will travel to Mogadishu to discuss returns": those who go stand for
   * one side, whoever receives them.
   */
  boolean isMission() {
    int above = tree.head(at);
    return trigger.frame().name().equals("negotiate")
        && syntax.isInfinitive(at)
        && above != Tree.ROOT
        && trigger.is("travelling", above)
        && places(above).anyMatch(p -> p.token() < at)
        && syntax.child(above, "nsubj").stream()
            .anyMatch(
                s ->
                    trigger.is("dignitary", s)
                        || syntax.lemma(s).matches("delegation|mission|team|negotiator"));
  }

  /** "will travel to Doha for talks", "flew to Rabat to meet": where one goes to meet others. */
  private List<Part> venue() {
    int clause = trigger.entry().verb() ? at : new LightVerb(trigger).at();
    boolean there =
        trigger.entry().verb()
            ? syntax.isInfinitive(at)
            : Set.of("for", "in").contains(syntax.preposition(at));
    int above = tree.head(at);
    if (there && isStay(above)) {
      return List.of(new Part("in", above));
    }
    Optional<Integer> occurring = occurring();
    if (occurring.isPresent()) {
      int verb = occurring.get();
      // "is set for next week in Istanbul": the place may hang on the time.
      Stream<Part> behind =
          tree.children(verb, "obl").stream()
              .filter(o -> trigger.is("unit of time", o) || trigger.is("calendar", o))
              .flatMap(this::places);
      return Stream.concat(places(verb), behind).filter(p -> p.token() > at).toList();
    }
    if (isNextTo(clause)) {
      // "visited Dhaka and held talks", "flew to Doha on Friday and met the emir"
      int visit = tree.head(clause);
      List<Part> gone = places(visit).filter(p -> p.token() < at).toList();
      return gone.isEmpty() ? visited(visit) : gone;
    }
    if (isWhere(clause)) {
      return places(tree.head(clause)).filter(p -> p.token() < at).toList();
    }
    boolean goes =
        there
            && above != Tree.ROOT
            && (trigger.is("travelling", above) || Unfinished.isDue(syntax, above));
    if (there && above != Tree.ROOT && syntax.lemma(above).equals("visit")) {
      // "visited Doha for talks"
      return visited(above);
    }
    return goes ? places(above).filter(p -> p.token() < at).toList() : onVisit(clause);
  }

  /** "On a visit to [Rabat], the premier discussed fish with the king": where the visit leads. */
  private List<Part> onVisit(int clause) {
    return tree.children(clause, "obl").stream()
        .filter(v -> trigger.is("visiting", v) && syntax.preposition(v).matches("on|during|at"))
        .flatMap(v -> tree.children(v, "nmod").stream())
        .filter(n -> syntax.preposition(n).matches("to|in"))
        .filter(n -> !trigger.actors().places(n).isEmpty())
        .map(n -> new Part("in", n))
        .toList();
  }

  /** What a visit is to. */
  private List<Part> visited(int visit) {
    return syntax.parts(visit).stream()
        .filter(p -> p.function().equals("object") && p.token() < at)
        .filter(p -> !trigger.actors().places(p.token()).isEmpty())
        .map(p -> new Part("in", p.token()))
        .toList();
  }

  /** A clause without a place of its own that goes on with one of going somewhere. */
  private boolean isNextTo(int clause) {
    int head = tree.head(clause);
    return head != Tree.ROOT
        && tree.relation(clause).equals("conj")
        && head < clause
        && (trigger.is("travelling", head) || syntax.lemma(head).equals("visit"))
        && !syntax.lemma(head).equals("be")
        && syntax.child(clause, "nsubj").isEmpty()
        && places(clause).findAny().isEmpty();
  }

  /** "will fly to [Panama] to negotiate a corridor": the state that one goes to, if no other. */
  private List<Part> hosts(List<Part> parts) {
    int above = tree.head(at);
    boolean goes =
        trigger.frame().name().equals("negotiate")
            && syntax.isInfinitive(at)
            && above != Tree.ROOT
            && trigger.is("travelling", above)
            && parts.stream().noneMatch(p -> Set.of("with", "between").contains(p.function()));
    return goes
        ? places(above)
            .filter(p -> p.token() < at)
            .filter(
                p ->
                    trigger.actors().places(p.token()).stream()
                        .anyMatch(n -> n.kind() == Kind.COUNTRY))
            .map(p -> new Part("with", p.token()))
            .toList()
        : List.of();
  }

  /** "travelled to Doha on Friday, where he [held] talks" */
  private boolean isWhere(int clause) {
    int head = tree.head(clause);
    return head != Tree.ROOT
        && tree.is(clause, "advcl")
        && trigger.is("travelling", head)
        && tree.children(clause, "advmod").stream().anyMatch(w -> syntax.word(w).equals("where"));
  }

  private Stream<Part> places(int verb) {
    return syntax.parts(verb).stream()
        .filter(p -> Set.of("to", "in", "at").contains(p.function()))
        .filter(p -> !trigger.actors().places(p.token()).isEmpty())
        .map(p -> new Part("in", p.token()));
  }

  /** "was in [Beirut] for talks" */
  boolean isStay(int place) {
    return place != Tree.ROOT
        && !tree.children(place, "cop").isEmpty()
        && syntax.preposition(place).matches("in|to|at")
        && !trigger.actors().places(place).isEmpty();
  }
}
