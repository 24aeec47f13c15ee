package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds when an event of a sentence happens: which of its times hangs on which event. */
final class EventTime {

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Words words;
  private final Set<Integer> nouns;

  EventTime(Sentence sentence, Syntax syntax, Words words, List<Instance> instances) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.words = words;
    this.nouns =
        instances.stream()
            .map(Instance::governor)
            .filter(g -> !syntax.isVerbal(g))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The time that hangs on the clause of the event: the most exact, if there are several. */
  Optional<Time> of(Instance instance) {
    List<Time> times =
        sentence
            .mentions(Time.class)
            .filter(t -> t.begin().isPresent() || t.end().isPresent())
            .filter(t -> !isOfThing(t, instance))
            .filter(t -> !isOfSubject(t))
            .toList();
    if (times.isEmpty()) {
      return Optional.empty();
    }
    int clause = instance.governor();
    if (instance.anchor() >= 0 && instance.people().isPresent()) {
      Optional<Time> own = Fragments.time(sentence, instance.people().get());
      if (own.isPresent()) {
        return own;
      }
    }
    for (int step = 0; step < 3; step++) {
      int at = clause;
      Optional<Time> own =
          times.stream()
              .filter(t -> clauseOf(top(t)) == at && !Fragments.owns(sentence, t))
              .min(
                  Comparator.comparing((Time t) -> isApart(instance.trigger(), t))
                      .thenComparingLong(EventTime::days));
      if (own.isPresent()) {
        return own;
      }
      int head = tree.head(clause);
      boolean happens = head != Tree.ROOT && tree.is(clause, "nsubj") && !syntax.isVerbal(clause);
      boolean shares =
          happens && words.is("occurring", syntax.lemma(head))
              || tree.relation(clause).equals("xcomp")
              || tree.relation(clause).equals("conj")
                  && syntax.child(clause, "nsubj", "nsubj:pass").isEmpty();
      if (head == Tree.ROOT || !shares) {
        break;
      }
      clause = head;
    }
    return Optional.empty();
  }

  /** "the camps of 2012": the time of a thing is not that of what is done to it. */
  private boolean isOfThing(Time time, Instance instance) {
    int top = top(time);
    int head = tree.head(top);
    return head != Tree.ROOT
        && head != instance.trigger()
        && tree.is(top, "nmod")
        && sentence.tokens().get(head).isNoun()
        && syntax.preposition(top).equals("of");
  }

  /** "Ingabire, in jail since June, had called": a time deep in what describes the subject. */
  private boolean isOfSubject(Time time) {
    int nouns = 0;
    int node = top(time);
    while (tree.head(node) != Tree.ROOT && !syntax.isVerbal(tree.head(node))) {
      node = tree.head(node);
      nouns++;
    }
    return nouns > 1 && tree.is(node, "nsubj");
  }

  /** Whether another clause may lie between what happens and the time behind it. */
  private boolean isApart(int trigger, Time time) {
    int begin = time.tokens().begin();
    return begin > trigger
        && sentence.tokens().subList(trigger, begin).stream()
                .filter(t -> t.tag().equals(",") || t.tag().equals("CC"))
                .count()
            > 1;
  }

  private static long days(Time time) {
    return time.begin().isPresent() && time.end().isPresent()
        ? ChronoUnit.DAYS.between(time.begin().get(), time.end().get())
        : 1_000_000;
  }

  private int top(Time time) {
    for (int i = time.tokens().begin(); i < time.tokens().end(); i++) {
      if (tree.head(i) == Tree.ROOT || !time.tokens().contains(tree.head(i))) {
        return i;
      }
    }
    return time.tokens().begin();
  }

  /** The trigger a time belongs to: the nearest verb above it, or the noun it hangs on. */
  private int clauseOf(int at) {
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      if (syntax.isVerbal(node) || nouns.contains(node)) {
        return node;
      }
    }
    return at;
  }
}
