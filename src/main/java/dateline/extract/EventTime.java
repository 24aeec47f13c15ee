package dateline.extract;

import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when an event of a sentence happens: which of its times hangs on which event. */
final class EventTime {

  /** At the head of a clause that tells at what time the one above happens. */
  private static final Set<String> MARKS = Set.of("when", "once");

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Words words;
  private final HangingTimes hanging;
  private final List<Instance> instances;
  private final HigherClauses higher;
  private final Tenses tenses;
  private final PaperTimes papers;

  EventTime(
      Sentence sentence,
      Syntax syntax,
      Words words,
      HangingTimes hanging,
      List<Instance> instances) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.words = words;
    this.instances = instances;
    this.hanging = hanging;
    this.higher = new HigherClauses(sentence, syntax, words);
    this.tenses = new Tenses(tree, syntax);
    this.papers = new PaperTimes(sentence, syntax, words, hanging);
  }

  /** The time that hangs on the clause of the event: the most exact, if there are several. */
  Optional<Time> of(Instance instance) {
    List<Time> times = hanging.mayBeOf(instance);
    if (times.isEmpty()) {
      return papers.of(times, instance);
    }
    if (instance.people().isPresent()) {
      Optional<Time> own =
          Fragments.time(sentence, instance.people().get())
              .filter(t -> instance.anchor() >= 0 || Fragments.owns(sentence, t));
      if (own.isPresent()) {
        return own;
      }
    }
    return own(times, instance)
        .or(() -> shared(times, instance))
        .or(() -> tallied(times, instance))
        .or(() -> explained(times, instance))
        .or(() -> below(times, instance))
        .or(() -> papers.of(times, instance));
  }

  /** The time of its own clause, or of one above that tells the same happening. */
  private Optional<Time> own(List<Time> times, Instance instance) {
    int clause = instance.governor();
    for (int step = 0; step < 3; step++) {
      Optional<Time> own = on(clause, times, instance);
      if (own.isPresent()) {
        return step > 0 && instance.type() == EventType.DETENTION && higher.isClosing(clause)
            ? own.map(Outset::upTo)
            : own;
      }
      int head = tree.head(clause);
      if (head == Tree.ROOT
          || !higher.isSame(clause, instance.type())
          || tree.is(clause, "conj") && !tenses.isAsFinite(head, clause)) {
        break;
      }
      clause = head;
    }
    return Optional.empty();
  }

  private Optional<Time> on(int clause, List<Time> times, Instance instance) {
    return times.stream()
        .filter(t -> !Fragments.owns(sentence, t))
        .filter(t -> hanging.clause(t) == clause || isRest(hanging.clause(t), instance))
        .min(
            Comparator.comparing((Time t) -> isApart(instance.trigger(), t))
                .thenComparingLong(EventTime::days));
  }

  /** "let 19 men [go] on Friday", "kept 31 from [crossing] on Monday": it belongs to the verb. */
  private boolean isRest(int node, Instance instance) {
    int head = tree.head(node);
    boolean governed =
        head == instance.trigger()
            || head > instance.trigger() && tree.head(head) == instance.trigger();
    return tree.relation(node).matches("xcomp|advcl|acl|ccomp|obl")
        && governed
        && instance.entry().rest().contains(syntax.lemma(node));
  }

  /** "were deported or left last year", "On Monday Rome sent two and Paris three". */
  private Optional<Time> shared(List<Time> times, Instance instance) {
    int clause = instance.governor();
    Optional<Time> behind =
        tree.children(clause, "conj").stream()
            .filter(c -> syntax.isVerbal(c) && syntax.child(c, "nsubj", "nsubj:pass").isEmpty())
            .filter(c -> isUnbroken(instance.trigger(), c) && !tenses.isAhead(c, clause))
            .flatMap(c -> on(c, times, instance).filter(t -> t.tokens().begin() > c).stream())
            .findFirst();
    if (behind.isPresent() || !tree.relation(clause).equals("conj")) {
      return behind;
    }
    int first = tree.head(clause);
    return times.stream()
        .filter(t -> tenses.isAsFinite(first, clause) && hanging.clause(t) == first)
        .filter(
            t ->
                t.tokens().end() <= first && tree.extent(first).begin() == t.tokens().begin()
                    || t.tokens().begin() > first && isTwin(instance, first))
        .findFirst();
  }

  /** "Hamas released 20 on Monday and Israel [freed] 250": two sides of one exchange. */
  private boolean isTwin(Instance instance, int first) {
    return instances.stream()
        .anyMatch(
            i ->
                i.governor() == first
                    && i.type() == instance.type()
                    && i.type().happensToPeople()
                    && syntax.token(first).tag().equals(syntax.token(instance.governor()).tag())
                    && tree.children(instance.governor(), "cc").stream()
                        .anyMatch(c -> syntax.lemma(c).equals("and")));
  }

  /** "The number of people [deported] stood at 249 in 2024": the time of the figure. */
  private Optional<Time> tallied(List<Time> times, Instance instance) {
    int node = instance.governor();
    for (int step = 0; step < 3 && node != Tree.ROOT; step++) {
      int head = tree.head(node);
      if (head != Tree.ROOT
          && words.is("figure", syntax.lemma(node))
          && (tree.is(node, "nsubj") && words.is("amounting", syntax.lemma(head))
              || tree.is(node, "obj")
                  && (words.is("putting", syntax.lemma(head))
                      || words.is("bringing to", syntax.lemma(head))))) {
        return times.stream().filter(t -> hanging.clause(t) == head).findFirst();
      }
      node = head;
    }
    return Optional.empty();
  }

  /** "On Tuesday, when 48 people were sent across": the clause says what happened at the time. */
  private Optional<Time> explained(List<Time> times, Instance instance) {
    int begin = tree.extent(instance.governor()).begin();
    while (begin < instance.trigger() && sentence.tokens().get(begin).tag().equals(",")) {
      begin++;
    }
    if (!sentence.tokens().get(begin).lemma().equals("when") || begin == 0) {
      return Optional.empty();
    }
    int before = sentence.tokens().get(begin - 1).tag().equals(",") ? begin - 1 : begin;
    return times.stream().filter(t -> t.tokens().end() == before).findFirst().map(Outset::of);
  }

  /** "were let go when a court ruled in May", "were flown in planes hired last week". */
  private Optional<Time> below(List<Time> times, Instance instance) {
    Range extent = tree.extent(instance.governor());
    return times.stream()
        .filter(t -> t.tokens().begin() > instance.trigger() && extent.contains(hanging.top(t)))
        .filter(t -> !Fragments.owns(sentence, t))
        .filter(
            t -> {
              int clause = hanging.clause(t);
              boolean tells =
                  tree.relation(clause).equals("advcl")
                      && tree.head(clause) == instance.governor()
                      && tree.children(clause).stream()
                          .anyMatch(m -> MARKS.contains(syntax.lemma(m)));
              boolean describes =
                  tree.relation(clause).equals("acl")
                      && syntax.token(clause).tag().equals("VBN")
                      // "lifts the sanctions imposed in June"
                      && !(instance.type() == EventType.RELIEF
                          && (words.is("penalty", syntax.lemma(tree.head(clause)))
                              || words.is("standing penalty", syntax.lemma(clause))))
                      // "received five men under a deal struck in May"
                      && !(instance.type() != EventType.AGREEMENT
                          && words.is("treaty", syntax.lemma(tree.head(clause))))
                      // "according to a report published on Wednesday"
                      && !words.is("reporting noun", syntax.lemma(tree.head(clause)));
              return tells || describes;
            })
        .findFirst();
  }

  private boolean isUnbroken(int from, int to) {
    return sentence.tokens().subList(from, Math.max(from, to)).stream()
        .noneMatch(t -> t.tag().equals(",") || t.tag().equals(":"));
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
}
