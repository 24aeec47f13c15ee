package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

/** Of whom something is said or asked in the clause that a verb of protest governs. */
final class Demands {

  /** What a state does or agrees on, by the classes of its nouns. */
  private static final List<String> DEEDS =
      List.of("policy", "decision", "verdict", "measure", "treaty", "penalty", "conduct", "law");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final Rulings rulings;

  Demands(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.rulings = new Rulings(trigger);
  }

  /** "demanded that [the Commission] freeze all payments", "[Tunis] must stop this, says Oxfam" */
  List<Part> addressed() {
    int at = trigger.at();
    if (trigger.frame().name().equals("say-bad")) {
      return told().flatMap(this::reproached).map(s -> new Part("that", s)).toList();
    }
    return told()
        .flatMap(c -> subjects(c).filter(s -> s < at == c < at))
        .filter(s -> trigger.actors().actors(s).stream().anyMatch(this::isKnowable))
        .map(s -> new Part("that", s))
        .toList();
  }

  private Stream<Integer> subjects(int predicate) {
    return trigger.frame().name().equals("rule") && !isBreach(predicate)
        ? rulings.judged(predicate)
        : syntax.surfaceSubject(predicate).stream().boxed();
  }

  /** "said that Greece [must stop] pushing boats back", "should not return anybody" */
  boolean isObliged() {
    return told()
        .anyMatch(
            c ->
                isBound(c) && (isToLetBe(c) || isOrdered(c))
                    || isBreach(c)
                    || trigger.type() == EventType.RULING && rulings.isObligation(c));
  }

  /** "The court said that the state [must take in] 12 orphans": what a court says one must do. */
  private boolean isOrdered(int verb) {
    return trigger.type() == EventType.RULING
        && tree.children(verb, "aux").stream().anyMatch(a -> syntax.word(a).equals("must"));
  }

  /** The verbs of what is said: "Tunis [must stop] this, Oxfam says" */
  private Stream<Integer> told() {
    int at = trigger.at();
    boolean says = trigger.frame().name().matches("say-must|say-bad");
    boolean amid = says && tree.is(at, "parataxis") && tree.head(at) < at;
    return Stream.concat(
        tree.children(at, "ccomp").stream().filter(c -> says || c > at),
        amid ? Stream.of(tree.head(at)) : Stream.empty());
  }

  /** "says that Riyadh [is breaking the law]": what is said of a state is a charge against it. */
  boolean isBreach(int verb) {
    return trigger.is("breaching", verb)
        && tree.children(verb, "aux:pass").isEmpty()
        && tree.children(verb).stream()
            .noneMatch(c -> Mood.isNegation(syntax.word(c)) || syntax.word(c).matches("if|may"))
        && tree.children(verb, "obj").stream().anyMatch(o -> trigger.is("norm", o));
  }

  /** Whether what a state does is called a bad thing: "said that [the deal] was illegal". */
  boolean isReproach() {
    return told().flatMap(this::reproached).findFirst().isPresent();
  }

  private Stream<Integer> reproached(int predicate) {
    boolean blamed =
        trigger.is("reproach", predicate)
            && !tree.children(predicate, "cop").isEmpty()
            && tree.children(predicate, "case").isEmpty() // "is under attack"
            && !trigger.actors().isJudge(syntax.child(trigger.at(), "nsubj").orElse(predicate))
            && tree.children(predicate).stream()
                .noneMatch(
                    c ->
                        Mood.isNegation(syntax.word(c))
                            || syntax.word(c).matches("if|whether|may|might|could"));
    return blamed
        ? tree.children(predicate, "nsubj").stream()
            .filter(s -> DEEDS.stream().anyMatch(c -> trigger.is(c, s)))
        : Stream.empty();
  }

  private boolean isBound(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> syntax.word(a).matches("must|should"));
  }

  /** Whether it is asked to end something, to let somebody go, or not to do something. */
  private boolean isToLetBe(int verb) {
    return trigger.words().is("stopping", syntax.word(verb))
        || trigger.words().is("ending", syntax.word(verb))
        || syntax.word(verb).matches("release|free|reverse|withdraw|refrain")
        || tree.children(verb, "advmod").stream().anyMatch(a -> Mood.isNegation(syntax.word(a)));
  }

  /**
   * "ruled that [the government] may": of the court's own state, which is not named here; but
   * "demanded that [the minister] resign".
   */
  private boolean isKnowable(Name name) {
    boolean ruled = trigger.type() == EventType.RULING;
    return name.form() == Name.Form.PROPER
        || name.kind() == Name.Kind.COUNTRY && !ruled
        || name.kind() == Name.Kind.PERSON
            && name.form() == Name.Form.DESCRIPTION
            && !ruled
            && name.text().startsWith("the ")
            && trigger.is("dignitary", name.head());
  }
}
