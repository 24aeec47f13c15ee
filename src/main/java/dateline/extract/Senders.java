package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who sends the people that another takes in or refuses, or which land they come from to him. */
final class Senders {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;
  private final Tree tree;

  Senders(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
    this.tree = trigger.sentence().tree();
  }

  /**
   * "received 14 Cubans turned over by [the Coast Guard]", "refused to take back 17 people whom
   * [German police] had brought"; and "turned back migrants who arrive from [Russia]".
   */
  List<Name> of(People group) {
    List<Name> handing =
        clauses(group, "acl")
            .filter(v -> trigger.is("sending", v))
            .flatMap(v -> actors.behindBy(v).stream())
            .distinct()
            .toList();
    if (!handing.isEmpty()) {
      return handing;
    }
    List<Name> bringing =
        clauses(group, "acl:relcl")
            .filter(v -> trigger.is("sending", v) || isBack() && trigger.is("passing on", v))
            .filter(v -> whom(v, group))
            .flatMap(v -> actors.subjects(v).stream())
            .distinct()
            .toList();
    boolean open = bringing.isEmpty() && trigger.type() == EventType.REFUSAL;
    return open ? clauses(group, "acl:relcl").flatMap(this::whence).distinct().toList() : bringing;
  }

  /** Whether people are taken back, or not, by the land that they came from last. */
  private boolean isBack() {
    return trigger.entry().rest().contains("back") || trigger.entry().head().matches("re-?admit");
  }

  /** The clauses of that kind behind the people, or behind those that they are part of. */
  private Stream<Integer> clauses(People group, String relation) {
    return IntStream.of(group.head(), group.tokens().end() - 1)
        .boxed()
        .distinct()
        .flatMap(n -> Stream.concat(Stream.of(n), tree.children(n, "nmod").stream()))
        .flatMap(n -> tree.children(n).stream().filter(c -> tree.relation(c).equals(relation)))
        .filter(syntax::isVerbal);
  }

  /** "people [whom] the army had sent": they are sent, and do not send. */
  private boolean whom(int verb, People group) {
    return !syntax.isPassive(verb)
        && syntax.parts(verb).stream()
            .noneMatch(p -> p.function().equals("subject") && group.tokens().contains(p.token()));
  }

  /** "who arrive from [Russia]", "who had come over from [Belarus]" */
  private Stream<Name> whence(int verb) {
    return trigger.is("going", verb)
        ? syntax.parts(verb).stream()
            .filter(p -> p.function().equals("from"))
            .flatMap(p -> actors.places(p.token()).stream())
            .filter(n -> n.form() == Form.PROPER)
        : Stream.empty();
  }
}
