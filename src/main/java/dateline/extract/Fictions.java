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
    return isFiction() || isNorm();
  }

  /** "In her second novel a guard deports his brother" */
  private boolean isFiction() {
    return IntStream.range(0, trigger.at())
        .filter(i -> trigger.is("fiction", i) && syntax.token(i).tag().equals("NN"))
        .anyMatch(
            i -> syntax.preposition(i).equals("in") || tree().relation(i).startsWith("nsubj"));
  }

  /** "nobody may be deported to where he faces torture", "Tunis must stop its expulsions" */
  private boolean isNorm() {
    int above = tree().head(trigger.at());
    boolean nobody =
        fillers.people().filter(p -> Mood.isNegation(syntax.word(p.tokens().begin()))).isPresent()
            && isBound(trigger.at(), "may|must|can|shall|should");
    boolean plain =
        !trigger.entry().verb()
            && !fillers.haveSomebody()
            && !fillers.has(Role.DESTINATION)
            && !fillers.has(Role.ORIGIN);
    return trigger.type().happensToPeople()
        && (nobody
            || plain
                && above != Tree.ROOT
                && trigger.is("stopping", above)
                && isBound(above, "must|should"));
  }

  private boolean isBound(int verb, String modal) {
    return tree().children(verb, "aux").stream().anyMatch(a -> syntax.word(a).matches(modal));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
