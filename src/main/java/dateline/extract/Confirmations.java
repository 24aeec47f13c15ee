package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who confirms what was told before without telling it again: "The department confirmed the
 * transfer", "Both ministries announced the arrests".
 */
final class Confirmations {

  /**
   * A word of others for an event told before.
   *
   * @param types what kinds of event the noun can mean
   * @param sources who confirms it
   * @param how how surely it was told
   */
  private record Confirmation(Set<EventType> types, List<Name> sources, Factuality how) {

    Confirmation(Set<EventType> types, List<Name> sources) {
      this(types, sources, Factuality.ASSERTED);
    }
  }

  /** How far behind an event those stand at most who confirm it, in characters. */
  private static final int NEAR = 600;

  /** What a number can be told of. */
  private static final Set<EventType> COUNTED =
      Stream.of(EventType.values())
          .filter(EventType::happensToPeople)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<EventType> ANY = EnumSet.allOf(EventType.class);

  private final Lexicon lexicon;
  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;
  private final Contradictions contradictions;
  private final Reserves reserves;
  private final boolean next;

  /**
   * @param next whether the last claim stands in the sentence right before: "this" is what is
   *     denied
   */
  Confirmations(Lexicon lexicon, Words words, Sentence sentence, Syntax syntax, boolean next) {
    this.next = next;
    this.lexicon = lexicon;
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = syntax.actors();
    this.contradictions = new Contradictions(words, sentence, syntax, actors);
    this.reserves = new Reserves(words, sentence, syntax);
  }

  /**
   * Adds those who confirm in this sentence what was claimed before to the sources of the claim.
   *
   * @param attribution whose words the sentence tells
   * @param discourse who speaks
   */
  void tell(List<Claim<Name>> claims, Attribution attribution, Discourse discourse) {
    for (int at = 0; at < sentence.tokens().size(); at++) {
      at(at).ifPresent(by -> tell(by, claims));
      contradictions.tell(at, types(at), next, claims);
      reserves.tell(at, claims);
      if (contradictions.isDisclaimed(at)) {
        List<Name> by = discourse.named(sentence, attribution.sources(at));
        contradictions.disclaim(happenings(at), by, claims);
      }
    }
    new Endorsements(words, sentence, syntax, actors).tell(claims);
  }

  /**
   * Tells who denies in this sentence what was claimed before, and goes on with events of his own:
   * "The army denied this, saying that it had arrested nobody".
   */
  void deny(List<Instance> instances, List<Claim<Name>> claims) {
    int first = instances.stream().mapToInt(Instance::trigger).min().orElse(0);
    for (int at = 0; at < first; at++) {
      boolean taken =
          sentence.tree().children(at, "obj").stream()
              .anyMatch(o -> Set.of("this", "that", "it").contains(syntax.word(o)));
      if (taken && sentence.tree().head(at) == Tree.ROOT) {
        contradictions.tell(at, Set.of(), next, claims);
      }
    }
  }

  /** Adds to the last claim of such a kind, if it is not far, who confirms it. */
  private void tell(Confirmation by, List<Claim<Name>> claims) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim<Name> claim = claims.get(i);
      int distance = sentence.span().begin() - claim.evidence().get(0).begin();
      if (distance > NEAR) {
        return;
      }
      if (by.types().contains(claim.event().type())
          && claim.event().type() != EventType.PROTEST
          && claim.factuality() == by.how()) {
        claims.set(i, claim.saidAlso(by.sources(), sentence.span(), "confirmed by"));
        return;
      }
    }
  }

  /** What the verb at this place confirms, if its object is a bare "the arrests" or the like. */
  private Optional<Confirmation> at(int verb) {
    boolean confirms =
        syntax.isVerbal(verb)
            && words.is("confirming", syntax.word(verb))
            && syntax.token(verb).hasTense()
            && !syntax.isPassive(verb);
    if (!confirms) {
      return announced(verb).or(() -> credited(verb));
    }
    Set<EventType> types = types(verb);
    List<Name> sources =
        syntax.child(verb, "nsubj").stream()
            .boxed()
            .flatMap(s -> Stream.concat(Stream.of(s), sentence.tree().children(s, "conj").stream()))
            .flatMap(s -> actors.actors(s).stream())
            .distinct()
            .toList();
    if (types.isEmpty() || sources.isEmpty()) {
      return intended(verb)
          .filter(h -> !sources.isEmpty())
          .map(h -> new Confirmation(ANY, sources, h));
    }
    return Optional.of(new Confirmation(types, sources));
  }

  /** "confirmed [the plan]", "confirmed [the offer]": how surely that was told. */
  private Optional<Factuality> intended(int verb) {
    return syntax.child(verb, "obj").stream()
        .filter(this::isKnown)
        .mapToObj(syntax::word)
        .flatMap(
            w ->
                w.equals("plan")
                    ? Stream.of(Factuality.PLANNED)
                    : w.equals("offer") ? Stream.of(Factuality.OFFERED) : Stream.empty())
        .findFirst();
  }

  /** What the object of the verb takes up: "confirmed [the arrests]". */
  private Set<EventType> types(int verb) {
    return syntax.child(verb, "obj").stream()
        .filter(this::isKnown)
        .boxed()
        .flatMap(o -> happenings(o).stream())
        .collect(Collectors.toSet());
  }

  /** What kinds of event the noun can mean. */
  private Set<EventType> happenings(int noun) {
    return sentence.tokens().get(noun).isNoun()
        ? lexicon.entries(syntax.lemma(noun)).stream()
            .filter(e -> !e.verb())
            .flatMap(e -> e.frames().stream())
            .map(Frame::type)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** "The figure comes from Unicef", "The number is the ministry's": whose a number told of is. */
  private Optional<Confirmation> credited(int predicate) {
    boolean given =
        syntax.isPassive(predicate)
            && syntax.lemma(predicate).matches("give|provide|supply|release|publish|issue|compile");
    boolean figure =
        syntax.child(predicate, "nsubj", "nsubj:pass").stream()
            .anyMatch(s -> words.is("tally", syntax.word(s)) && isKnown(s));
    if (!figure) {
      return Optional.empty();
    }
    boolean comes = syntax.lemma(predicate).matches("come|stem");
    boolean owned =
        !sentence.tree().children(predicate, "cop").isEmpty()
            && sentence.tree().children(predicate, "case").stream()
                .anyMatch(c -> syntax.token(c).tag().equals("POS"));
    List<Name> sources =
        owned
            ? actors.actors(predicate)
            : sentence.tree().children(predicate).stream()
                .filter(
                    c ->
                        comes && syntax.preposition(c).equals("from")
                            || given && syntax.preposition(c).equals("by"))
                .flatMap(c -> actors.actors(c).stream())
                .toList();
    return sources.isEmpty() ? Optional.empty() : Optional.of(new Confirmation(COUNTED, sources));
  }

  /** "The step, announced by the minister in a statement": whose word the measure is. */
  private Optional<Confirmation> announced(int verb) {
    if (!words.is("confirming", syntax.word(verb)) || !syntax.token(verb).tag().equals("VBN")) {
      return Optional.empty();
    }
    OptionalInt what =
        sentence.tree().relation(verb).equals("acl")
            ? OptionalInt.of(sentence.tree().head(verb))
            : syntax.isPassive(verb)
                ? syntax.child(verb, "nsubj:pass") // "The step was announced by the minister"
                : OptionalInt.empty();
    if (what.isEmpty()) {
      return Optional.empty();
    }
    int noun = what.getAsInt();
    boolean known =
        sentence.tree().children(noun, "det").stream()
            .anyMatch(d -> Set.of("the", "this").contains(syntax.lemma(d)));
    if (!known || !words.is("measure", syntax.word(noun))) {
      return Optional.empty();
    }
    List<Name> sources =
        sentence.tree().children(verb).stream()
            .filter(c -> syntax.preposition(c).equals("by"))
            .flatMap(c -> actors.actors(c).stream())
            .toList();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new Confirmation(EnumSet.of(EventType.SANCTION, EventType.RELIEF), sources));
  }

  /** "the transfer", "these arrests": a noun with an article of the known and nothing behind it. */
  private boolean isKnown(int noun) {
    return sentence.tree().children(noun, "det").stream()
            .anyMatch(d -> Set.of("the", "this", "that", "both").contains(syntax.lemma(d)))
        && sentence.tree().children(noun).stream().allMatch(c -> c < noun);
  }
}
