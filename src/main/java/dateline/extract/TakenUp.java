package dateline.extract;

import dateline.annotate.Tree;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What "it" takes up where somebody protests against it: "Berlin backed the [decision], while
 * Greece criticised it" is against the decision, not against Berlin.
 */
final class TakenUp {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  TakenUp(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** The deed that was named last in a clause before that of the pronoun. */
  OptionalInt deed(int pronoun) {
    boolean it =
        trigger.type() == EventType.PROTEST
            && syntax.token(pronoun).tag().equals("PRP")
            && syntax.word(pronoun).equals("it")
            && !trigger.is("charging", trigger.at())
            && !trigger.is("asking", trigger.at());
    return it
        ? IntStream.iterate(trigger.at() - 1, i -> i >= 0, i -> i - 1)
            .filter(this::isDeed)
            .filter(i -> tree.relation(i).matches("obj|nsubj(:pass)?"))
            .filter(i -> tree.head(i) != trigger.at())
            .findFirst()
        : OptionalInt.empty();
  }

  /** "asked a court to stop [it]": what is stopped, and not who does it. */
  boolean isStopped(Argument argument, int token) {
    return trigger.type() == EventType.RULING
        && argument.marker().equals("object")
        && syntax.word(token).equals("it")
        && (trigger.is("stopping", trigger.at()) || trigger.is("quashing", trigger.at()))
        && syntax.parts(trigger.at()).stream().noneMatch(p -> p.function().equals("from"));
  }

  private boolean isDeed(int noun) {
    return syntax.token(noun).tag().equals("NN")
        && (Stream.of("decision", "treaty", "verdict", "conduct").anyMatch(c -> trigger.is(c, noun))
            || syntax.word(noun).matches("plan|proposal|scheme|bill|law|ban"));
  }
}
