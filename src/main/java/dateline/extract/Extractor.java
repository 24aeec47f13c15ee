package dateline.extract;

import dateline.annotate.Money;
import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Token;
import dateline.annotate.Words;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the claims of an article's sentences: what is said to happen, by whom, and how surely. */
public final class Extractor {

  /** For how many sentences an event is remembered that others go on with. */
  private static final int MEMORY = 3;

  /** How far behind an event those stand at most who confirm it, in characters. */
  private static final int NEAR = 600;

  private static final Judgement DENIED =
      new Judgement(Factuality.DENIED, "turned back", EventType.REMOVAL);

  private final Lexicon lexicon;
  private final Words words;
  private final FrameReader frames;

  /** An extractor that goes by this lexicon and these word classes. */
  public Extractor(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
    this.frames = new FrameReader(lexicon, words);
  }

  /**
   * The claims of one article, in the order of its text.
   *
   * @param sentences all its sentences, annotated
   */
  public List<Claim<Name>> extract(List<Sentence> sentences) {
    List<Claim<Name>> claims = new ArrayList<>();
    Discourse discourse = new Discourse(sentences, words);
    Map<Instance, Time> when = new IdentityHashMap<>();
    Optional<Instance> last = Optional.empty();
    int since = 0;
    for (Sentence sentence : sentences) {
      Syntax syntax = new Syntax(words, sentence);
      Modality modality = new Modality(sentence, words, syntax);
      Attribution attribution = new Attribution(sentence, words, syntax);
      List<Instance> instances = frames.read(sentence, syntax);
      EventTime times = new EventTime(sentence, syntax, words, instances);
      for (Instance instance : instances) {
        Judgement judgement = modality.judge(instance);
        if (isUnsigned(instance, judgement) || isDemanded(judgement)) {
          continue;
        }
        List<Name> sources =
            discourse.sources(sentence, syntax, instance, attribution.sources(instance.governor()));
        Instance typed = instance.with(judgement.type());
        Optional<Time> time = times.of(typed);
        time.ifPresent(t -> when.put(instance, t));
        claims.add(claim(sentence, syntax, time, typed, judgement, sources));
        Stopped.by(typed, judgement, syntax, words)
            .map(s -> claim(sentence, syntax, times.of(s), s, DENIED, sources))
            .ifPresent(claims::add);
      }
      if (sentence.index() - since > MEMORY) {
        last = Optional.empty();
      }
      for (Sequels.Sequel sequel : new Sequels(words, sentence, syntax).of(last, instances)) {
        List<Name> sources = new ArrayList<>(sequel.sources());
        sources.addAll(attribution.sources(sequel.instance().governor()));
        if (sources.isEmpty()) {
          sources.addAll(discourse.counters(sentence));
        }
        Judgement judgement = modality.judge(sequel.instance());
        Optional<Time> time =
            sequel
                .time()
                .or(() -> times.of(sequel.instance()))
                .or(() -> sequel.same().map(when::get));
        claims.add(claim(sentence, syntax, time, sequel.instance(), judgement, sources));
      }
      if (instances.isEmpty()) {
        Confirmations confirmations = new Confirmations(lexicon, words, sentence, syntax);
        for (int at = 0; at < sentence.tokens().size(); at++) {
          confirmations.at(at).ifPresent(c -> confirm(claims, c, sentence));
        }
      }
      for (Instance instance : instances) {
        if (Sequels.canGoOn(instance)) {
          last = Optional.of(instance);
          since = sentence.index();
        }
      }
      discourse.hear(sentence, syntax);
    }
    return claims;
  }

  /** Adds to the last claim of such a kind, if it is not far, who confirms it. */
  private static void confirm(
      List<Claim<Name>> claims, Confirmations.Confirmation by, Sentence sentence) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim<Name> claim = claims.get(i);
      int distance = sentence.span().begin() - claim.evidence().get(0).begin();
      if (distance > NEAR) {
        return;
      }
      if (by.types().contains(claim.event().type())
          && claim.event().type() != EventType.PROTEST
          && claim.factuality() == Factuality.ASSERTED) {
        Set<Name> sources = new LinkedHashSet<>(claim.sources());
        sources.addAll(by.sources());
        List<Span> evidence = new ArrayList<>(claim.evidence());
        evidence.add(sentence.span());
        List<String> reasons = new ArrayList<>(claim.reasons());
        reasons.add("confirmed by " + by.sources());
        claims.set(
            i,
            new Claim<>(
                claim.event(),
                List.copyOf(sources),
                claim.factuality(),
                claim.confidence(),
                evidence,
                reasons));
        return;
      }
    }
  }

  /** "urged Thailand to halt deportations": nobody turns people away. */
  private boolean isDemanded(Judgement judgement) {
    return judgement.type() == EventType.REFUSAL
        && judgement.factuality() == Factuality.HYPOTHETICAL
        && words.is("asking", judgement.cue());
  }

  /** "which has not signed the convention": no happening between parties. */
  private static boolean isUnsigned(Instance instance, Judgement judgement) {
    return instance.type() == EventType.AGREEMENT
        && judgement.factuality() == Factuality.DENIED
        && instance.fillers(Role.PARTY).stream()
                .filter(
                    party ->
                        party.form() != Name.Form.DESCRIPTION || party.kind() == Name.Kind.COUNTRY)
                .count()
            < 2;
  }

  private Claim<Name> claim(
      Sentence sentence,
      Syntax syntax,
      Optional<Time> time,
      Instance instance,
      Judgement judgement,
      List<Name> sources) {
    Event<Name> event =
        new Event<>(
            instance.type(),
            instance.fillers(),
            group(instance),
            time.flatMap(Time::begin),
            time.flatMap(Time::end),
            time.map(Time::text).orElse(""),
            payment(sentence, syntax, instance));
    List<Name> says = instance.type() == EventType.PROTEST ? List.of() : sources;
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "\""
            + instance.entry().label()
            + "\" at token "
            + instance.trigger()
            + " evokes "
            + instance.frame().name());
    if (!judgement.cue().isEmpty()) {
      reasons.add("\"" + judgement.cue() + "\" makes it " + judgement.factuality());
    }
    if (!says.isEmpty()) {
      reasons.add("said by " + says);
    }
    return new Claim<>(
        event,
        says,
        judgement.factuality(),
        instance.frame().confidence(),
        List.of(evidence(sentence, instance)),
        reasons);
  }

  private Optional<Group<Name>> group(Instance instance) {
    if (instance.people().isEmpty() && instance.members().isEmpty()) {
      return Optional.empty();
    }
    Optional<People> people = instance.people();
    return Optional.of(
        new Group<>(
            people.map(People::nationalities).orElse(List.of()),
            people.map(People::quantity).orElse(Quantity.UNKNOWN),
            instance.members(),
            people.filter(People::ofThirdCountry).isPresent(),
            people.map(People::text).orElse("")));
  }

  /** The clause that tells the event, or as much of it as the parts cover. */
  private static Span evidence(Sentence sentence, Instance instance) {
    Range extent = sentence.tree().extent(instance.governor());
    int begin = extent.begin();
    int end = extent.end();
    if (instance.people().isPresent()) {
      begin = Math.min(begin, instance.people().get().tokens().begin());
      end = Math.max(end, instance.people().get().tokens().end());
    }
    List<Token> tokens = sentence.tokens();
    while (end - 1 > begin
        && Set.of(".", ",", ":", "''", "-RRB-").contains(tokens.get(end - 1).tag())) {
      end--;
    }
    while (begin < end - 1 && Set.of(".", ",", ":", "CC").contains(tokens.get(begin).tag())) {
      begin++;
    }
    return sentence.span(new Range(begin, end));
  }

  private static Optional<Money> payment(Sentence sentence, Syntax syntax, Instance instance) {
    Set<EventType> paid = Set.of(EventType.REMOVAL, EventType.ACCEPTANCE, EventType.AGREEMENT);
    if (!paid.contains(instance.type())) {
      return Optional.empty();
    }
    return sentence
        .mentions(Money.class)
        .filter(
            m ->
                syntax
                    .clause(m.tokens().begin())
                    .filter(
                        c ->
                            c == instance.governor()
                                || Set.of("pay", "receive", "offer").contains(syntax.lemma(c)))
                    .isPresent())
        .findFirst();
  }
}
