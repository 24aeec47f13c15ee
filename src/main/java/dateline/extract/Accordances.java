package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whose word a part of a sentence goes by, wherever the phrase for it hangs: "according to X", "per
 * X", "going by figures from X", "under a deal seen by X".
 */
final class Accordances {

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Scope scope;
  private final Speakers speakers;
  private final Seers seers;

  Accordances(Sentence sentence, Syntax syntax, Scope scope, Speakers speakers, Seers seers) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.scope = scope;
    this.speakers = speakers;
    this.seers = seers;
  }

  /** Adds whose word what the token tells goes by. */
  void add(int at, Set<Name> sources) {
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      if ((isAccording(i) || isPer(i))
          && tree.head(i) > i
          && !scope.isParted(at, i)
          && !isJoined(at, i)
          && !isAside(at, i)) {
        speakers.addAnyone(tree.head(i), sources);
      }
      boolean judging = isJudging(i) || isBased(i);
      if (judging && tree.head(i + 1) > i && !scope.isParted(at, i)) {
        speakers.addSource(tree.head(i + 1), sources);
      }
      int noun = i;
      seers.ofTreaty(noun).filter(n -> !scope.isParted(at, noun)).forEach(sources::add);
    }
  }

  /**
   * "the 138, 42 of them on hunger strike according to Adalah, are held": it vouches for the 42.
   */
  private boolean isAside(int at, int according) {
    int begin = according - 1;
    while (begin > 0 && !sentence.form(begin).equals(",")) {
      begin--;
    }
    return begin > at
        && begin + 1 < according
        && IntStream.range(begin + 1, according - 1)
            .filter(i -> sentence.form(i).equals("of"))
            .anyMatch(
                i ->
                    sentence.tokens().get(i - 1).tag().equals("CD")
                        && sentence.form(i + 1).matches("them|whom|these|those"));
  }

  private boolean isAccording(int at) {
    return sentence.tokens().get(at).text().equalsIgnoreCase("according")
        && syntax.word(at + 1).equals("to");
  }

  /** "[going by] figures from the agency" */
  private boolean isJudging(int at) {
    return Set.of("going", "judging")
            .contains(sentence.tokens().get(at).text().toLowerCase(Locale.ROOT))
        && syntax.word(at + 1).equals("by");
  }

  /** "[based on] data from Frontex", "[drawing on] a letter of the minister" */
  private boolean isBased(int at) {
    return Set.of("based", "drawing", "relying")
            .contains(sentence.tokens().get(at).text().toLowerCase(Locale.ROOT))
        && syntax.word(at + 1).equals("on")
        && tree.head(at + 1) > at
        && scope.isReport(tree.head(at + 1));
  }

  /** "[Per] the Coast Guard, 84 were sent back", but not "per month" */
  private boolean isPer(int at) {
    boolean opens = at == 0 || sentence.tokens().get(at - 1).text().equals(",");
    return opens
        && syntax.word(at).equals("per")
        && tree.is(at, "case")
        && sentence.tokens().get(at + 1).tag().matches("DT|NNPS?|PRP\\$");
  }

  /** "met him and, according to diplomats, asked": it speaks for what stands behind "and". */
  private boolean isJoined(int at, int according) {
    int before = according - 1;
    while (before > 0 && sentence.tokens().get(before).tag().equals(",")) {
      before--;
    }
    return at < according && before > 0 && sentence.tokens().get(before).tag().equals("CC");
  }
}
