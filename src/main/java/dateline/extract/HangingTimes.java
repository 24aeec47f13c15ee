package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells on what the times of a sentence hang, and which of them say when something happens. */
final class HangingTimes {

  /** Behind what another time stands than that of the clause. */
  private static final Set<String> OTHER_TIMES =
      Set.of("after", "before", "since", "until", "under", "despite", "following");

  /** How many words a record has at most before the time since which it stands. */
  private static final int RECORD = 12;

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;
  private final Set<Integer> nouns;
  private final List<Integer> participles;
  private final List<Instance> holdings;

  HangingTimes(Sentence sentence, Syntax syntax, List<Instance> instances) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.holdings =
        instances.stream().anyMatch(i -> i.type() == EventType.RELEASE)
            ? instances.stream().filter(i -> i.type() == EventType.DETENTION).toList()
            : List.of();
    this.participles =
        instances.stream()
            .map(Instance::governor)
            .filter(g -> tree.is(g, "acl") && syntax.token(g).tag().equals("VBN"))
            .distinct()
            .toList();
    this.nouns =
        instances.stream()
            .map(Instance::governor)
            .filter(g -> !syntax.isVerbal(g))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The times of known days that are not those of a thing, of who acts, or of a comparison. */
  List<Time> mayBeOf(Instance instance) {
    return sentence
        .mentions(Time.class)
        .filter(t -> t.begin().isPresent() || t.end().isPresent())
        .filter(t -> !isOfThing(t, instance))
        .filter(t -> !isOfSubject(t))
        .filter(t -> !isCompared(t) && !isOfHeld(t, instance) && !isOfState(t, instance))
        .toList();
  }

  /** The token of a time by which it hangs on the rest of the sentence. */
  int top(Time time) {
    for (int i = time.tokens().begin(); i < time.tokens().end(); i++) {
      if (tree.head(i) == Tree.ROOT || !time.tokens().contains(tree.head(i))) {
        return i;
      }
    }
    return time.tokens().begin();
  }

  /** The trigger a time belongs to: the nearest verb above it, or the noun it hangs on. */
  int clause(Time time) {
    int at = top(time);
    Optional<Instance> held = held(time);
    if (held.isPresent()) {
      return held.get().trigger();
    }
    if (isTornApart(at)) {
      for (int i = at - 1; i >= 0 && !sentence.tokens().get(i).tag().equals(","); i--) {
        if (syntax.isVerbal(i)) {
          return i;
        }
      }
    }
    for (int node = outside(at); node != Tree.ROOT; node = tree.head(node)) {
      boolean copular = node != at && !tree.children(node, "cop").isEmpty();
      if (syntax.isVerbal(node) || nouns.contains(node) || copular) {
        return nearer(node, time).orElse(node);
      }
    }
    return at;
  }

  /**
   * What stands right before a time that the tree hangs on the verb of the sentence: "The [arrest]
   * of 12 men on Sunday drew protests", "spoke of 45 men [deported] to Colombo on Monday".
   */
  private OptionalInt nearer(int verb, Time time) {
    int begin = time.tokens().begin();
    int end = begin > 0 && sentence.tokens().get(begin - 1).tag().equals("IN") ? begin - 1 : begin;
    if (begin < verb) {
      return tree.children(verb).stream()
          .filter(s -> tree.relation(s).startsWith("nsubj") && nouns.contains(s) && s < begin)
          .filter(s -> tree.extent(s).end() == end)
          .mapToInt(s -> s)
          .findFirst();
    }
    boolean reports = syntax.is("reporting", verb) || syntax.is("putting", verb);
    return participles.stream()
        .filter(p -> reports && p > verb && p < begin && tree.extent(p).end() == end)
        .mapToInt(p -> p)
        .findFirst();
  }

  /** "have come [since] the war broke out in May": a time of the clause above that of the war. */
  private int outside(int at) {
    boolean clause = tree.is(at, "mark") && sentence.tokens().get(at).lemma().equals("since");
    int above = clause ? tree.head(tree.head(at)) : Tree.ROOT;
    return above == Tree.ROOT ? at : above;
  }

  /** Whether the tree takes "since" before a day for the mark of the clause behind it. */
  private boolean isTornApart(int at) {
    return tree.relation(at).equals("mark")
        && at + 1 < sentence.tokens().size()
        && tree.is(at + 1, "nsubj");
  }

  /**
   * "the camps of 2012", "after June's war": the time of a thing is not that of what is done to it
   * or behind it.
   */
  private boolean isOfThing(Time time, Instance instance) {
    int top = top(time);
    int head = tree.head(top);
    if (head == Tree.ROOT || head == instance.trigger()) {
      return false;
    }
    return tree.relation(top).equals("nmod:poss")
        ? OTHER_TIMES.contains(syntax.preposition(head))
        : tree.is(top, "nmod")
            && sentence.tokens().get(head).isNoun()
            && syntax.preposition(top).equals("of");
  }

  /** "Eight came, six of whom are [still] held": what goes on is of that alone which goes on. */
  private static boolean isOfState(Time time, Instance instance) {
    return time.text().equals("still")
        && instance.type() != EventType.DETENTION
        && instance.type() != EventType.ACCEPTANCE;
  }

  /** "freed 49 men [held] in Sikasso since August": since when those had been held who go free. */
  private boolean isOfHeld(Time time, Instance instance) {
    return instance.type() == EventType.RELEASE
        && held(time).filter(h -> h.people().equals(instance.people())).isPresent();
  }

  /** What a participle right before the time tells of people whom its clause lets go. */
  private Optional<Instance> held(Time time) {
    int begin = time.tokens().begin();
    return holdings.stream()
        .filter(h -> h.trigger() < begin && tree.is(h.trigger(), "acl"))
        .filter(
            h ->
                sentence.tokens().subList(h.trigger() + 1, begin).stream()
                    .noneMatch(t -> t.tag().matches("[,:]|VB.?|CC")))
        .findFirst();
  }

  /** "Ingabire, in jail since June, had called": a time deep in what describes the subject. */
  private boolean isOfSubject(Time time) {
    int nouns = 0;
    int node = top(time);
    while (tree.head(node) != Tree.ROOT && !syntax.isVerbal(tree.head(node))) {
      node = tree.head(node);
      nouns++;
    }
    return nouns > 1 && tree.is(node, "nsubj") && !isOpening(time);
  }

  /** "[In December] 57 people were freed": the tree may hang it on the number behind it. */
  private boolean isOpening(Time time) {
    int before = time.tokens().begin() - 1;
    return before == 0 && sentence.tokens().get(before).tag().equals("IN");
  }

  /** "twice as many as in 2023", "25 more than in April", "up from 12 in March". */
  private boolean isCompared(Time time) {
    int begin = time.tokens().begin();
    for (int i = begin; i > 0 && i > begin - 6; i--) {
      if (compares(i, begin)) {
        return true;
      }
      if (i < begin && sentence.tokens().get(i).tag().matches("[,:]|VB.*")) {
        return false;
      }
    }
    return false;
  }

  /** "the highest number [since] 2014", "the first such flight [since] May": what is beaten. */
  private boolean isRecord(int since) {
    for (int i = since - 1; i >= 0 && i > since - RECORD; i--) {
      String tag = sentence.tokens().get(i).tag();
      boolean bound = i > 0 && sentence.tokens().get(i - 1).lemma().equals("at"); // "at least 300"
      if (tag.matches("JJS|RBS") && !bound || sentence.tokens().get(i).lemma().equals("first")) {
        return true;
      }
      if (tag.matches("[,:]|VB.*")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word compares with the time behind it; "more than 12 in March" does not. */
  private boolean compares(int at, int time) {
    String word = sentence.tokens().get(at).lemma();
    String before = sentence.tokens().get(at - 1).lemma();
    boolean counts =
        sentence.tokens().subList(at, time).stream().anyMatch(t -> t.tag().equals("CD"));
    return switch (word) {
      case "than" -> !counts;
      case "as" -> !counts && before.matches("many|much|high|often");
      case "with", "to" -> before.matches("compare|compared");
      case "from" -> before.matches("up|down|cent|percent|%"); // "up 35 per cent from last year"
      case "since" -> isRecord(at);
      default -> false;
    };
  }
}
