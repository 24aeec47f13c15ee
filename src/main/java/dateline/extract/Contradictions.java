package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who denies what was told before without telling it again: "Kabul denied this", "The
 * authorities deny the expulsions", "There are no such talks, the ministry said".
 */
final class Contradictions {

  /** How far behind an event those stand at most who deny it as "this". */
  private static final int NEXT = 120;

  /** How far behind it those stand at most who say what they deny. */
  private static final int NEAR = 400;

  /** How many words stand between "not" and "any such talks" at most. */
  private static final int FAR = 6;

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;

  Contradictions(Words words, Sentence sentence, Syntax syntax, Actors actors) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = actors;
  }

  /**
   * Adds a claim once more, as one that others deny.
   *
   * @param verb what may be a verb of denying
   * @param types what its object takes up, if that is a noun of happening
   * @param next whether the last claim stands in the sentence right before, as "this" means it
   */
  void tell(int verb, Set<EventType> types, boolean next, List<Claim<Name>> claims) {
    List<Name> by = isDenying(verb) ? deniers(verb) : List.of();
    if (by.isEmpty() || claims.isEmpty()) {
      return;
    }
    Claim<Name> last = claims.get(claims.size() - 1);
    boolean told = next && syntax.child(verb, "obj").stream().anyMatch(this::isTold);
    Optional<Claim<Name>> denied =
        told && isNear(last, NEXT) ? Optional.of(last) : lastOf(types, claims);
    denied
        .filter(c -> c.event().type() != EventType.PROTEST)
        .filter(c -> c.factuality() != Factuality.DENIED)
        .map(c -> denied(c, by))
        .ifPresent(claims::add);
  }

  /**
   * Adds a claim once more, as one of which somebody says that there is nothing of the kind.
   *
   * @param types what its noun takes up
   * @param by who speaks
   */
  void disclaim(Set<EventType> types, List<Name> by, List<Claim<Name>> claims) {
    if (!by.isEmpty()) {
      lastOf(types, claims)
          .filter(c -> c.factuality() != Factuality.DENIED)
          .map(c -> denied(c, by))
          .ifPresent(claims::add);
    }
  }

  /** "There are no such [talks]", "is not aware of any such [deal]" */
  boolean isDisclaimed(int noun) {
    List<String> beside =
        sentence.tree().children(noun).stream().filter(c -> c < noun).map(syntax::word).toList();
    return beside.contains("such")
        && (beside.contains("no")
            || beside.contains("any")
                && IntStream.range(0, noun)
                    .anyMatch(i -> Mood.isNegation(syntax.word(i)) && noun - i < FAR));
  }

  /** The last claim of such a kind that tells how many there were, or the last one. */
  private Optional<Claim<Name>> lastOf(Set<EventType> types, List<Claim<Name>> claims) {
    List<Claim<Name>> such =
        claims.stream().filter(c -> types.contains(c.event().type()) && isNear(c, NEAR)).toList();
    return such.stream()
        .filter(c -> c.event().people().filter(p -> p.quantity().isKnown()).isPresent())
        .reduce((one, other) -> other)
        .or(() -> such.stream().reduce((one, other) -> other));
  }

  private boolean isNear(Claim<Name> claim, int most) {
    int distance = sentence.span().begin() - claim.evidence().get(0).end();
    return distance >= 0 && distance < most;
  }

  private Claim<Name> denied(Claim<Name> claim, List<Name> by) {
    return new Claim<>(
        claim.event(),
        by,
        Factuality.DENIED,
        claim.confidence(),
        List.of(sentence.span()),
        List.of("denied by " + by));
  }

  private boolean isDenying(int verb) {
    return syntax.isVerbal(verb)
        && words.is("denying", syntax.word(verb))
        && syntax.token(verb).tag().matches("VB[DZP]")
        && !syntax.isPassive(verb)
        && !isReply(verb)
        && sentence.tree().children(verb, "ccomp").isEmpty();
  }

  private List<Name> deniers(int verb) {
    return syntax.surfaceSubject(verb).stream()
        .boxed()
        .map(actors::actors)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "The owner, she said, had called them; they deny this": what its own sentence told first. */
  private boolean isReply(int verb) {
    return sentence.tree().relation(verb).matches("parataxis|dep|ccomp")
        || sentence.tokens().subList(0, verb).stream().anyMatch(t -> t.text().matches("[;:]"));
  }

  /** "denied [this]", "denies [such expulsions]" */
  private boolean isTold(int object) {
    return Set.of("this", "that", "it").contains(syntax.word(object))
        || sentence.tree().children(object).stream().anyMatch(c -> syntax.word(c).equals("such"));
  }
}
