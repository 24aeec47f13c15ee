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
 * authorities deny the expulsions", "The ministry called the report a fabrication", "There are no
 * such talks, the ministry said".
 */
final class Contradictions {

  /** How far behind an event those stand at most who deny it as "this". */
  private static final int NEXT = 120;

  /** How far behind it those stand at most who say what they deny. */
  private static final int NEAR = 400;

  /** How many words stand between "not" and "any such talks" at most. */
  private static final int FAR = 6;

  /** What one has or is, and does not do: "deny any such membership". */
  private static final String TIES =
      "membership|affiliation|link|tie|connection|contact|loyalty|sympathy|allegiance";

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
    boolean denies = isDenying(verb) || isCallingUntrue(verb);
    List<Name> by = denies || isSaying("rejecting", verb) ? deniers(verb) : List.of();
    if (by.isEmpty() || claims.isEmpty()) {
      return;
    }
    Claim<Name> last = claims.get(claims.size() - 1);
    boolean told =
        next
            && Rebuttals.objects(syntax, sentence.tree(), verb)
                .anyMatch(o -> isMeant(o, denies, verb, last, by));
    Optional<Claim<Name>> denied =
        told && isNear(last, NEXT)
            ? Optional.of(last)
            : denies ? lastOf(types, claims) : Optional.empty();
    denied.flatMap(c -> denied(c, by, sentence)).ifPresent(claims::add);
  }

  /**
   * Adds a claim once more, as one of which somebody says that there is nothing of the kind.
   *
   * @param types what its noun takes up
   * @param by who speaks
   */
  void disclaim(Set<EventType> types, List<Name> by, List<Claim<Name>> claims) {
    if (!by.isEmpty()) {
      lastOf(types, claims).flatMap(c -> denied(c, by, sentence)).ifPresent(claims::add);
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

  /**
   * A claim once more, as one that others deny; none of a protest, or of what is denied already.
   */
  static Optional<Claim<Name>> denied(Claim<Name> claim, List<Name> by, Sentence sentence) {
    return claim.event().type() == EventType.PROTEST || claim.factuality() == Factuality.DENIED
        ? Optional.empty()
        : Optional.of(
            new Claim<>(
                claim.event(),
                by,
                Factuality.DENIED,
                claim.confidence(),
                List.of(sentence.span()),
                List.of("denied by " + by)));
  }

  private boolean isDenying(int verb) {
    return isSaying("denying", verb) && sentence.tree().children(verb, "ccomp").isEmpty();
  }

  /** Whether somebody says by a verb of that class what he thinks of something. */
  private boolean isSaying(String verbs, int verb) {
    return syntax.isVerbal(verb)
        && words.is(verbs, syntax.word(verb))
        && (syntax.token(verb).hasTense() || isPerfect(verb))
        && !syntax.isPassive(verb)
        && !isReply(verb);
  }

  /** "Tunis has [denied] this" */
  private boolean isPerfect(int verb) {
    return syntax.token(verb).tag().equals("VBN")
        && sentence.tree().children(verb, "aux").stream()
            .anyMatch(a -> syntax.word(a).equals("have"));
  }

  /** "called the report [a fabrication]", "dismissed this as [slander]" */
  private boolean isCallingUntrue(int verb) {
    return (isSaying("describing", verb) || isSaying("rejecting", verb))
        && Rebuttals.areSaid(words, syntax, sentence.tree(), verb);
  }

  /**
   * Whether an object takes up the last claim: of what the article tells by itself, "called this
   * wrong" says what one thinks of it.
   */
  private boolean isMeant(int object, boolean denies, int verb, Claim<Name> last, List<Name> by) {
    boolean others = isOthers(last, by);
    return isTold(object) && denies && (others || isDenying(verb))
        || others && isReport(object, last, denies);
  }

  /** Whether somebody else is the source of a claim. */
  private static boolean isOthers(Claim<Name> claim, List<Name> by) {
    return !claim.sources().isEmpty() && claim.sources().stream().noneMatch(by::contains);
  }

  /**
   * "called [the report] a fabrication": what others tell, unless it is said what. Who rejects
   * allegations may mean how something was done, where nobody is said to have alleged that it was.
   */
  private boolean isReport(int object, Claim<Name> claim, boolean denies) {
    boolean bare =
        syntax.parts(object).stream().noneMatch(p -> p.function().matches("of|by|from|about|poss"))
            && sentence.tree().children(object).stream().noneMatch(c -> syntax.isMarked(c, "that"));
    return bare
        && words.is("hearsay", syntax.word(object))
        && (claim.factuality() == Factuality.ALLEGED
            || denies && Rebuttals.isReport(syntax, object));
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
        || sentence.tree().children(object).stream().anyMatch(c -> syntax.word(c).equals("such"))
            && !syntax.word(object).matches(TIES);
  }
}
