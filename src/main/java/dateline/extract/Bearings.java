package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where people or flights are said to be bound for, wherever in the tree that hangs. */
final class Bearings {

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;

  Bearings(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
  }

  /** "152 Hondurans [bound for Corinto]", "bound not for Texas but [for Monterrey]" */
  Optional<Part> of(int at) {
    for (int i = at + 1; i + 2 < sentence.tokens().size(); i++) {
      boolean verb = syntax.token(i).hasTense() || syntax.token(i).tag().equals("MD");
      if (verb && !words.is("bound", syntax.lemma(i))) {
        return Optional.empty();
      }
      int behind = words.is("bound", syntax.lemma(i)) ? aim(i + 1) : -1;
      if (behind > 0) {
        return sentence
            .mentions(Name.class)
            .filter(n -> n.tokens().begin() == behind || n.tokens().begin() == behind + 1)
            .findFirst()
            .map(n -> new Part("to", n.head()));
      }
    }
    return Optional.empty();
  }

  /**
   * "moved 40 men with no right to stay in the country [to Albania]": one stays nowhere "to" a
   * place, whatever the tree has it.
   */
  Optional<Part> strayed(int at) {
    Range clause = sentence.tree().extent(at);
    return IntStream.range(at + 1, clause.end())
        .filter(i -> sentence.tree().is(i, "obl") && syntax.preposition(i).equals("to"))
        .filter(i -> words.is("staying in", syntax.lemma(sentence.tree().head(i))))
        .mapToObj(i -> new Part("to", i))
        .findFirst();
  }

  /** Behind the "for" that is meant: -1 if there is none. */
  private int aim(int next) {
    if (syntax.lemma(next).equals("for")) {
      return next + 1;
    }
    if (!syntax.lemma(next).equals("not")) {
      return -1;
    }
    return IntStream.range(next, sentence.tokens().size() - 2)
        .filter(i -> syntax.lemma(i).equals("but") && syntax.lemma(i + 1).equals("for"))
        .map(i -> i + 2)
        .findFirst()
        .orElse(-1);
  }
}
