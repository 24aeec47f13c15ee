package dateline.extract;

import dateline.annotate.Money;
import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds who tells what is paid for an accord, or for taking people in, of which the sentences
 * before told: "Washington will pay $12 million for it, according to two officials". Who knows the
 * price vouches for the bargain.
 */
final class Costs {

  /** How far behind what was told its price stands at most, in characters. */
  private static final int NEAR = 600;

  private static final Set<EventType> PAID = EnumSet.of(EventType.AGREEMENT, EventType.ACCEPTANCE);

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;

  Costs(Words words, Sentence sentence, Syntax syntax, Actors actors) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = actors;
  }

  /** Adds who tells the price in this sentence to the sources of the last claim it is paid for. */
  void tell(Attribution attribution, Discourse discourse, List<Claim<Name>> claims) {
    List<Name> by = payers().flatMap(v -> attribution.sources(v).stream()).distinct().toList();
    List<Name> named = discourse.named(sentence, by);
    for (int i = claims.size() - 1; i >= 0 && !named.isEmpty(); i--) {
      Claim<Name> claim = claims.get(i);
      if (sentence.span().begin() - claim.evidence().get(0).begin() > NEAR) {
        return;
      }
      if (PAID.contains(claim.event().type()) && claim.factuality() != Factuality.DENIED) {
        claims.set(i, claim.saidAlso(named, sentence.span(), "what is paid for it is told by"));
        return;
      }
    }
  }

  /** The verbs by which a state pays a sum or is paid one. */
  private Stream<Integer> payers() {
    return sentence
        .mentions(Money.class)
        .flatMap(m -> syntax.clause(m.tokens().begin()).stream())
        .filter(v -> words.is("paying", syntax.word(v)) && !syntax.lemma(v).equals("offer"))
        .filter(v -> syntax.child(v, "nsubj", "nsubj:pass").stream().anyMatch(this::isState))
        .distinct();
  }

  private boolean isState(int subject) {
    return actors.actors(subject).stream().anyMatch(n -> n.kind().isLocation());
  }
}
