package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import java.util.List;

/**
 * Where those have their post who hold or turn back people, which is where they do so where nothing
 * else is told: "police in Larnaca arrested two Syrians".
 */
final class Posts {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  Posts(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** The town or the crossing where those who act are stationed. */
  List<Name> places() {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().equals("subject") || p.function().equals("by"))
        .filter(p -> isForce(p.token()))
        .flatMap(p -> tree.children(p.token(), "nmod").stream())
        .filter(c -> syntax.preposition(c).matches("in|at|near|on"))
        .flatMap(c -> trigger.actors().places(c).stream())
        .filter(n -> n.kind() == Kind.PLACE && !isOwner(n))
        .limit(1)
        .toList();
  }

  /** "at [Moscow]'s Zhukovsky airport", "in [London], Ontario": another place than the name's. */
  private boolean isOwner(Name place) {
    int next = place.tokens().end();
    return next + 1 < trigger.sentence().tokens().size()
        && (syntax.token(next).tag().equals("POS")
            || syntax.token(next).tag().equals(",")
                && trigger
                    .sentence()
                    .name(next + 1)
                    .filter(n -> n.kind().isLocation())
                    .isPresent());
  }

  private boolean isForce(int token) {
    return trigger.is("police", token)
        || trigger.is("armed", token)
        || trigger.is("border force", token);
  }
}
