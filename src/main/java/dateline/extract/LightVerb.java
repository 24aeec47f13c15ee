package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The verb that only carries a noun of happening: "carry out deportations", "order a release". */
final class LightVerb {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final int noun;

  LightVerb(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.noun = trigger.at();
  }

  /** Where the verb stands; where the noun stands if there is none. */
  int at() {
    Tree tree = trigger.sentence().tree();
    int whole = whole();
    int head = tree.head(whole);
    boolean carried =
        head != Tree.ROOT
            && (tree.relation(whole).equals("obj")
                || tree.relation(whole).equals("nsubj:pass")
                || tree.is(whole, "obl")
                    && Set.of("into", "in").contains(syntax.preposition(whole))
                    && trigger.is("entering", head));
    if (!carried) {
      return noun;
    }
    boolean broken =
        trigger.type() == EventType.TALKS && (trigger.is("breaking", head) || isCalledOff(head));
    boolean light =
        trigger.is("light", head)
            || trigger.is("entering", head)
            || trigger.type() == EventType.TALKS && trigger.is("finishing", head)
            || trigger.type() == EventType.ACCEPTANCE && trigger.is("refusing", head);
    return broken || light ? head : noun;
  }

  /** "ended a fourth [round] of talks": what the verb has for an object. */
  private int whole() {
    Tree tree = trigger.sentence().tree();
    int head = tree.head(noun);
    boolean part =
        trigger.type() == EventType.TALKS
            && head != Tree.ROOT
            && tree.relation(head).equals("obj")
            && isHolding(tree.head(head))
            && syntax.preposition(noun).equals("of")
            && syntax.lemma(head).matches("round|series|session|hour|day|week|month");
    return part ? head : noun;
  }

  private boolean isHolding(int verb) {
    return trigger.is("finishing", verb)
        || syntax
            .word(verb)
            .matches("hold|begin|start|open|conclude|complete|resume|continue|launch");
  }

  /** "[called off] a meeting", "put off talks" */
  private boolean isCalledOff(int verb) {
    return syntax.phrase(verb).matches("(call|put|break) off");
  }

  /** What of the verb's parts belongs to the happening as well. */
  List<Part> parts() {
    int verb = at();
    if (verb == noun && isFaced()) {
      // "40 men face deportation", "Hungary faces sanctions": it happens to the subject.
      String function = trigger.type().happensToPeople() ? "of" : "against";
      return syntax.parts(trigger.sentence().tree().head(noun)).stream()
          .filter(p -> p.function().equals("subject"))
          .map(p -> new Part(function, p.token()))
          .toList();
    }
    if (verb == noun && trigger.type().happensToPeople() && isOfNobody()) {
      OptionalInt spared = spared();
      if (spared.isPresent()) {
        return List.of(new Part("of", spared.getAsInt()));
      }
    }
    if (verb == noun) {
      return List.of();
    }
    int whole = whole();
    return syntax.parts(verb).stream()
        .filter(p -> p.token() != noun && p.token() != whole)
        .filter(p -> !p.function().equals("subject") || acts(p.token(), verb))
        .toList();
  }

  private boolean isOfNobody() {
    return syntax.parts(noun).stream().noneMatch(p -> p.function().matches("of|poss|by"));
  }

  /**
   * "[30 men] escaped deportation", "won a stay of deportation", "were granted a reprieve from".
   */
  private OptionalInt spared() {
    Tree tree = trigger.sentence().tree();
    int head = tree.head(noun);
    if (head == Tree.ROOT) {
      return OptionalInt.empty();
    }
    boolean escaped = tree.relation(noun).equals("obj") && trigger.is("escaping", head);
    int gift = tree.head(head);
    boolean won =
        gift != Tree.ROOT
            && syntax.preposition(noun).matches("of|from")
            && (trigger.is("sparing", head) || syntax.word(head).matches("stay|suspension"))
            && tree.relation(head).equals("obj")
            && syntax.word(gift).matches("win|get|obtain|gain|secure|receive|grant|give");
    boolean given = won && syntax.word(gift).matches("grant|give");
    return escaped && !syntax.isPassive(head) || won && given == syntax.isPassive(gift)
        ? syntax.surfaceSubject(won ? gift : head)
        : OptionalInt.empty();
  }

  private boolean isFaced() {
    int head = trigger.sentence().tree().head(noun);
    return head != Tree.ROOT
        && trigger.sentence().tree().relation(noun).equals("obj")
        && trigger.is("facing", head)
        && !syntax.isPassive(head);
  }

  private boolean acts(int subject, int verb) {
    // "judges ordered the release of ten men": others let them go.
    boolean judges = trigger.type().happensToPeople() && trigger.is("judge", subject);
    return !judges && !isReceived(verb) && !isBrought(verb) && !isTold(subject, verb);
  }

  /**
   * "[The minister] announced the arrest of 74 men", "defended the arrests", "[the radio]
   * announced": others did it.
   */
  private boolean isTold(int subject, int verb) {
    return trigger.type().happensToPeople()
        && (trigger.is("vouching", verb) || syntax.word(verb).equals("defend"))
        && (trigger.is("outlet", subject)
            || actors.actors(subject).stream().allMatch(n -> n.kind() == Kind.PERSON));
  }

  /**
   * "secured the release of its citizens", "demanded the arrest", "demanded the return of its men":
   * others let go, arrest or send back.
   */
  private boolean isBrought(int verb) {
    return Set.of(EventType.RELEASE, EventType.DETENTION).contains(trigger.type())
            && trigger.is("bringing about", verb)
        || trigger.type() == EventType.REMOVAL && syntax.word(verb).equals("demand");
  }

  /** "Caracas suspended removals from Texas": who stops what comes from elsewhere sends nobody. */
  private boolean isReceived(int verb) {
    return trigger.type() == EventType.REMOVAL
        && trigger.is("stopping", verb)
        && Stream.concat(syntax.parts(noun).stream(), syntax.parts(verb).stream())
            .filter(p -> p.function().equals("from"))
            .anyMatch(
                p -> !actors.places(p.token()).isEmpty() || !actors.actors(p.token()).isEmpty());
  }
}
