package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether those who move are moved: a verb of coming or landing tells a removal where the people
 * have been sent, chartered for or led, and a verb of carrying tells a movement where they have set
 * out themselves.
 */
final class Compulsion {

  /** Classes of nouns for who sends people himself, and by what he has them sent. */
  private static final Set<String> DOERS =
      Set.of("judge", "body", "office", "authority", "person", "decision", "verdict");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final Fillers fillers;
  private final Homecoming homecoming;

  Compulsion(Trigger trigger, Fillers fillers, Homecoming homecoming) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.fillers = fillers;
    this.homecoming = homecoming;
  }

  /**
   * The type of the event, for which places are put where they belong: "The returnees landed" is
   * not told of who comes of his own will.
   */
  EventType settle() {
    boolean moves = trigger.type() == EventType.MOVEMENT;
    if (isSeizure()) {
      fillers.move(Role.ORIGIN, Role.PLACE);
      fillers.move(Role.DESTINATION, Role.PLACE);
      return EventType.DETENTION;
    }
    if (trigger.type() == EventType.DETENTION && isOut()) {
      return EventType.RELEASE;
    }
    if (moves && trigger.syntax().isAssisted(trigger.at())) {
      return EventType.REMOVAL;
    }
    if (moves && homecoming.isForced()) {
      return EventType.REMOVAL;
    }
    if (homecoming.isTurnedBack()) {
      return EventType.REFUSAL;
    }
    if (new Passages(trigger, fillers, this::isSent).are()) {
      fillers.drop(Role.AGENT);
      return EventType.MOVEMENT;
    }
    // "Three convicts fled to Ghana": whoever had held them
    boolean flee = trigger.entry().head().matches("flee|escape");
    boolean sent = moves && !flee && fillers.people().filter(this::isSent).isPresent();
    if (isAfloat() || isDrivenByEvents()) {
      // Who comes by boat has mostly set out himself.
      return EventType.MOVEMENT;
    }
    boolean led =
        isDeported()
            || isChartered()
            || isHired()
            || isFlown()
            || isEscorted()
            || isLoad()
            || moves && new StateCarriers(trigger).carry(fillers);
    return sent || moves && led ? EventType.REMOVAL : trigger.type();
  }

  /** The frame, surer where its words say that the people have been sent: "with 83 deportees". */
  Frame frame() {
    boolean sent =
        trigger.type().isJourney()
            && (fillers.people().filter(this::isSent).isPresent()
                || syntax.parts(trigger.at()).stream()
                    .filter(p -> p.function().equals("subject") && trigger.isVehicle(p.token()))
                    .flatMap(p -> tree.children(p.token()).stream())
                    .anyMatch(c -> trigger.is("deporting", c) || trigger.is("deportation", c)));
    return sent ? trigger.frame().sure() : trigger.frame();
  }

  /**
   * "Agents took her from a car park", "were taken to Benghazi for questioning": who is led away
   * and sent nowhere is held.
   */
  private boolean isSeizure() {
    if (isDrivenOff()) {
      return true;
    }
    boolean led = trigger.type() == EventType.REMOVAL && trigger.is("leading away", trigger.at());
    return led
        && (isForQuestioning()
                && fillers.of(Role.DESTINATION).stream().noneMatch(n -> n.kind() == Kind.COUNTRY)
            || !fillers.has(Role.DESTINATION)
                && fillers.has(Role.ORIGIN)
                && syntax.parts(trigger.at()).stream()
                    .anyMatch(p -> p.function().equals("subject") && trigger.isOfficer(p.token())));
  }

  /**
   * "85 of them were bundled into vans": who is put in a car and sent nowhere is held, but not who
   * is "put in a van and driven to the border".
   */
  private boolean isDrivenOff() {
    return trigger.frame().name().equals("put-aboard")
        && !fillers.has(Role.DESTINATION)
        && !fillers.has(Role.VIA)
        && fillers.of(Role.ORIGIN).stream().noneMatch(n -> n.kind() == Kind.COUNTRY)
        && tree.children(trigger.at(), "conj").stream()
            .filter(c -> trigger.is("fetching", c) || syntax.lemma(c).equals("drive"))
            .noneMatch(c -> syntax.isPassive(c) || !tree.children(c, "obj").isEmpty())
        && !fillers.things().isEmpty()
        && fillers.things().stream().allMatch(t -> trigger.is("squad car", t));
  }

  private boolean isForQuestioning() {
    return syntax.parts(trigger.at()).stream()
            .anyMatch(p -> p.function().equals("for") && trigger.is("questioning", p.token()))
        || tree.children(trigger.at()).stream()
            .filter(syntax::isInfinitive)
            .anyMatch(
                c ->
                    trigger.is("facing", c)
                        && tree.children(c, "obj").stream()
                            .anyMatch(o -> trigger.is("questioning", o)));
  }

  /** "By evening she was [out of] prison" */
  private boolean isOut() {
    return !trigger.entry().verb()
        && tree.children(trigger.at(), "case").stream()
            .anyMatch(c -> syntax.lemma(c).equals("out"));
  }

  private boolean isAfloat() {
    return trigger.frame().name().equals("alight")
            && (fillers.things().stream().anyMatch(t -> trigger.is("craft", t))
                || fillers.things().isEmpty() && isBehindCraft())
        || Set.of("carried", "carried-from", "reached", "taken-off", "remove-weak")
                .contains(trigger.frame().name())
            && fillers.people().filter(this::isSent).isEmpty()
            && fillers.things().isEmpty()
            && !fillers.has(Role.AGENT)
            && !new StateCarriers(trigger).bring(fillers)
            && trigger.has(syntax.parts(trigger.at()), "subject", "craft");
  }

  /** "The vessel left with 216 people, of whom 50 [got off] in Riau" */
  private boolean isBehindCraft() {
    return IntStream.range(0, trigger.at()).anyMatch(i -> trigger.is("craft", i));
  }

  /** "Fighting has driven 9,000 people into Malawi", "the road took them": nobody has sent them. */
  private boolean isDrivenByEvents() {
    boolean driven = trigger.words().is("driving", trigger.entry().head());
    return trigger.type() == EventType.REMOVAL
        && !fillers.has(Role.AGENT)
        && fillers.people().filter(this::isSent).isEmpty()
        && !syntax.isPassive(trigger.at())
        && syntax.parts(trigger.at()).stream()
            .filter(p -> p.function().equals("subject"))
            .anyMatch(
                p ->
                    syntax.token(p.token()).tag().matches("NNS?|VBG")
                        && (driven || trigger.is("route", p.token()))
                        && !trigger.isVehicle(p.token())
                        && DOERS.stream().noneMatch(c -> trigger.is(c, p.token()))
                        && fillers.people().filter(g -> g.head() == p.token()).isEmpty());
  }

  /** "deportees", "104 deported Indians", "a group of about 20 deportees" */
  private boolean isSent(People group) {
    return isSent(group.head())
        || tree.children(group.head(), "nmod").stream()
            .anyMatch(n -> syntax.preposition(n).equals("of") && isSent(n));
  }

  private boolean isSent(int noun) {
    return trigger.is("deported", noun)
        || tree.children(noun, "amod").stream().anyMatch(a -> trigger.is("deporting", a));
  }

  /** "Two flights carrying 238 men left Texas": who is flown or driven has not set out himself. */
  private boolean isLoad() {
    boolean awaited = trigger.frame().name().equals("awaited");
    return fillers.people().isPresent()
        && (awaited
            || trigger.frame().arguments().stream().anyMatch(a -> a.marker().equals("subject")))
        && !trigger.words().is("traffic", syntax.lemma(fillers.people().get().head()))
        && syntax.parts(trigger.at()).stream()
            .filter(p -> p.function().equals("subject") || awaited && p.function().equals("object"))
            .anyMatch(
                p ->
                    trigger.isVehicle(p.token())
                        && !trigger.words().is("craft", syntax.lemma(p.token()))
                        && fillers.people().get().head() != p.token());
  }

  /** "left for Bogota under police escort" */
  private boolean isEscorted() {
    return syntax.parts(trigger.at()).stream()
        .anyMatch(p -> p.function().equals("under") && trigger.is("escort", p.token()));
  }

  /** "had landed aboard two deportation flights" */
  private boolean isDeported() {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> Set.of("on", "aboard").contains(p.function()) && trigger.isVehicle(p.token()))
        .flatMap(p -> tree.children(p.token()).stream())
        .anyMatch(c -> trigger.is("deportation", c));
  }

  /** "came back on a chartered flight": those who are flown home have not booked a seat. */
  private boolean isChartered() {
    return (homecoming.goesHome() || trigger.entry().head().equals("return"))
        && syntax.parts(trigger.at()).stream()
            .filter(p -> Set.of("on", "aboard", "by").contains(p.function()))
            .filter(p -> trigger.words().is("vehicle", syntax.lemma(p.token())))
            .anyMatch(
                p ->
                    tree.children(p.token()).stream()
                        .anyMatch(c -> trigger.words().is("chartered", syntax.lemma(c))));
  }

  /** "touched down in a jet hired by the agency": who pays for it has them flown. */
  private boolean isHired() {
    return !new Roads(trigger.words(), trigger.sentence(), syntax, trigger.actors())
        .hirers(trigger.at())
        .isEmpty();
  }

  /** "The latest, with 112 Cubans on board, landed in Havana": what lands is a flight. */
  private boolean isFlown() {
    return trigger.words().is("landing", trigger.entry().head())
        && fillers
            .people()
            .filter(p -> syntax.isAboard(p.tokens().end()) || syntax.isAboard(p.head() + 1))
            .isPresent();
  }
}
