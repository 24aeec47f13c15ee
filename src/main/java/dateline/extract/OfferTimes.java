package dateline.extract;

import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;

/**
 * When an offer is made of which only the time of speaking is told: "said [on Wednesday] that it
 * was ready to take 75". Of a plan that is no time, for it will be carried out later.
 */
final class OfferTimes {

  private final Tree tree;
  private final Syntax syntax;
  private final Words words;
  private final HangingTimes hanging;

  OfferTimes(Tree tree, Syntax syntax, Words words, HangingTimes hanging) {
    this.tree = tree;
    this.syntax = syntax;
    this.words = words;
    this.hanging = hanging;
  }

  /** The time at which somebody says what he offers. */
  Optional<Time> of(Instance instance, Judgement judgement) {
    if (judgement.factuality() != Factuality.OFFERED) {
      return Optional.empty();
    }
    List<Time> times = hanging.mayBeOf(instance);
    for (int node = instance.governor(); node != Tree.ROOT; node = tree.head(node)) {
      List<Integer> verbs = speaking(node);
      Optional<Time> when =
          times.stream().filter(t -> verbs.contains(hanging.clause(t))).findFirst();
      if (when.isPresent()) {
        return when;
      }
    }
    return Optional.empty();
  }

  /** The verb of saying that governs a clause, or stands beside it: "…, he said on Monday". */
  private List<Integer> speaking(int node) {
    int head = tree.head(node);
    boolean told = head != Tree.ROOT && tree.is(node, "ccomp");
    List<Integer> around = told ? List.of(head) : tree.children(node, "parataxis");
    return around.stream().filter(v -> words.is("saying", syntax.lemma(v))).toList();
  }

  /**
   * "ordered on Friday that they be let go", "agreed in June to take them": when that is to be is
   * not told.
   */
  boolean isOfPlan(Instance instance, Judgement judgement, Time time) {
    int before = time.tokens().begin() - 1;
    boolean due = before >= 0 && syntax.word(before).matches("by|until|within");
    boolean ordered =
        judgement.cue().equals("order")
            && (instance.governor() != instance.trigger() || isOfOrder(instance.governor()));
    return judgement.factuality() == Factuality.PLANNED
        && !due
        && (ordered || isOfPromise(instance.governor(), before));
  }

  /** "ordered him [removed] on Friday" */
  private boolean isOfOrder(int participle) {
    int head = tree.head(participle);
    return head != Tree.ROOT
        && syntax.lemma(head).equals("order")
        && syntax.token(participle).tag().equals("VBN")
        && tree.is(participle, "xcomp");
  }

  /** Whether a place of the sentence lies between a verb and the "to" of what it puts ahead. */
  private boolean isOfPromise(int verb, int place) {
    int head = tree.head(verb);
    return head != Tree.ROOT
        && tree.is(verb, "xcomp")
        && head <= place
        && tree.children(verb, "mark").stream()
            .anyMatch(m -> place < m && syntax.word(m).equals("to"));
  }
}
