package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

/** Of whom something is said or asked in the clause that a verb of protest governs. */
final class Demands {

  private final Trigger trigger;
  private final Syntax syntax;

  Demands(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** "demanded that [the Commission] freeze all payments", "[Tunis] must stop this, says Oxfam" */
  List<Part> addressed() {
    int at = trigger.at();
    return told()
        .flatMap(c -> subjects(c).filter(s -> s < at == c < at))
        .filter(s -> trigger.actors().actors(s).stream().anyMatch(this::isKnowable))
        .map(s -> new Part("that", s))
        .toList();
  }

  private Stream<Integer> subjects(int predicate) {
    return trigger.frame().name().equals("rule")
        ? judged(predicate)
        : syntax.surfaceSubject(predicate).stream().boxed();
  }

  /** "said that Greece [must stop] pushing boats back", "should not return anybody" */
  boolean isObliged() {
    return told()
        .anyMatch(
            c ->
                isBound(c) && isToLetBe(c)
                    || isBreach(c)
                    || trigger.type() == EventType.RULING && isObligation(c));
  }

  /** "The court said that Israel [was obliged] to let aid in" */
  private boolean isObligation(int verb) {
    return syntax.lemma(verb).matches("oblige|require|bind|obligate") && syntax.isPassive(verb);
  }

  /** "ruled that Greece [had unlawfully expelled] her", "that Spain [may] hand them over" */
  private boolean isJudged(int predicate) {
    Tree tree = trigger.sentence().tree();
    return isBreach(predicate)
        || isObligation(predicate)
        || tree.children(predicate, "aux").stream()
            .anyMatch(a -> syntax.word(a).matches("must|should|may|can|could"))
        || tree.children(predicate, "advmod").stream()
            .anyMatch(a -> syntax.word(a).matches("(un|il)?lawfully|(il)?legally|wrong(ful)?ly"));
  }

  /** "ruled that [Australia]'s detention of asylum seekers was illegal": on whose act it rules. */
  private Stream<Integer> judged(int predicate) {
    Tree tree = trigger.sentence().tree();
    boolean lawful =
        syntax.word(predicate).matches("(il)?legal|(un)?lawful|(un)?constitutional|void|invalid");
    Stream<Integer> subjects = syntax.surfaceSubject(predicate).stream().boxed();
    return lawful
        ? subjects.flatMap(s -> tree.children(s, "nmod:poss").stream())
        : isJudged(predicate) ? subjects : Stream.empty();
  }

  /** "[offered] to take him", "[agreed] to take her": who says that he does what the verb tells. */
  boolean isConsented() {
    int head = trigger.sentence().tree().head(trigger.at());
    return head != Tree.ROOT
        && syntax.isInfinitive(trigger.at())
        && (trigger.is("offer", head)
            || syntax.word(head).matches("agree|refuse|decline|consent|volunteer"));
  }

  /** The verbs of what is said: "Tunis [must stop] this, Oxfam says" */
  private Stream<Integer> told() {
    Tree tree = trigger.sentence().tree();
    int at = trigger.at();
    boolean says = trigger.frame().name().equals("say-must");
    boolean amid = says && tree.is(at, "parataxis") && tree.head(at) < at;
    return Stream.concat(
        tree.children(at, "ccomp").stream().filter(c -> says || c > at),
        amid ? Stream.of(tree.head(at)) : Stream.empty());
  }

  /** "says that Riyadh [is breaking the law]": what is said of a state is a charge against it. */
  boolean isBreach(int verb) {
    return trigger.is("breaching", verb)
        && trigger.sentence().tree().children(verb, "aux:pass").isEmpty()
        && trigger.sentence().tree().children(verb).stream()
            .noneMatch(c -> Mood.isNegation(syntax.word(c)) || syntax.word(c).matches("if|may"))
        && trigger.sentence().tree().children(verb, "obj").stream()
            .anyMatch(o -> trigger.is("norm", o));
  }

  private boolean isBound(int verb) {
    return trigger.sentence().tree().children(verb, "aux").stream()
        .anyMatch(a -> syntax.word(a).matches("must|should"));
  }

  /** Whether it is asked to end something, to let somebody go, or not to do something. */
  private boolean isToLetBe(int verb) {
    return trigger.words().is("stopping", syntax.word(verb))
        || syntax.word(verb).matches("end|cease|release|free|reverse|withdraw|refrain")
        || trigger.sentence().tree().children(verb, "advmod").stream()
            .anyMatch(a -> Mood.isNegation(syntax.word(a)));
  }

  /** "ruled that [the government] may": of the court's own state, which is not named here. */
  private boolean isKnowable(Name name) {
    return name.form() == Name.Form.PROPER
        || name.kind() == Name.Kind.COUNTRY && trigger.type() != EventType.RULING;
  }
}
