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
            .filter(v -> isSending(v) || isBack() && trigger.is("passing on", v))
            .filter(v -> whom(v, group))
            .flatMap(v -> actors.subjects(v).stream())
            .distinct()
            .toList();
    if (!bringing.isEmpty()) {
      return bringing;
    }
    boolean come = // "who are stranded in Greece", "from the island": where they are now
        group.text().matches("(?i).*\\bfrom\\b.*")
            || tree.children(group.head()).stream().anyMatch(c -> tree.is(c, "acl"));
    List<Name> asking =
        Stream.concat(asking().stream(), come ? Stream.of() : agreeing()).distinct().toList();
    return asking.isEmpty() && trigger.type() == EventType.REFUSAL
        ? Stream.of("acl", "acl:relcl")
            .flatMap(relation -> clauses(group, relation))
            .flatMap(v -> Stream.concat(Stream.of(v), tree.children(v, "xcomp").stream()))
            .flatMap(this::whence)
            .distinct()
            .toList()
        : asking;
  }

  /** "whom France [deported]", "whom France [wants to expel]" */
  private boolean isSending(int verb) {
    return trigger.is("sending", verb)
        || tree.children(verb, "xcomp").stream().anyMatch(x -> trigger.is("sending", x));
  }

  /** "turned down a request by [Washington] to take in deportees": who would send them. */
  private List<Name> asking() {
    int noun = tree.head(trigger.at());
    boolean asked =
        noun != Tree.ROOT && tree.is(trigger.at(), "acl") && trigger.is("approach", noun);
    return asked
        ? syntax.parts(noun).stream()
            .filter(p -> p.function().matches("by|from|poss|modifier"))
            .flatMap(p -> actors.actors(p.token()).stream())
            .filter(n -> n.kind().isLocation())
            .distinct()
            .toList()
        : List.of();
  }

  /**
   * "agreed with [Denmark] to house 300 convicts", "took in 40 under its deal with [Australia]":
   * with whom it is agreed that people are taken.
   */
  private Stream<Name> agreeing() {
    int verb = trigger.at();
    int head = tree.head(verb);
    boolean term = new Terms(tree, trigger.words(), syntax).deal(verb).isPresent();
    Stream<Integer> purpose =
        head != Tree.ROOT && (term || syntax.isInfinitive(verb))
            ? Stream.of(head, tree.head(head)).filter(h -> h != Tree.ROOT)
            : Stream.empty();
    Stream<Integer> deals =
        tree.children(verb, "obl").stream().filter(n -> syntax.preposition(n).equals("under"));
    return Stream.concat(
            purpose.flatMap(h -> Stream.concat(Stream.of(h), tree.children(h, "obj").stream())),
            deals)
        .filter(n -> trigger.is("treaty", n) || syntax.lemma(n).equals("agree"))
        .flatMap(n -> Stream.of("nmod", "obl").flatMap(r -> tree.children(n, r).stream()))
        .filter(n -> syntax.preposition(n).equals("with"))
        .flatMap(n -> actors.actors(n).stream())
        .filter(n -> n.kind().isLocation());
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

  /** "people [whom] the army had sent": they are what is sent. */
  private boolean whom(int verb, People group) {
    return !syntax.isPassive(verb)
        && tree.children(verb, "obj").stream()
            .allMatch(o -> syntax.token(o).tag().matches("W.*") || syntax.word(o).equals("that"))
        && syntax.parts(verb).stream()
            .noneMatch(p -> p.function().equals("subject") && group.tokens().contains(p.token()));
  }

  /** "who arrive from [Russia]", "trying to cross over from [Belarus]" */
  private Stream<Name> whence(int verb) {
    return trigger.is("going", verb)
        ? syntax.parts(verb).stream()
            .filter(p -> p.function().equals("from"))
            .flatMap(p -> actors.places(p.token()).stream())
            .filter(n -> n.form() == Form.PROPER)
        : Stream.empty();
  }
}
