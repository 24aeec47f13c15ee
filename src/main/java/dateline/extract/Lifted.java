package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The penalty that a relief ends, where the words say since when it was in force: "lifted the ban
 * that [had been in place] since 2012", "lifted tariffs [imposed] in May".
 */
final class Lifted {

  private final Sentence sentence;
  private final Syntax syntax;
  private final Words words;

  Lifted(Sentence sentence, Syntax syntax, Words words) {
    this.sentence = sentence;
    this.syntax = syntax;
    this.words = words;
  }

  /**
   * The penalty, laid on the same by the same.
   *
   * @param own the events that the sentence tells itself, which may hold it
   */
  Optional<Instance> by(Instance relief, List<Instance> own) {
    if (relief.type() != EventType.RELIEF || relief.fillers(Role.TARGET).isEmpty()) {
      return Optional.empty();
    }
    Tree tree = sentence.tree();
    return syntax.parts(relief.governor()).stream()
        .filter(p -> p.function().equals("object") && words.is("penalty", syntax.word(p.token())))
        .flatMap(
            p -> Stream.concat(Stream.of(p.token()), tree.children(p.token(), "nmod").stream()))
        .flatMap(n -> tree.children(n, "acl").stream())
        .filter(
            clause ->
                own.stream()
                    .noneMatch(i -> i.type() == EventType.SANCTION && i.trigger() == clause))
        .filter(clause -> words.is("standing penalty", syntax.word(clause)))
        .filter(this::isDated)
        .findFirst()
        .map(clause -> penalty(relief, clause));
  }

  private boolean isDated(int clause) {
    return sentence
        .mentions(Time.class)
        .anyMatch(t -> sentence.tree().extent(clause).contains(t.tokens()));
  }

  private static Instance penalty(Instance relief, int clause) {
    return Instance.act(
        clause,
        clause,
        relief.entry(),
        relief.frame(),
        EventType.SANCTION,
        relief.fillers(Role.AGENT),
        relief.fillers(Role.TARGET));
  }
}
