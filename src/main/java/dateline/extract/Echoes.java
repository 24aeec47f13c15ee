package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads what somebody does as another did before, of which only that is said: "Britain had done the
 * same in March", "Norway followed suit", "So did the Netherlands".
 */
final class Echoes {

  private static final Set<String> SAME = Set.of("same", "likewise");

  private final Words words;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Actors actors;

  Echoes(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.syntax = syntax;
    this.actors = syntax.actors();
  }

  /**
   * The deeds of others that the sentence tells so.
   *
   * @param before the last deed of the sentence before it
   * @param own the events that the sentence tells itself
   */
  List<Sequels.Sequel> of(Optional<Instance> before, List<Instance> own) {
    List<Sequels.Sequel> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int at = i;
      Optional<Instance> deed =
          own.stream()
              .filter(d -> d.trigger() < at && !d.fillers(Role.AGENT).isEmpty())
              .filter(d -> !isAsked(d, at))
              .reduce((a, b) -> b)
              .or(() -> before);
      deed.flatMap(d -> echo(d, at)).ifPresent(found::add);
      deed.filter(d -> own.stream().noneMatch(o -> o.trigger() == at))
          .flatMap(d -> answer(d, at))
          .ifPresent(found::add);
      if (own.isEmpty()) {
        deed.filter(d -> d.type() == EventType.SANCTION)
            .flatMap(d -> measure(d, at))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "urged Brussels [to do likewise]": what others are asked to do is not to ask for it. */
  private boolean isAsked(Instance deed, int verb) {
    return deed.type() == EventType.PROTEST && sentence.tree().isUnder(verb, deed.trigger());
  }

  private Optional<Sequels.Sequel> echo(Instance deed, int verb) {
    List<Name> others = isEcho(verb) ? others(deed, verb) : List.of();
    return others.isEmpty() || isOthersWord(deed, others)
        ? Optional.empty()
        : sequel(by(deed, verb, verb, others));
  }

  /**
   * "The UN voiced concern. In 2020 Greece had done the same": what a state does is no protest;
   * "Guards held ten. Poland refused to follow suit" is of what another state did.
   */
  private static boolean isOthersWord(Instance deed, List<Name> others) {
    return others.stream().anyMatch(n -> n.kind() == Name.Kind.COUNTRY)
        && (deed.type() == EventType.PROTEST
            || deed.type().happensToPeople() && !deed.fillers(Role.AGENT).isEmpty())
        && deed.fillers(Role.AGENT).stream()
            .noneMatch(
                n ->
                    n.kind() == Name.Kind.COUNTRY
                        || deed.type() != EventType.PROTEST && n.form() == Name.Form.PROPER);
  }

  /** "Manila [rejected] the allegation": who was accused protests against who accused him. */
  private Optional<Sequels.Sequel> answer(Instance charge, int verb) {
    boolean rejects =
        charge.type() == EventType.PROTEST
            && syntax.isVerbal(verb)
            && words.is("rejecting", syntax.word(verb))
            && !syntax.word(verb).matches("deny|contradict|dispute|disavow") // no reproach
            && !syntax.isPassive(verb)
            && sentence.tree().children(verb, "obj").stream().anyMatch(this::isTheCharge);
    List<Name> others = rejects ? others(charge, verb) : List.of();
    return others.isEmpty()
        ? Optional.empty()
        : sequel(
            Instance.act(
                verb,
                verb,
                new Entry("reject charge", "reject", List.of(), true, List.of(charge.frame())),
                charge.frame(),
                EventType.PROTEST,
                others,
                charge.fillers(Role.AGENT)));
  }

  /** "the allegation", "these claims": what was just told, of which nothing else is said. */
  private boolean isTheCharge(int noun) {
    return words.is("charge", syntax.lemma(noun))
        && !syntax.lemma(noun).matches("report|version|account")
        && sentence.tree().children(noun).stream()
            .allMatch(c -> syntax.word(c).matches("the|this|that|these|those|such|its|their"));
  }

  /** Who else the verb tells to act, of itself or of the verb above an infinitive. */
  private List<Name> others(Instance deed, int verb) {
    OptionalInt own = syntax.child(verb, "nsubj", "nsubj:outer");
    OptionalInt subject =
        own.isEmpty() && syntax.isInfinitive(verb) ? syntax.surfaceSubject(verb) : own;
    return subject.stream()
        .boxed()
        .flatMap(s -> actors.actors(s).stream())
        .filter(n -> n.form() == Name.Form.PROPER && !deed.fillers(Role.AGENT).contains(n))
        .toList();
  }

  /**
   * "is considering [similar measures]", "banking [sanctions] would follow": a further penalty for
   * the same, by another or by whom it was before.
   */
  private Optional<Sequels.Sequel> measure(Instance deed, int noun) {
    int verb = sentence.tree().head(noun);
    boolean penal =
        words.is("penalty", syntax.word(noun)) || words.is("measure", syntax.word(noun));
    if (!penal || verb == Tree.ROOT || !syntax.isVerbal(verb)) {
      return Optional.empty();
    }
    boolean similar =
        sentence.tree().children(noun, "amod").stream()
            .anyMatch(a -> syntax.word(a).matches("similar|like|comparable|such|identical"));
    if (similar && syntax.isObjectOf(noun, verb)) {
      List<Name> others = others(deed, verb);
      return others.isEmpty() ? Optional.empty() : sequel(by(deed, noun, verb, others));
    }
    boolean goesOn =
        sentence.tree().relation(noun).equals("nsubj")
            && words.is("penalty", syntax.word(noun))
            && syntax.lemma(verb).matches("follow|stay|remain");
    return goesOn ? sequel(by(deed, noun, verb, deed.fillers(Role.AGENT))) : Optional.empty();
  }

  private static Optional<Sequels.Sequel> sequel(Instance instance) {
    return Optional.of(new Sequels.Sequel(instance));
  }

  /** "did the same", "followed suit", "did likewise", "So did [he]" */
  private boolean isEcho(int verb) {
    if (!syntax.isVerbal(verb)) {
      return false;
    }
    String lemma = syntax.lemma(verb);
    return lemma.equals("follow") && hasBehind(verb, Set.of("suit"))
        || lemma.equals("do")
            && (hasBehind(verb, SAME) || verb > 0 && syntax.word(verb - 1).equals("so"));
  }

  private boolean hasBehind(int verb, Set<String> lemmas) {
    return sentence.tree().children(verb).stream()
        .anyMatch(c -> c > verb && lemmas.contains(syntax.lemma(c)));
  }

  /** The same deed, of which neither the people nor the place need be the same. */
  private static Instance by(Instance deed, int trigger, int verb, List<Name> others) {
    return Instance.act(
        trigger,
        verb,
        new Entry("do the same", "do", List.of("same"), true, List.of(deed.frame())),
        deed.frame(),
        deed.type(),
        others,
        deed.fillers(Role.TARGET));
  }
}
