package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds who stands behind what the sentence before told: "The governor confirmed this", "This was
 * announced by the ministry", "That is what the governor says", "So says the governor".
 */
final class Endorsements {

  /** How far behind what was told its source stands at most, in characters. */
  private static final int NEXT = 120;

  private final Words words;
  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Actors actors;

  Endorsements(Words words, Sentence sentence, Syntax syntax, Actors actors) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.actors = actors;
  }

  /** Adds the sources of this sentence to the claims of the one before. */
  void tell(List<Claim<Name>> claims) {
    List<Name> by =
        IntStream.range(0, sentence.tokens().size())
            .filter(syntax::isVerbal)
            .boxed()
            .flatMap(v -> sources(v).stream())
            .distinct()
            .toList();
    for (int i = claims.size() - 1; i >= 0 && !by.isEmpty(); i--) {
      Claim<Name> claim = claims.get(i);
      int distance = sentence.span().begin() - claim.evidence().get(0).end();
      if (distance < 0 || distance > NEXT) {
        return;
      }
      if (claim.event().type() != EventType.PROTEST && claim.factuality() != Factuality.DENIED) {
        claims.set(i, claim.saidAlso(by, sentence.span(), "endorsed by"));
      }
    }
  }

  private List<Name> sources(int verb) {
    boolean confirms = words.is("confirming", syntax.word(verb));
    if (confirms && syntax.isPassive(verb)) {
      return isTold(verb, "nsubj:pass") ? actors.behindBy(verb) : List.of();
    }
    boolean negated =
        tree.children(verb, "advmod").stream().anyMatch(c -> Mood.isNegation(syntax.word(c)));
    boolean finite = syntax.token(verb).tag().matches("VB[DZP]|VBN");
    boolean plain = finite && !negated && tree.children(verb, "ccomp").isEmpty();
    boolean says = words.is("saying", syntax.word(verb)) && (isThatWhat(verb) || isSo(verb));
    return plain && (confirms && isTold(verb, "obj") || says) ? actors.subjects(verb) : List.of();
  }

  /** "confirmed [this]", "[this] was announced" */
  private boolean isTold(int verb, String relation) {
    return tree.children(verb, relation).stream()
        .anyMatch(o -> syntax.word(o).matches("this|that|it") && tree.children(o).isEmpty());
  }

  /** "[That is what] the governor says" */
  private boolean isThatWhat(int verb) {
    return IntStream.range(2, verb)
        .anyMatch(
            i ->
                syntax.word(i).equals("what")
                    && syntax.lemma(i - 1).equals("be")
                    && syntax.word(i - 2).matches("this|that"));
  }

  /** "[So] says the governor" */
  private boolean isSo(int verb) {
    return verb == 1 && syntax.word(0).equals("so");
  }
}
