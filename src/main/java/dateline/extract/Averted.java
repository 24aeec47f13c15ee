package dateline.extract;

import dateline.annotate.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say of what hangs on them that it has been avoided, or that it is no more than a
 * thought: "escaped deportation", "a reprieve from deportation", "refrained from deporting them",
 * "unable to take them in", "the idea of sending them abroad", "threatened with deportation".
 */
final class Averted {

  private final Tree tree;
  private final Syntax syntax;

  Averted(Tree tree, Syntax syntax) {
    this.tree = tree;
    this.syntax = syntax;
  }

  /** What the word above says; empty where it says nothing of the kind. */
  Optional<Factuality> by(int node, EventType type) {
    int head = tree.head(node);
    boolean object = tree.relation(node).matches("obj|nsubj:pass");
    if (object && syntax.is("escaping", head)
        || (object || isBehind(node, "from")) && syntax.is("sparing", head)
        || (isBehind(node, "from") || isBehind(node, "on")) && syntax.is("refraining", head)
        || isBehind(node, "of") && syntax.word(head).equals("stay")
        || syntax.isInfinitive(node) && syntax.is("unable", head) && !syntax.is("stopping", node)
        || tree.is(node, "nsubj")
            && syntax.is("coming to nothing", head)
            && type != EventType.TALKS) { // talks that fail have been held
      return Optional.of(Factuality.DENIED);
    }
    if (syntax.isInfinitive(node) && syntax.is("hesitating", head)
        || isBehind(node, "of") && syntax.is("notion", head)
        || type != EventType.TALKS
            && tree.relation(node).equals("acl")
            && syntax.isInfinitive(node)
            && syntax.word(head).matches("chance|opportunity|option|possibility")
        || isBehind(node, "about") && syntax.is("approaching", head)
        || isBehind(node, "with") && syntax.word(head).equals("threaten")
        || object
            && Set.of(EventType.RELEASE, EventType.REMOVAL, EventType.ACCEPTANCE).contains(type)
            && syntax.word(head).matches("negotiate|seek|discuss|want")
        || syntax.isInfinitive(node) && syntax.word(head).matches("entitled?|empower(ed)?|eligible")
        || isTopic(node, head)
        || isJudged(node, head)
        || isWanted(node, head)) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    return tree.is(node, "nsubj") && syntax.is("pending", head)
            || isErrand(node, head, type)
            || isWay(node, head)
        ? Optional.of(Factuality.PLANNED)
        : Optional.empty();
  }

  /** "cleared the way for the [transfer] of 350 men", "paving the way to [deport] them" */
  private boolean isWay(int node, int head) {
    return syntax.word(head).equals("way")
        && (isBehind(node, "for") || isBehind(node, "to") || syntax.isInfinitive(node))
        && tree.head(head) != Tree.ROOT
        && syntax.word(tree.head(head)).matches("clear|pave|smooth|open");
  }

  /**
   * "flew to Tripoli to [secure] the release of 12 men", "opened a camp to [house] 500": what one
   * goes or does something else for is yet to come.
   */
  private boolean isErrand(int node, int head, EventType type) {
    return tree.is(node, "advcl")
        && syntax.isInfinitive(node)
        && !syntax.isPassive(head)
        && (type == EventType.ACCEPTANCE && isReadying(head)
            || syntax.is("travelling", head)
                && Set.of(
                        EventType.RELEASE, EventType.AGREEMENT, EventType.RELIEF, EventType.REMOVAL)
                    .contains(type));
  }

  /** "sent officers", "built a camp", but not "opened its border to let them in" */
  private boolean isReadying(int verb) {
    return (syntax.is("travelling", verb)
            || syntax.word(verb).matches("build|open|prepare|set|convert|send|erect|ready"))
        && tree.children(verb, "obj").stream()
            .noneMatch(o -> syntax.word(o).matches("border|frontier|crossing|door|gate|port"));
  }

  /** "talks on the [transfer] of 350 people": what is talked about has not been done. */
  private boolean isTopic(int node, int head) {
    return syntax.preposition(node).matches("on|about|over|regarding|concerning|for")
        && syntax
            .word(node)
            .matches("transfer|return|release|repatriation|resettlement|readmission|relocation")
        && syntax.word(head).matches("talks?|negotiations?|negotiate|discussions?|consultations?");
  }

  /** "It is illegal to [detain] children": whether anybody does is not told. */
  private boolean isJudged(int node, int head) {
    return syntax.isInfinitive(node)
        && syntax.token(head).tag().startsWith("JJ")
        && tree.children(head, "cop").stream().anyMatch(c -> syntax.token(c).tag().equals("VBZ"))
        && tree.children(head).stream().anyMatch(c -> c < head && syntax.word(c).equals("it"));
  }

  /** "wants the 30 men [deported]" */
  private boolean isWanted(int node, int head) {
    boolean done = syntax.token(node).tag().equals("VBN");
    int verb = tree.relation(node).equals("acl") && tree.is(head, "obj") ? tree.head(head) : head;
    return done
        && verb != Tree.ROOT
        && (verb != head || tree.relation(node).matches("xcomp|ccomp"))
        && syntax.word(verb).matches("want|need|like|demand");
  }

  private boolean isBehind(int node, String preposition) {
    return syntax.isMarked(node, preposition) || syntax.preposition(node).equals(preposition);
  }
}
