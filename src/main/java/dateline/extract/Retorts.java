package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds who denies in a sentence what its clauses before tell: "They were expelled, Amnesty said,
 * but the ministry denied this", "which the ministry denies", "a claim that the ministry called
 * untrue".
 */
final class Retorts {

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Tree tree;
  private final Actors actors;

  Retorts(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.tree = sentence.tree();
    this.actors = syntax.actors();
  }

  /**
   * Who denies which of the events that the sentence tells.
   *
   * @param isSaid whether an event is told as somebody's word: of what the article tells by itself,
   *     "called it wrong" says what one thinks of it
   */
  Map<Instance, List<Name>> of(List<Instance> instances, Predicate<Instance> isSaid) {
    Map<Instance, List<Name>> denied = new LinkedHashMap<>();
    for (int verb = 0; verb < sentence.tokens().size(); verb++) {
      if (isRetort(verb)) {
        List<Name> by = deniers(verb);
        int at = verb;
        instances.stream()
            .filter(i -> !by.isEmpty() && i.trigger() < at && isNext(i.trigger(), at))
            .filter(i -> words.is("denying", syntax.word(at)) || isSaid.test(i))
            .reduce((one, other) -> other)
            .ifPresent(i -> denied.put(i, by));
      }
    }
    return denied;
  }

  private boolean isRetort(int verb) {
    if (!syntax.isVerbal(verb) || !tree.children(verb, "ccomp").isEmpty()) {
      return false;
    }
    boolean denies =
        words.is("denying", syntax.word(verb))
            || Stream.of("describing", "rejecting").anyMatch(c -> words.is(c, syntax.word(verb)))
                && Rebuttals.areSaid(words, syntax, tree, verb);
    return isOfReport(verb)
        ? denies || words.is("rejecting", syntax.word(verb))
        : denies && !syntax.isPassive(verb) && isOfBefore(verb);
  }

  private boolean isBehindComma(int word) {
    return word > 0 && sentence.tokens().get(word - 1).text().matches("[,–—]");
  }

  /** "…, a claim that the ministry [called] untrue", "…, an allegation [rejected] by the police" */
  private boolean isOfReport(int verb) {
    int noun = tree.head(verb);
    return tree.is(verb, "acl")
        && (words.is("hearsay", syntax.word(noun)) || syntax.word(noun).equals("something"))
        && isBehindComma(tree.children(noun, "det").stream().findFirst().orElse(noun));
  }

  /** "but the ministry [denied] this", "; police [called] that a lie", ", which they [deny]" */
  private boolean isOfBefore(int verb) {
    return Rebuttals.objects(syntax, tree, verb)
        .anyMatch(
            object ->
                Set.of("this", "that", "it").contains(syntax.word(object)) && !tree.is(verb, "acl")
                    || syntax.word(object).equals("which") && isBehindComma(object)
                    || Rebuttals.isReport(syntax, object)
                        && tree.children(object).stream()
                            .allMatch(c -> tree.relation(c).matches("det|punct")));
  }

  private List<Name> deniers(int verb) {
    Stream<Integer> subject =
        tree.children(verb).stream().filter(c -> tree.relation(c).equals("nsubj"));
    Stream<Integer> by =
        tree.children(verb, "obl").stream()
            .filter(c -> tree.children(c, "case").stream().anyMatch(this::isBy));
    return Stream.concat(subject, by)
        .filter(c -> !Set.of("which", "that").contains(syntax.word(c)))
        .findFirst()
        .map(actors::actors)
        .orElse(List.of());
  }

  private boolean isBy(int word) {
    return syntax.word(word).equals("by");
  }

  /** Whether no other clause stands between what is told and the verb. */
  private boolean isNext(int trigger, int verb) {
    return IntStream.range(trigger + 1, verb)
        .filter(i -> sentence.tokens().get(i).isVerb())
        .allMatch(i -> tree.relation(i).matches("aux.*|cop|xcomp|parataxis"));
  }
}
