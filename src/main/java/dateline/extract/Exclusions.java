package dateline.extract;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What speaks against a frame whose word and parts fit: the same words tell what private persons
 * do, what happens to goods or travellers, or where people come from, none of which is the event.
 */
final class Exclusions {

  private static final Set<EventType> OF_STATES =
      EnumSet.of(
          EventType.REMOVAL,
          EventType.ACCEPTANCE,
          EventType.REFUSAL,
          EventType.DETENTION,
          EventType.RELEASE,
          EventType.SANCTION);

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;
  private final Lookalikes lookalikes;
  private final Travels travels;

  Exclusions(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
    this.lookalikes = new Lookalikes(trigger, fillers);
    this.travels = new Travels(trigger, fillers);
  }

  /**
   * Whether the clause tells something else.
   *
   * @param used the tokens that already fill an argument of the frame
   */
  boolean apply(List<Part> parts, Set<Integer> used) {
    return takesOtherThings(parts, used)
        || isOfAnotherKind(parts)
        || isDescent()
        || new Habits(trigger, fillers).are()
        || travels.areOfOthers(parts)
        || isLoading(parts);
  }

  /** "two buses carrying 85 people": the verb above tells it; "a nurse carried him": no vehicle. */
  private boolean isLoading(List<Part> parts) {
    return trigger.entry().verb()
        && trigger.entry().head().equals("carry")
        && (tree().relation(trigger.at()).equals("acl")
            || !trigger.has(parts, "subject", "vehicle"));
  }

  /** "sent 40 bronzes back": what is sent are no people. */
  private boolean takesOtherThings(List<Part> parts, Set<Integer> used) {
    boolean ambiguous = trigger.entry().verb() && !trigger.entry().rest().isEmpty();
    return ambiguous
        && trigger.wantsPeople()
        && !fillers.haveSomebody()
        && parts.stream()
            .anyMatch(
                p ->
                    p.function().equals("object")
                        && !used.contains(p.token())
                        && (syntax.token(p.token()).tag().matches("NNS?") || isTeam(p.token())));
  }

  /** "sent [Argentina] home with a late goal" */
  private boolean isTeam(int object) {
    return trigger.actors().name(object).filter(n -> n.kind() == Kind.COUNTRY).isPresent();
  }

  /** "The school expelled two pupils", "taken to hospital": no act between states. */
  private boolean isOfAnotherKind(List<Part> parts) {
    EventType type = trigger.type();
    String frame = trigger.frame().name();
    return OF_STATES.contains(type) && trigger.has(parts, "subject", "private")
        || Set.of(EventType.REMOVAL, EventType.ACCEPTANCE).contains(type)
            && trigger.has(parts, "to", "care")
        || type == EventType.REMOVAL
            && trigger.has(parts, "subject", "smuggler")
            && !fillers.has(Role.DESTINATION)
        || OF_STATES.contains(type) && trigger.has(parts, "to", "post")
        || type == EventType.RELEASE && trigger.has(parts, "into", "nature")
        || OF_STATES.contains(type) && trigger.has(parts, "object", "player")
        || type == EventType.REFUSAL && lookalikes.isBanned(parts)
        || new Fictions(trigger, fillers).are()
        || new CivilLife(trigger, fillers).is(parts)
        || new Everyday(trigger, fillers).is()
        || trigger.entry().head().equals("admit") && parts.stream().anyMatch(lookalikes::isJoined)
        || type == EventType.PROTEST
            && (trigger.has(parts, "object", "gate")
                || lookalikes.isCharge(parts)
                || lookalikes.isPressed()
                || Complaints.areSympathy(trigger, parts))
        || (type == EventType.ACCEPTANCE || frame.matches("awaited|alight")) && travels.isTraffic()
        || type == EventType.REMOVAL
            && (trigger.has(parts, "from", "blacklist")
                || trigger.has(parts, "to", "sea") // "pushed them back out to sea": not let in
                || travels.isTaking()
                || travels.isOwnTravel()
                || travels.isSheltering(parts)
                || travels.isPutUp(parts)
                || travels.isLeft()
                || lookalikes.isNobody(parts))
        || type == EventType.REFUSAL
            && (lookalikes.isNoEntry(parts) || new Approaches(trigger, fillers).isSpecified())
        || type == EventType.TALKS && !trigger.entry().verb() && lookalikes.isAside()
        || type == EventType.MOVEMENT && (travels.isVisit() || travels.isOther(parts))
        || new Stays(trigger, fillers).are(parts)
        || frame.equals("take-person") && parts.stream().anyMatch(p -> p.function().equals("to"))
        || frame.equals("tow") && lookalikes.isMoored()
        || type == EventType.ACCEPTANCE && (lookalikes.isTally(parts) || isElsewhere(parts))
        || Set.of(EventType.DETENTION, EventType.ACCEPTANCE).contains(type)
            && parts.stream().anyMatch(p -> p.function().equals("subject") && isPlain(p.token()))
        || trigger.entry().head().equals("stop")
            && (frame.equals("refuse") && isChecked(parts)
                || frame.equals("intercept") && !isChecked(parts))
        || type == EventType.AGREEMENT && (lookalikes.isLacking() || areOfOneMind())
        || type == EventType.RULING && new Rulings(trigger).areNone()
        || frame.equals("lodged") && !syntax.isPassive(trigger.at())
        || frame.equals("hold") && (isHeldByThing(parts) || lookalikes.isOccasion(parts))
        || new Penalties(trigger, fillers).areNone()
        || type == EventType.TALKS
            && (lookalikes.isForPress(parts)
                || new Gathering(trigger).isErrand(parts)
                || new Encounters(trigger).are(parts))
        || frame.equals("refuse-return")
            && (fillers.things().stream().anyMatch(this::leadsAway)
                || new Rulings(trigger).isOrdered())
        || type == EventType.PROTEST
            && (lookalikes.isAppeal(parts)
                || new Charges(trigger, fillers).are()
                || new Warnings(trigger).areNone(parts)
                || lookalikes.isQuestion()
                || parts.stream()
                    .anyMatch(p -> lookalikes.isOwnPeople(p) || new Rebuttals(trigger).are(p)))
        || type == EventType.REFUSAL && (trigger.has(parts, "subject", "civil") || isDenial());
  }

  /** A vehicle that is none of a navy or of the police: "a patrol ship" acts for its state. */
  private boolean isPlain(int vehicle) {
    return trigger.is("vehicle", vehicle)
        && tree().children(vehicle).stream().noneMatch(c -> c < vehicle && trigger.is("body", c));
  }

  /** "customs agents stopped a lorry": whom officers find on the road they hold. */
  private boolean isChecked(List<Part> parts) {
    return trigger.has(parts, "object", "vehicle")
        && !trigger.has(parts, "subject", "civil")
        && fillers.of(Role.AGENT).stream().noneMatch(n -> n.kind() == Kind.COUNTRY)
        && fillers.has(Role.AGENT);
  }

  private boolean isElsewhere(List<Part> parts) {
    return travels.isGreeting(parts) || parts.stream().anyMatch(p -> isAbroad(p) || isOnward(p));
  }

  /** "agreed that a truce was needed": what several think of something binds none of them. */
  private boolean areOfOneMind() {
    return trigger.entry().verb()
        && tree().children(trigger.at(), "ccomp").stream()
            .filter(c -> syntax.isMarked(c, "that"))
            .anyMatch(
                c ->
                    tree().children(c, "aux").stream()
                            .noneMatch(a -> syntax.token(a).tag().equals("MD"))
                        && (!tree().children(c, "cop").isEmpty()
                            || syntax.word(c).equals("need") && syntax.isPassive(c)));
  }

  /** "wants to house asylum seekers in Uganda": who would have others take people takes none. */
  private boolean isAbroad(Part part) {
    return part.function().equals("in")
        && trigger
            .actors()
            .name(part.token())
            .filter(n -> n.kind() == Kind.COUNTRY && n.form() == Form.PROPER)
            .filter(n -> !fillers.of(Role.AGENT).contains(n))
            .isPresent()
        && fillers.of(Role.AGENT).stream().anyMatch(n -> n.kind() == Kind.COUNTRY);
  }

  /** "took some of them [on to Nepal]": who leads people on takes none in. */
  private boolean isOnward(Part part) {
    return part.function().equals("to")
        && trigger.entry().rest().equals(List.of("on"))
        && !trigger.actors().places(part.token()).isEmpty();
  }

  /** "denied that any had arrived", "which he denied": who says that something is not so. */
  private boolean isDenial() {
    return trigger.words().is("denying", trigger.entry().head())
        && (tree().children(trigger.at(), "ccomp").stream().anyMatch(c -> c > trigger.at())
            || tree().children(trigger.at(), "obj").stream()
                .anyMatch(o -> syntax.word(o).equals("which"))
            || trigger.sentence().tokens().size() > trigger.at() + 1
                && syntax.token(trigger.at() + 1).text().equals("that"));
  }

  /** "suspended deportations to Eritrea": who sends people away refuses nobody. */
  private boolean leadsAway(int thing) {
    return Stream.of(thing, trigger.at())
        .flatMap(t -> syntax.parts(t).stream())
        .anyMatch(p -> p.function().equals("to") && !trigger.actors().places(p.token()).isEmpty());
  }

  /** "the stands hold 800 people": what has room for people keeps nobody. */
  private boolean isHeldByThing(List<Part> parts) {
    return !fillers.has(Role.AGENT)
        && parts.stream()
            .filter(p -> p.function().equals("subject"))
            .anyMatch(p -> !syntax.lemma(p.token()).matches("any(body|one)|nobody|some(body|one)"));
  }

  /** "They come from Egypt", "men coming from Sudan": whose people they are, no deed. */
  private boolean isDescent() {
    String tag = syntax.token(trigger.at()).tag();
    return trigger.entry().verb()
        && trigger.words().is("descent", trigger.entry().head())
        && fillers.roles().keySet().equals(Set.of(Role.ORIGIN))
        && (tag.matches("VBP|VBZ")
            || (tag.equals("VBG") || isPartitive())
                && fillers.of(Role.ORIGIN).stream().allMatch(n -> n.kind() == Kind.COUNTRY));
  }

  /** "They came from Eritrea", "of the 38, nine came from Somalia": those told of before. */
  private boolean isPartitive() {
    return fillers
            .people()
            .filter(p -> p.nationalities().isEmpty())
            .map(p -> syntax.token(p.head()).tag().matches("PRP|CD|DT|JJ.*"))
            .orElse(false)
        || syntax.parts(trigger.at()).stream()
            .anyMatch(p -> p.function().equals("subject") && trigger.is("remaining", p.token()));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
