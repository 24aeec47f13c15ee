package dateline.extract;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Clauses that use the words of an event for what is none of it. */
final class Lookalikes {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;

  Lookalikes(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
  }

  /** "towed a skiff into Quepos": who brings a boat into a harbour sends nobody away. */
  boolean isMoored() {
    return trigger.entry().rest().isEmpty()
        && fillers.of(Role.DESTINATION).stream().allMatch(n -> n.kind() == Kind.PLACE)
        && !fillers.has(Role.ORIGIN);
  }

  /** "barred [the singer] from the country": a penalty for one person, no group is turned back. */
  boolean isBanned(List<Part> parts) {
    return trigger.entry().head().matches("bar|ban")
        && parts.stream()
            .filter(p -> p.function().equals("object"))
            .anyMatch(p -> syntax.token(p.token()).tag().matches("NNP?"))
        && parts.stream().anyMatch(p -> p.function().equals("from"));
  }

  /** "urged its citizens to stay away": what one asks of one's own people is no protest. */
  boolean isOwnPeople(Part part) {
    return part.function().matches("object|indirect")
        && !trigger.entry().head().matches("object|oppose")
        && trigger.is("people", part.token())
        && tree().children(part.token(), "nmod:poss").stream()
            .anyMatch(p -> syntax.token(p).tag().equals("PRP$"));
  }

  /** "asked where a telephone could be found": what one wants to know is no demand. */
  boolean isQuestion() {
    return trigger.entry().head().equals("ask")
        && tree().children(trigger.at()).stream()
            .filter(c -> c > trigger.at())
            .flatMap(c -> tree().children(c).stream())
            .anyMatch(w -> syntax.token(w).tag().matches("WRB|WP"));
  }

  /** "admitted to the academy": what takes members or patients is no country. */
  boolean isJoined(Part part) {
    return part.function().equals("to")
        && (trigger.is("care", part.token())
            || trigger.actors().places(part.token()).isEmpty()
                && !trigger.is("territory", part.token())
                && !trigger.is("facility", part.token()));
  }

  /** "demands [bonds] from tourists": a burden is no reproach; "complained of chest pains" */
  boolean isCharge(List<Part> parts) {
    return trigger.entry().head().matches("demand|ask|require")
            && trigger.has(parts, "object", "penalty")
        || trigger.entry().label().equals("condemn") && trigger.has(parts, "subject", "judge")
        || trigger.entry().label().equals("call out")
            && parts.stream()
                .anyMatch(
                    p -> p.function().equals("on") && syntax.lemma(p.token()).equals("strike"))
        || trigger.entry().head().equals("complain") && trigger.has(parts, "of", "ailment");
  }

  /** "met on the sidelines of the summit": where others talk. */
  boolean isAside() {
    int head = tree().head(trigger.at());
    return head != Tree.ROOT
        && syntax.preposition(trigger.at()).equals("of")
        && syntax.lemma(head).matches("sideline|margin|fringe|eve");
  }

  /**
   * "when pressed by the daily", "called on the president on Monday": who is pressed for an answer
   * or visited is asked to do nothing.
   */
  boolean isPressed() {
    return Set.of("press", "call on", "call upon").contains(trigger.entry().label())
        && tree().children(trigger.at()).stream().noneMatch(syntax::isInfinitive)
        && syntax.parts(trigger.at()).stream()
            .noneMatch(
                p ->
                    p.function().equals("for")
                        || p.function().equals("on") && !trigger.entry().rest().contains("on"));
  }

  /** "The talks failed, like those [held] in Geneva": what is held takes place. */
  boolean isOccasion(List<Part> parts) {
    boolean those =
        trigger.entry().head().equals("hold")
            && parts.stream()
                .anyMatch(
                    p ->
                        p.function().equals("object")
                            && syntax.token(p.token()).text().equalsIgnoreCase("those"));
    return those
        && IntStream.range(0, trigger.at())
            .anyMatch(i -> syntax.token(i).tag().equals("NNS") && trigger.is("occasion", i));
  }

  /**
   * Who keeps out goods, or one person, or checks the traffic: "barred Belarusian lorries", "closed
   * its airspace to Malian planes", "stopped 12 drivers", but not "turned back a truck with 20
   * Afghans".
   */
  private boolean isUnpeopled(List<Part> parts) {
    boolean fleet =
        trigger.frame().name().equals("close-to")
            && parts.stream()
                .filter(p -> p.function().equals("to") && trigger.is("fleet", p.token()))
                .anyMatch(p -> tree().children(p.token()).stream().noneMatch(this::isChartered));
    return isSingle(parts)
        || trigger.has(parts, "object", "motorist")
        || (trigger.has(parts, "object", "freight") || fleet)
            && fillers.people().filter(People::isSpecific).isEmpty();
  }

  /** Whether what is refused is no entry of people. */
  boolean isNoEntry(List<Part> parts) {
    return isAccessToThing() || isUnpeopled(parts);
  }

  private boolean isChartered(int word) {
    return trigger.is("chartered", word);
  }

  /**
   * "rejected the asylum application of a Kurdish man", "refused him asylum": what befalls one
   * alone is not told.
   */
  private boolean isSingle(List<Part> parts) {
    boolean claim =
        trigger.frame().name().equals("refuse-claim")
            || fillers.things().stream().anyMatch(t -> syntax.lemma(t).equals("asylum"));
    return claim
        && (fillers.people().filter(p -> p.quantity().equals(Quantity.of(1))).isPresent()
            || parts.stream().anyMatch(p -> syntax.word(p.token()).matches("he|him|she|her")));
  }

  /** "authorized to talk to the press": who tells reporters something meets no other party. */
  boolean isForPress(List<Part> parts) {
    return parts.stream()
        .anyMatch(p -> p.function().matches("to|with") && trigger.is("press", p.token()));
  }

  /** "appealed to the Supreme Court": a step in a case, no protest. */
  boolean isAppeal(List<Part> parts) {
    return trigger.entry().head().equals("appeal")
        && parts.stream()
            .anyMatch(
                p ->
                    Set.of("to", "object").contains(p.function()) && trigger.is("judge", p.token())
                        || p.function().equals("to") && trigger.actors().isJudge(p.token()));
  }

  /** "denied them access to their clients": no way into a country. */
  private boolean isAccessToThing() {
    return fillers.things().stream()
        .filter(t -> syntax.lemma(t).equals("access"))
        .flatMap(t -> syntax.parts(t).stream())
        .anyMatch(
            p ->
                p.function().equals("to")
                    && trigger.actors().places(p.token()).isEmpty()
                    && !trigger.is("territory", p.token()));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }

  /** "If they [cannot agree] by Easter": nothing that is said to be or not to be, or no treaty. */
  boolean isLacking() {
    List<Integer> children = tree().children(trigger.at());
    boolean judged = // "have the deal [declared] void", "declared the deal [illegal]"
        trigger.entry().head().matches("have|declare")
            && !tree().children(trigger.at(), "xcomp").isEmpty();
    if (judged || isBusiness() || isOpinion() || isEachOwn()) {
      return true;
    }
    return children.stream().anyMatch(c -> syntax.lemma(c).matches("if|unless"))
        && children.stream().anyMatch(c -> Mood.isNegation(syntax.lemma(c)));
  }

  /** "agree [on everything] but the date", "agreed on little": of one mind, with no treaty. */
  private boolean isOpinion() {
    return trigger.entry().label().equals("agree")
        && syntax.parts(trigger.at()).stream()
            .filter(p -> p.function().matches("on|about"))
            .anyMatch(
                p ->
                    syntax
                        .word(p.token())
                        .matches("(every|some|any|no)thing|little|much|less|more|that|this"));
  }

  /** "Both agreed to [take back] their own people": each does so for itself, under no treaty. */
  private boolean isEachOwn() {
    return trigger.frame().name().equals("agree-two")
        && tree().children(trigger.at(), "xcomp").stream()
            .filter(
                c -> syntax.phrase(c).matches("(take|accept|receive|readmit|admit)( back| in)?"))
            .flatMap(c -> tree().children(c, "obj").stream())
            .filter(o -> trigger.is("people", o))
            .flatMap(o -> tree().children(o, "nmod:poss").stream())
            .anyMatch(p -> syntax.token(p).tag().equals("PRP$"));
  }

  /** "signed a [contract] with a supplier": of firms that are not named, and no states. */
  private boolean isBusiness() {
    return fillers.things().stream().anyMatch(t -> syntax.lemma(t).equals("contract"))
        && fillers.of(Role.PARTY).stream().noneMatch(n -> n.form() == Form.PROPER);
  }

  /** "put the number of those who went home at 428,000", "repatriated the bodies": sends nobody. */
  boolean isNobody(List<Part> parts) {
    return isTally(parts)
        || trigger.entry().head().equals("put") && trigger.has(parts, "object", "figure")
        || trigger.has(parts, "object", "corpse");
  }

  /** "taking [the total] to 4,100": a number that grows is nobody who is taken in or sent. */
  boolean isTally(List<Part> parts) {
    return parts.stream()
        .filter(p -> p.function().equals("object") && p.token() > trigger.at())
        .filter(p -> trigger.is("tally", p.token()))
        .anyMatch(
            p ->
                tree().children(p.token()).stream()
                    .anyMatch(c -> syntax.word(c).matches("the|its|their|that|this")));
  }
}
