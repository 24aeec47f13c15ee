package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who says of himself that he has done nothing of the kind: "[Rabat] denied that anybody had been
 * detained", "No vessel had been turned back, the [coast guard] said".
 */
final class Disclaimers {

  private static final Set<EventType> DEEDS =
      Set.of(EventType.REMOVAL, EventType.DETENTION, EventType.REFUSAL);

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  Disclaimers(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** The speaker as the one who acts, where the clause that he denies names nobody. */
  List<Part> doers(List<Part> parts) {
    boolean open =
        trigger.entry().verb()
            && DEEDS.contains(trigger.type())
            && syntax.isPassive(trigger.at())
            && parts.stream().noneMatch(p -> p.function().matches("subject|from|by"));
    return open
        ? saying()
            .filter(this::isDenied)
            .flatMap(v -> syntax.child(v, "nsubj").stream().boxed().findFirst())
            .filter(s -> trigger.actors().actors(s).stream().anyMatch(this::canAct))
            .map(s -> new Part("subject", s))
            .stream()
            .toList()
        : List.of();
  }

  /** The verb by which the clause is said, above it or set beside it. */
  private Optional<Integer> saying() {
    int at = trigger.at();
    int head = tree.head(at);
    return head != Tree.ROOT && tree.relation(at).equals("ccomp") && syntax.isVerbal(head)
        ? Optional.of(head)
        : tree.children(at, "parataxis").stream().filter(v -> trigger.is("saying", v)).findFirst();
  }

  /** "denied that any had been sent back", "said that none had been" */
  private boolean isDenied(int saying) {
    String whom =
        trigger.is("denying", saying)
            ? "any|anyone|anybody|no|nobody|none"
            : trigger.is("saying", saying) ? "no|nobody|none|no-one" : "";
    return tree.children(trigger.at(), "nsubj").stream()
        .flatMap(s -> Stream.concat(Stream.of(s), tree.children(s, "det").stream()))
        .anyMatch(t -> syntax.word(t).matches(whom));
  }

  /** A state, or those who act for it with arms. */
  private boolean canAct(Name name) {
    return name.kind() == Kind.COUNTRY
        || name.kind() == Kind.PLACE && name.form() == Form.PROPER
        || name.kind() == Kind.ORGANIZATION
            && (trigger.isOfficer(name.head()) || syntax.hasWord(name, "armed body"));
  }
}
