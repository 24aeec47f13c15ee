package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Words;
import dateline.extract.Sequels.Sequel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article has claimed as far as it is read, sentence by sentence: a sentence may go on with
 * what one before it told, or confirm it.
 */
final class Account {

  /** For how many sentences an event is remembered that others go on with. */
  private static final int MEMORY = 3;

  /** How many sentences behind an event it may be meant by a pronoun alone. */
  private static final int NEXT = 2;

  private static final Judgement DENIED =
      new Judgement(Factuality.DENIED, "turned back", EventType.REMOVAL);

  private static final Judgement IN_FORCE =
      new Judgement(Factuality.ASSERTED, "in force", EventType.SANCTION);

  private final Lexicon lexicon;
  private final Words words;
  private final FrameReader frames;
  private final Discourse discourse;
  private final List<Claim<Name>> claims = new ArrayList<>();
  private final Map<Instance, Time> when = new IdentityHashMap<>();
  private final Map<Instance, Integer> told = new IdentityHashMap<>();
  private final Sums sums = new Sums(claims, told);
  private Optional<Instance> last = Optional.empty();
  private Series series = new Series(Optional.empty(), 0);
  private int since;
  private Optional<Instance> deed = Optional.empty();
  private Optional<Instance> event = Optional.empty();
  private int claimed;
  private int done;

  Account(Lexicon lexicon, Words words, FrameReader frames, List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.words = words;
    this.frames = frames;
    this.discourse = new Discourse(sentences, words);
  }

  /** The claims of the sentences that were read, in the order of the text. */
  List<Claim<Name>> claims() {
    return List.copyOf(claims);
  }

  /** Reads the next sentence. */
  void read(Sentence sentence) {
    Syntax syntax = new Syntax(words, sentence);
    Batches batches = new Batches(words, sentence, syntax);
    Sequels sequels = new Sequels(words, sentence, syntax, batches);
    List<Instance> news =
        sequels.news(
            last, frames.read(sentence, syntax).stream().map(i -> batches.ofRow(last, i)).toList());
    Optional<Instance> near = event.filter(e -> sentence.index() - claimed <= NEXT);
    List<Instance> instances = new Repeals(lexicon, words, sentence, syntax).with(near, news);
    Clauses clauses = new Clauses(sentence, syntax, instances);
    int before = claims.size();
    boolean next = sentence.index() - claimed == 1;
    Confirmations confirmations = new Confirmations(lexicon, words, sentence, syntax, next);
    confirmations.deny(instances, claims);
    instances.forEach(clauses::tell);
    new Retorts(words, sentence, syntax)
        .of(
            instances.stream().filter(told::containsKey).toList(),
            i -> !claims.get(told.get(i)).sources().isEmpty())
        .forEach(clauses::deny);
    if (sentence.index() - since > MEMORY) {
      last = Optional.empty();
    }
    deed = deed.filter(d -> sentence.index() - done < MEMORY);
    List<Sequel> further = sequels.of(last, series.removal(), instances);
    further.forEach(clauses::goOn);
    sums.complete(further);
    new Echoes(words, sentence, syntax).of(deed, instances).forEach(clauses::goOn);
    if (instances.isEmpty()) {
      confirmations.tell(claims, clauses.attribution, discourse);
      new Costs(words, sentence, syntax, syntax.actors())
          .tell(clauses.attribution, discourse, claims);
    }
    List<Instance> open = instances.stream().filter(Sequels::canGoOn).toList();
    open.stream().filter(i -> !Series.isPart(i, open)).forEach(i -> remember(i, sentence));
    series = series.next(open, sentence.index());
    instances.stream()
        .filter(i -> !i.fillers(Role.AGENT).isEmpty())
        .forEach(
            instance -> {
              deed = Optional.of(instance);
              done = sentence.index();
            });
    instances.stream().reduce((one, other) -> other).ifPresent(i -> event = Optional.of(i));
    discourse.hear(sentence, syntax, clauses.attribution);
    claimed = claims.size() > before ? sentence.index() : claimed;
  }

  private void remember(Instance instance, Sentence sentence) {
    last = Optional.of(instance);
    since = sentence.index();
  }

  /** The clauses of one sentence, each with how surely, by whom and of when it tells. */
  private final class Clauses {

    private final Sentence sentence;
    private final Syntax syntax;
    private final List<Instance> instances;
    private final Modality modality;
    private final Attribution attribution;
    private final EventTime times;
    private final OfferTimes offers;
    private final Statement statement;
    private final Disputes disputes;
    private final Landings landings;
    private final List<Instance> stopped = new ArrayList<>();

    Clauses(Sentence sentence, Syntax syntax, List<Instance> instances) {
      this.sentence = sentence;
      this.syntax = syntax;
      this.instances = instances;
      this.modality = new Modality(sentence, words, syntax);
      this.attribution = new Attribution(sentence, words, syntax);
      HangingTimes hanging = new HangingTimes(sentence, syntax, instances);
      this.times = new EventTime(sentence, syntax, words, hanging, instances);
      this.offers = new OfferTimes(sentence.tree(), syntax, words, hanging);
      this.statement = new Statement(words, sentence, syntax);
      this.disputes = new Disputes(sentence, words, syntax, statement);
      this.landings = new Landings(sentence, syntax, words, instances);
    }

    /** Claims what a frame tells, and that what it stops does not happen. */
    void tell(Instance instance) {
      Judgement judgement = landings.isBarred(instance) ? DENIED : modality.judge(instance);
      boolean known = landings.taker(instance).filter(stopped::contains).isPresent();
      if (known
          || judgement.isNothing(instance)
          || judgement.isDemanded(words)
          || isMused(instance)) {
        return;
      }
      Said said = discourse.sources(sentence, syntax, instance, own(instance));
      Instance typed = instance.with(judgement.type());
      Optional<Time> time =
          times
              .of(typed)
              .filter(t -> !offers.isOfPlan(typed, judgement, t))
              .or(() -> offers.of(typed, judgement));
      time.ifPresent(t -> when.put(instance, t));
      told.put(instance, claims.size());
      claims.addAll(disputes.claims(typed, time, judgement, said));
      Stopped.by(typed, judgement, syntax, words)
          .filter(s -> stopped.add(instance))
          .map(s -> statement.claim(s, times.of(s), DENIED, said))
          .ifPresent(claims::add);
      new Lifted(sentence, syntax, words)
          .by(typed, instances)
          .map(s -> statement.claim(s, times.of(s), IN_FORCE, said))
          .ifPresent(claims::add);
    }

    /** Claims once more what a frame tells, as others deny it. */
    void deny(Instance instance, List<Name> by) {
      Optional.of(claims.get(told.get(instance)))
          .filter(c -> c.sources().stream().noneMatch(by::contains))
          .flatMap(c -> Contradictions.denied(c, by, sentence))
          .ifPresent(claims::add);
    }

    /** "What state threw out nobody?": a question that names nobody asks about no event. */
    private boolean isMused(Instance instance) {
      boolean nobody = instance.people().stream().noneMatch(People::isSpecific);
      return nobody
          && instance.fillers().values().stream()
              .flatMap(List::stream)
              .noneMatch(n -> n.form() == Name.Form.PROPER)
          && instance.members().isEmpty()
          && modality.isQuestion(instance.trigger());
    }

    /** Whom the sentence names as source: nobody for those who are not counted, "those held". */
    private List<Name> own(Instance instance) {
      boolean counted = instance.isCounted();
      return !counted && new Relatives(sentence).isTakenFor(instance.governor())
          ? List.of()
          : attribution.sources(instance);
    }

    /** Claims what goes on with an event told before. */
    void goOn(Sequel sequel) {
      List<Name> own =
          sequel.sources().isEmpty()
              ? attribution.sources(sequel.instance().governor())
              : sequel.sources();
      List<Name> sources = discourse.named(sentence, own);
      Said counters =
          sequel.time().isPresent() && sequel.sources().isEmpty()
              ? discourse.recounters(sentence)
              : discourse.counters(sentence);
      boolean counts = sequel.instance().isCounted();
      Said said = sources.isEmpty() && counts ? counters : new Said(sources, "");
      Optional<Time> time =
          sequel
              .time()
              .or(() -> times.of(sequel.instance()))
              .or(() -> sequel.same().map(when::get));
      Judgement judgement = beside(sequel, modality.judge(sequel.instance()));
      if (sequel.isFigure() && judgement.factuality() == Factuality.ASSERTED) {
        time.ifPresent(t -> when.put(sequel.instance(), t));
        told.put(sequel.instance(), claims.size());
        remember(sequel.instance(), sentence);
      }
      claims.add(statement.claim(sequel.instance(), time, judgement, said));
      if (sequel.part() && !sources.isEmpty()) {
        sequel.same().ifPresent(whole -> sums.vouch(whole, sources, sentence));
      }
    }

    /** "None was held, said the army. Caritas knows of 19": what others deny is alleged. */
    private Judgement beside(Sequel sequel, Judgement judgement) {
      boolean denied =
          sequel
              .same()
              .map(told::get)
              .filter(at -> claims.get(at).factuality() == Factuality.DENIED)
              .isPresent();
      return denied && !sequel.part() && !sequel.sources().isEmpty()
          ? judgement.worse(Factuality.ALLEGED, "denied by others")
          : judgement;
    }
  }
}
