package dateline.extract;

import dateline.annotate.Tree;
import java.util.stream.IntStream;

/** Clauses that tell of nothing that happens: what stands in books, and what must not be. */
final class Fictions {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;

  Fictions(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
  }

  /** Whether the clause tells of nothing that happens. */
  boolean are() {
    return isFiction() || isDaydream() || isNorm() || isChance() || isForbidden() || isDelusion();
  }

  /** "If I were minister, I would expel them", "Were he king, he would": so it is not. */
  private boolean isDaydream() {
    return tree().children(trigger.at(), "advcl").stream().anyMatch(this::isContrary);
  }

  /** "if she were president": only of what is not so does one say "were" of one alone. */
  private boolean isContrary(int clause) {
    return tree().children(clause, "cop").stream()
            .anyMatch(c -> syntax.token(c).text().equalsIgnoreCase("were"))
        && tree().children(clause, "nsubj").stream()
            .anyMatch(
                s -> syntax.word(s).matches("i|he|she|it") || syntax.token(s).tag().matches("NNP?"))
        && !syntax.token(clause).tag().matches("VB.*");
  }

  /** "had been given the chance to go home": whether anybody went is not told. */
  private boolean isChance() {
    int above = tree().head(trigger.at());
    return above != Tree.ROOT
        && trigger.type() == EventType.MOVEMENT
        && tree().relation(trigger.at()).equals("acl")
        && syntax.isInfinitive(trigger.at())
        && syntax.word(above).matches("chance|opportunity|choice|option|right|permission");
  }

  /**
   * "They thought they were going to Italy", "under the impression that they would be flown home":
   * where people once believed they were on the way to, which nobody says they were.
   */
  private boolean isDelusion() {
    int above = trigger.type().isJourney() ? believing() : Tree.ROOT;
    return above != Tree.ROOT
        && (syntax.token(above).isNoun() || believesItself(above))
        && tree().children(trigger.at(), "aux").stream()
            .anyMatch(a -> syntax.token(a).text().matches("were|was|would"))
        && tree().children(trigger.at()).stream()
            .filter(c -> tree().relation(c).startsWith("nsubj"))
            .anyMatch(c -> syntax.token(c).text().matches("they|he|she"));
  }

  /** "[they] thought", "it was thought": and not "police believed that they were". */
  private boolean believesItself(int verb) {
    return syntax.isPassive(verb)
        || tree().children(verb, "nsubj").stream()
            .anyMatch(
                s ->
                    syntax.token(s).tag().matches("PRP|WP")
                        || trigger.actors().people(s).isPresent());
  }

  /** The word for a belief that the clause hangs on; none if it hangs on no such word. */
  private int believing() {
    int above = tree().head(trigger.at());
    boolean believed =
        above != Tree.ROOT
            && tree().relation(trigger.at()).matches("ccomp|acl")
            && syntax.lemma(above).matches("believe|think|assume|suppose|impression|belief")
            && !isBound(above, "do|does|will|would");
    return believed ? above : Tree.ROOT;
  }

  /** "were expelled and told not to come back": whether they stayed away is not told. */
  private boolean isForbidden() {
    int above = tree().head(trigger.at());
    return trigger.type() == EventType.MOVEMENT
        && above != Tree.ROOT
        && syntax.lemma(above).matches("tell|order|warn|ask|instruct|urge|advise|swear|promise")
        && syntax.isInfinitive(trigger.at())
        && tree().children(trigger.at()).stream().anyMatch(c -> Mood.isNegation(syntax.lemma(c)));
  }

  /** "In her second novel a guard deports his brother" */
  private boolean isFiction() {
    return IntStream.range(0, trigger.at())
        .filter(i -> trigger.is("fiction", i) && syntax.token(i).tag().equals("NN"))
        .anyMatch(
            i -> syntax.preposition(i).equals("in") || tree().relation(i).startsWith("nsubj"));
  }

  /**
   * "nobody may be deported to where he faces torture", "a foreigner may be held for 28 days", "a
   * magistrate has to approve it", "Tunis must stop its expulsions"
   */
  private boolean isNorm() {
    int above = tree().head(trigger.at());
    boolean nobody =
        fillers.people().filter(p -> Mood.isNegation(syntax.word(p.tokens().begin()))).isPresent()
            && isBound(trigger.at(), "may|must|can|shall|should");
    boolean anyone =
        isAnyone()
            && isBound(trigger.at(), "may|must|can|shall")
            && tree().children(trigger.at()).stream()
                .noneMatch(c -> Mood.isNegation(syntax.lemma(c))); // what a court forbids is told
    boolean plain =
        !trigger.entry().verb()
            && !fillers.haveSomebody()
            && !fillers.has(Role.DESTINATION)
            && !fillers.has(Role.ORIGIN);
    return isAnyRuling()
        || trigger.type().happensToPeople()
            && (nobody
                || anyone
                || isWhoever()
                || plain
                    && above != Tree.ROOT
                    && trigger.is("stopping", above)
                    && isBound(above, "must|should"));
  }

  /** "a foreigner without papers", "an asylum seeker": whoever it may be, and of no nation. */
  private boolean isAnyone() {
    return fillers
        .people()
        .filter(p -> p.nationalities().isEmpty())
        .filter(p -> syntax.word(p.tokens().begin()).matches("an?|any|every|each"))
        .filter(p -> syntax.token(p.head()).tag().equals("NN"))
        .isPresent();
  }

  /** "Anyone who enters illegally will be sent back": a threat against nobody in particular. */
  private boolean isWhoever() {
    return fillers
            .people()
            .filter(p -> Habits.isWhoever(syntax.word(p.head())))
            .filter(p -> p.nationalities().isEmpty())
            .isPresent()
        && isBound(trigger.at(), "will|shall|would|must|can|may")
        && tree().children(trigger.at()).stream().noneMatch(c -> Mood.isNegation(syntax.lemma(c)));
  }

  /** "[A magistrate has to] approve every extension": which one, nobody says. */
  private boolean isAnyRuling() {
    int above = tree().head(trigger.at());
    boolean bound =
        isBound(trigger.at(), "may|must|can|shall")
            || above != Tree.ROOT && syntax.lemma(above).equals("have");
    return trigger.type() == EventType.RULING
        && trigger.entry().verb()
        && bound
        && fillers.of(Role.AGENT).stream()
            .allMatch(n -> syntax.word(n.tokens().begin()).matches("an?|any|every|each"))
        && fillers.has(Role.AGENT)
        && !fillers.has(Role.TARGET);
  }

  private boolean isBound(int verb, String modal) {
    return tree().children(verb, "aux").stream().anyMatch(a -> syntax.word(a).matches(modal));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
