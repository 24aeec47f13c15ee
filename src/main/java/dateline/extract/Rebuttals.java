package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.stream.IntStream;

/** Clauses that say that something is not so, which is no protest. */
final class Rebuttals {

  private final Trigger trigger;
  private final Syntax syntax;

  Rebuttals(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** "rejected the accusation that guards had beaten them": says that something is not so. */
  boolean are(Part part) {
    return isCalledUntrue(part)
        || isReportCalledUntrue(part)
        || part.function().equals("object")
            && trigger.is("hearsay", part.token())
            && trigger.words().is("rejecting", trigger.entry().head())
            && trigger.sentence().tree().children(part.token()).stream()
                .anyMatch(c -> syntax.isMarked(c, "that"))
            && syntax.parts(part.token()).stream()
                .noneMatch(p -> p.function().matches("of|by|from|poss|modifier"));
  }

  /** "called the report [a fabrication]" */
  private boolean isReportCalledUntrue(Part part) {
    return part.function().equals("object")
        && isReport(syntax, part.token())
        && areSaid(trigger.words(), syntax, trigger.sentence().tree(), trigger.at());
  }

  /** Whether a noun means what others tell, and never what they hold against somebody. */
  static boolean isReport(Syntax syntax, int noun) {
    return syntax
        .lemma(noun)
        .matches("claim|report|reporting|story|rumou?r|account|version|testimony");
  }

  /** Whether the verb says of something that it is not so: "[called] the report a fabrication". */
  static boolean areSaid(Words words, Syntax syntax, Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> c > verb && tree.relation(c).matches("xcomp|obl"))
        .anyMatch(c -> words.is("untrue", syntax.word(c)));
  }

  /** What a verb is about: "calls [that] a lie" has it as the subject of what it is called. */
  static IntStream objects(Syntax syntax, Tree tree, int verb) {
    return IntStream.concat(
        syntax.child(verb, "obj").stream(),
        tree.children(verb, "xcomp").stream()
            .mapToInt(Integer::intValue)
            .flatMap(predicate -> syntax.child(predicate, "nsubj").stream()));
  }

  /** "denied the reports, calling [them] baseless" */
  private boolean isCalledUntrue(Part part) {
    return part.function().equals("object")
        && syntax.token(part.token()).tag().equals("PRP")
        && syntax.token(trigger.at()).tag().equals("VBG")
        && IntStream.range(0, trigger.at())
            .anyMatch(i -> syntax.isVerbal(i) && trigger.is("rejecting", i));
  }
}
