package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds that what a source told in the sentence before is not confirmed: "The ministry would not
 * confirm this", "The report could not be independently verified".
 */
final class Reserves {

  private static final Set<String> CONFIRMING =
      Set.of("confirm", "verify", "corroborate", "substantiate", "authenticate");

  /** How far behind what was told its doubt stands at most, in characters. */
  private static final int NEXT = 120;

  private final Words words;
  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Denials denials;

  Reserves(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.denials = new Denials(sentence, words, syntax);
  }

  /** Makes what others told last an allegation, if the verb says that it is not confirmed. */
  void tell(int verb, List<Claim<Name>> claims) {
    if (!isUnconfirmed(verb) || !takesUp(verb)) {
      return;
    }
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim<Name> claim = claims.get(i);
      int distance = sentence.span().begin() - claim.evidence().get(0).end();
      if (distance < 0 || distance > NEXT) {
        return;
      }
      if (!claim.sources().isEmpty() && claim.factuality() == Factuality.ASSERTED) {
        claims.set(i, alleged(claim));
      }
    }
  }

  private Claim<Name> alleged(Claim<Name> claim) {
    List<Span> evidence = new ArrayList<>(claim.evidence());
    evidence.add(sentence.span());
    List<String> reasons = new ArrayList<>(claim.reasons());
    reasons.add("not confirmed makes it " + Factuality.ALLEGED);
    return new Claim<>(
        claim.event(),
        claim.sources(),
        Factuality.ALLEGED,
        claim.confidence(),
        evidence,
        reasons,
        claim.inferred());
  }

  /** "would not [confirm]", "declined to [confirm]", "was unable to [verify]" */
  private boolean isUnconfirmed(int verb) {
    int head = tree.head(verb);
    return CONFIRMING.contains(syntax.word(verb))
        && syntax.isVerbal(verb)
        && (denials.isNegated(verb)
            || denials.isDeclined(verb)
            || head != Tree.ROOT && syntax.isInfinitive(verb) && syntax.is("unable", head));
  }

  /** "[this]", "[the report]", "[The account] could not be verified" */
  private boolean takesUp(int verb) {
    Stream<Integer> objects =
        tree.children(verb).stream()
            .filter(c -> tree.relation(c).matches(syntax.isPassive(verb) ? "nsubj:pass" : "obj"));
    return objects.anyMatch(
        o ->
            syntax.word(o).matches("this|that|it|they|them|these|those")
                || (words.is("hearsay", syntax.word(o)) || words.is("account", syntax.word(o)))
                    && tree.children(o).stream().noneMatch(c -> c > o));
  }
}
