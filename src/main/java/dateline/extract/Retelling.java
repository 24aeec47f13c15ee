package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an event of before anew in the words of another sentence, of the same or other people. */
final class Retelling {

  private final Sentence sentence;
  private final Syntax syntax;

  Retelling(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.syntax = syntax;
  }

  /** A group of the same nationalities as the one told of before. */
  People group(Range tokens, int head, Instance last, Quantity quantity) {
    List<Name> nations = last.people().map(People::nationalities).orElse(List.of());
    return new People(sentence.index(), tokens, head, sentence.span(tokens), "", quantity, nations);
  }

  /**
   * The same event of these people.
   *
   * @param trigger the word that takes it up
   * @param governor the verb of the clause
   */
  Instance again(Instance last, int trigger, int governor, People people) {
    Map<Role, List<Name>> fillers = new EnumMap<>(Role.class);
    fillers.putAll(last.fillers());
    String lemma = syntax.lemma(trigger);
    Entry entry = new Entry(lemma, lemma, List.of(), trigger == governor, List.of(last.frame()));
    return new Instance(
        trigger,
        governor,
        entry,
        last.frame(),
        last.type(),
        fillers,
        Optional.of(people),
        List.of(),
        -1);
  }
}
