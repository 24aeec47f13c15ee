package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who says what a sentence tells: the nearest speaker first, then whoever quotes him. */
final class Attribution {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Scope scope;
  private final Speakers speakers;
  private final Sayings sayings;

  Attribution(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    Actors actors = new Actors(sentence, words, syntax);
    this.scope = new Scope(sentence, words, syntax);
    this.speakers = new Speakers(sentence, words, syntax, actors, scope);
    this.sayings = new Sayings(sentence, words, syntax, actors);
  }

  /** The sources of what the token tells. */
  List<Name> sources(int at) {
    Set<Name> sources = new LinkedHashSet<>();
    int below = at;
    for (int node = at; node != Tree.ROOT; below = node, node = tree.head(node)) {
      if (node != at && tree.is(below, "parataxis") && below > node && separated(node, below)) {
        break;
      }
      if (node != at && scope.governs(node, below, at)) {
        speakers.add(node, sources);
      }
      for (int child : tree.children(node)) {
        beside(child, at, sources);
      }
    }
    accordingTo(at, sources);
    if (sources.isEmpty()) {
      sources.addAll(sayings.speakers(at));
    }
    return List.copyOf(sources);
  }

  /** "according to X" speaks for the whole of its part of the sentence, wherever it hangs. */
  private void accordingTo(int at, Set<Name> sources) {
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      boolean according =
          sentence.tokens().get(i).text().equalsIgnoreCase("according")
              && syntax.word(i + 1).equals("to");
      if (according && tree.head(i) > i && !separated(at, i)) {
        speakers.addSource(tree.head(i), sources);
      }
      boolean judging =
          Set.of("going", "judging")
                  .contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))
              && syntax.word(i + 1).equals("by");
      if (judging && tree.head(i + 1) > i && !separated(at, i)) {
        speakers.addSource(tree.head(i + 1), sources); // "going by figures from the agency"
      }
    }
  }

  private boolean separated(int one, int other) {
    return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
        .anyMatch(t -> t.text().equals(";"));
  }

  /** Speakers whose words are not tied to one event: for sentences that follow a quotation. */
  List<Name> anySpeaker() {
    Set<Name> sources = new LinkedHashSet<>();
    IntStream.range(0, sentence.tokens().size())
        .filter(i -> syntax.isVerbal(i) && words.is("reporting", syntax.word(i)))
        .forEach(i -> speakers.add(i, sources));
    return List.copyOf(sources);
  }

  /** Who is heard in the main clause: for sentences that go on in the tense of reported speech. */
  List<Name> heard() {
    Set<Name> sources = new LinkedHashSet<>();
    for (int i = 0; i < sentence.tokens().size() && sources.isEmpty(); i++) {
      if (scope.isMain(i)) {
        speakers.add(i, sources);
      }
    }
    return List.copyOf(sources);
  }

  /** "…, officials said", "according to X", "citing Y", "by Y's account". */
  private void beside(int child, int at, Set<Name> sources) {
    if (tree.isUnder(at, child)) {
      return;
    }
    if (scope.isBeside(child)) {
      speakers.add(child, sources);
    }
    if ((tree.is(child, "advcl") || tree.is(child, "acl") || tree.is(child, "conj"))
        && syntax.isVerbal(child)
        && words.is("citing", syntax.word(child))) {
      speakers.addCited(child, sources);
    }
    if (tree.is(child, "advcl") && syntax.word(child).equals("accord")) {
      for (int grandchild : tree.children(child, "obl")) {
        speakers.addSource(grandchild, sources);
      }
    }
    if ((tree.is(child, "obl") || tree.is(child, "nmod"))
        && syntax.preposition(child).startsWith("accord")) {
      speakers.addSource(child, sources);
    }
    String preposition = syntax.preposition(child);
    if ((preposition.equals("in") || preposition.equals("by") && tree.is(child, "obl"))
        && words.is("account", syntax.word(child))) {
      speakers.addSource(teller(child), sources);
    }
  }

  /** "Croatia handed over 1,840, by [its] own count": who acts counts. */
  private int teller(int account) {
    boolean theirs =
        tree.children(account, "nmod:poss").stream()
            .anyMatch(p -> sentence.tokens().get(p).tag().equals("PRP$"));
    return theirs ? syntax.surfaceSubject(tree.head(account)).orElse(account) : account;
  }
}
