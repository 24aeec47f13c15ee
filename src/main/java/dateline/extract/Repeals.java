package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads that a penalty told before comes to its end where only a pronoun names it: "They were
 * lifted in April", "and eased them three years later".
 */
final class Repeals {

  private static final Set<String> TAKING_UP = Set.of("they", "them", "these", "those");

  private static final Set<String> WAYS =
      Set.of("onto", "into", "out of", "to", "aboard", "over", "across");

  private final Lexicon lexicon;
  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;

  Repeals(Lexicon lexicon, Words words, Sentence sentence, Syntax syntax) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = syntax.actors();
  }

  /**
   * The reliefs of a sentence, each for whom its penalty hits, by whom it was imposed if nobody
   * else is named.
   *
   * @param before the last event of the sentences right before it
   * @param own the events that the sentence tells itself
   */
  List<Instance> of(Optional<Instance> before, List<Instance> own) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(at -> isRepealing(at) && own.stream().noneMatch(i -> i.trigger() == at))
        .boxed()
        .flatMap(
            at ->
                own.stream()
                    .filter(i -> i.trigger() < at)
                    .reduce((one, other) -> other)
                    .or(() -> before)
                    .filter(i -> i.type() == EventType.SANCTION)
                    .flatMap(penalty -> repeal(penalty, at))
                    .stream())
        .toList();
  }

  /** "They were lifted", but not "They were lifted onto a truck", "They withdrew them to Baku" */
  private boolean isRepealing(int verb) {
    return syntax.isVerbal(verb)
        && words.is("repealing", syntax.lemma(verb))
        && syntax.parts(verb).stream().noneMatch(p -> WAYS.contains(p.function()))
        && syntax.parts(verb).stream()
            .anyMatch(
                p ->
                    p.function().equals("object")
                        && (TAKING_UP.contains(syntax.word(p.token()))
                            || syntax.isPassive(verb) && syntax.word(p.token()).equals("it"))
                        && sentence.tree().children(p.token()).isEmpty());
  }

  private Optional<Instance> repeal(Instance penalty, int verb) {
    List<Name> named =
        syntax.parts(verb).stream()
            .filter(p -> Set.of("subject", "by").contains(p.function()))
            .map(Part::token)
            .flatMap(t -> actors.actors(t).stream())
            .filter(n -> n.form() == Name.Form.PROPER)
            .toList();
    if (named.stream().anyMatch(penalty.fillers(Role.TARGET)::contains)) {
      return Optional
          .empty(); // "imposed sanctions on Minsk. It filed complaints and withdrew them"
    }
    return lexicon.entries(syntax.lemma(verb)).stream()
        .filter(Entry::verb)
        .flatMap(
            entry ->
                entry.frames().stream()
                    .filter(f -> f.type() == EventType.RELIEF)
                    .map(
                        frame ->
                            Instance.act(
                                verb,
                                verb,
                                entry,
                                frame,
                                EventType.RELIEF,
                                named.isEmpty() ? penalty.fillers(Role.AGENT) : named,
                                penalty.fillers(Role.TARGET))))
        .findFirst();
  }

  /**
   * What frames tell, and the ends of penalties that the sentence only takes up.
   *
   * @param next the last event of the sentences right before
   */
  List<Instance> with(Optional<Instance> next, List<Instance> read) {
    if (Stream.concat(read.stream(), next.stream())
        .noneMatch(i -> i.type() == EventType.SANCTION)) {
      return read;
    }
    List<Instance> repeals = of(next, read);
    return repeals.isEmpty()
        ? read
        : Stream.concat(read.stream(), repeals.stream())
            .sorted(Comparator.comparingInt(Instance::trigger))
            .toList();
  }
}
