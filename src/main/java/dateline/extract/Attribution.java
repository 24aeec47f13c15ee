package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who says what a sentence tells: the nearest speaker first, then whoever quotes him. */
final class Attribution {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Scope scope;
  private final Relatives relatives;
  private final Speakers speakers;
  private final Sayings sayings;
  private final Accordances accordances;
  private final Caveats caveats;

  Attribution(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    Actors actors = syntax.actors();
    this.relatives = new Relatives(sentence);
    this.scope = new Scope(sentence, words, syntax);
    this.speakers = new Speakers(sentence, words, syntax, actors, scope);
    this.sayings = new Sayings(sentence, words, syntax, actors, scope);
    this.caveats = new Caveats(tree, syntax);
    this.accordances =
        new Accordances(sentence, syntax, scope, speakers, new Seers(tree, words, syntax, actors));
  }

  /** The sources of an event: "[The minister] announced the release of 40 men" too. */
  List<Name> sources(Instance instance) {
    Set<Name> sources = new LinkedHashSet<>(sources(instance.governor()));
    boolean announced =
        instance.trigger() != instance.governor()
            && instance.type().happensToPeople()
            && tree.head(instance.trigger()) == instance.governor()
            && words.is("vouching", syntax.word(instance.governor()));
    if (sources.isEmpty() && announced) {
      speakers.add(instance.governor(), sources);
    }
    return List.copyOf(sources);
  }

  /** The sources of what the token tells. */
  List<Name> sources(int at) {
    Set<Name> sources = new LinkedHashSet<>();
    int below = at;
    for (int node = at; node != Tree.ROOT; below = node, node = tree.head(node)) {
      if (node != at && relatives.isAside(below)) {
        int clause = below;
        tree.children(node).stream()
            .filter(c -> c > clause)
            .forEach(c -> accounts(c, sources)); // "whom guards seized, by his family's account,"
        return List.copyOf(sources);
      }
      if (node != at && isApart(below, node)) {
        break;
      }
      if (node != at) {
        above(node, below, at, sources);
      }
      for (int child : tree.children(node)) {
        beside(child, at, sources);
      }
    }
    accordances.add(at, sources);
    if (new Citations(sentence, words, syntax).isAlone(at)) {
      sources.addAll(sayings.speakers(at)); // "the Post reported on Sunday, citing two diplomats"
    }
    if (sources.isEmpty() && sources.addAll(sayings.speakers(at))) {
      // "Peru, the Herald reported on Sunday, citing two diplomats, has agreed"
      IntStream.range(1, at)
          .filter(i -> scope.isMark(i - 1) && words.is("citing", syntax.word(i)))
          .filter(i -> sentence.tokens().get(i).tag().equals("VBG") && !tree.isUnder(at, i))
          .forEach(i -> speakers.addCited(i, sources));
    }
    return List.copyOf(sources);
  }

  /** A clause of its own behind a semicolon, or one in which others speak: "while Caritas says". */
  private boolean isApart(int clause, int node) {
    return clause > node
        && (tree.is(clause, "parataxis") && scope.isParted(node, clause)
            || syntax.isMarked(clause, "while")
                && words.is("saying", syntax.word(clause))
                && syntax.child(clause, "nsubj").isPresent());
  }

  /** "officials said that", "threatened to", "a report in the Post that". */
  private void above(int node, int below, int at, Set<Name> sources) {
    if (scope.governs(node, below, at)) {
      speakers.add(node, sources);
    }
    if (scope.commits(node, below, at)) {
      speakers.addCommitted(node, sources);
    }
    if (scope.isTally(node, below)) {
      syntax.child(node, "nsubj").ifPresent(s -> speakers.addSource(s, sources));
    }
    if (scope.reports(node, below)) {
      speakers.addPublished(node, sources);
    }
    if (tree.is(below, "ccomp") && below < node) {
      // "The announcement by the ministry that it had freed them surprised few."
      syntax.child(node, "nsubj").stream()
          .filter(s -> s < below && scope.isReport(s))
          .forEach(s -> speakers.addPublished(s, sources));
    }
  }

  /** Speakers whose words are not tied to one event: for sentences that follow a quotation. */
  List<Name> anySpeaker() {
    Set<Name> sources = new LinkedHashSet<>();
    IntStream.range(0, sentence.tokens().size())
        .filter(i -> syntax.isVerbal(i) && words.is("reporting", syntax.word(i)))
        .forEach(i -> speakers.add(i, sources));
    return sources.isEmpty() ? sayings.opening() : List.copyOf(sources);
  }

  /** Who is heard in the main clause: for sentences that go on in the tense of reported speech. */
  List<Name> heard() {
    Set<Name> sources = new LinkedHashSet<>();
    for (int i = 0; i < sentence.tokens().size() && sources.isEmpty(); i++) {
      if (scope.isMain(i)) {
        speakers.add(i, sources);
      } else if (tree.head(i) == Tree.ROOT && words.is("issuing", syntax.word(i))) {
        // "The ministry issued a statement. The statement said …"
        syntax.child(i, "obj").stream()
            .filter(scope::isReport)
            .forEach(o -> speakers.addPublished(o, sources));
      }
    }
    return List.copyOf(sources);
  }

  /** Of whom the main clause tells. */
  List<Name> subject() {
    Set<Name> subject = new LinkedHashSet<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (tree.head(i) == Tree.ROOT) {
        OptionalInt own =
            syntax.isVerbal(i) ? syntax.surfaceSubject(i) : syntax.child(i, "nsubj"); // "was angry"
        own.ifPresent(s -> speakers.addSource(meant(s), subject));
      }
    }
    return List.copyOf(subject);
  }

  /** "It was [the ministry] that made it public" */
  private int meant(int subject) {
    int predicate = tree.head(subject);
    boolean cleft =
        syntax.word(subject).equals("it")
            && !tree.children(predicate, "cop").isEmpty()
            && tree.children(predicate, "acl:relcl").stream().anyMatch(c -> c > predicate);
    return cleft ? predicate : subject;
  }

  /** "…, officials said", "according to X", "citing Y", "by Y's account". */
  private void beside(int child, int at, Set<Name> sources) {
    if (tree.isUnder(at, child)) {
      return;
    }
    if (scope.isBeside(child) && !scope.isParted(at, child) && !scope.isOfOther(child, at)) {
      speakers.add(child, sources);
    }
    if ((tree.is(child, "advcl") || tree.is(child, "acl") || tree.is(child, "conj"))
        && syntax.isVerbal(child)
        && words.is("citing", syntax.word(child))) {
      speakers.addCited(child, sources);
    }
    if (tree.is(child, "advcl") && syntax.word(child).equals("accord")) {
      for (int grandchild : tree.children(child, "obl")) {
        speakers.addAnyone(grandchild, sources);
      }
    }
    if ((tree.is(child, "obl") || tree.is(child, "nmod"))
        && syntax.preposition(child).startsWith("accord")) {
      speakers.addAnyone(child, sources);
    }
    if (tree.is(child, "advcl") && tells(child)) {
      // "as first reported by the Times", "as announced": who acts above reports nothing.
      OptionalInt by = by(child);
      (by.isPresent() || syntax.isPassive(child) ? by : syntax.surfaceSubject(child))
          .ifPresent(s -> speakers.addAnyone(s, sources)); // "as two of their friends recall it"
    }
    if (syntax.preposition(child).matches("in|on") || tree.is(child, "obl")) {
      accounts(child, sources);
    }
    caveats.source(child).ifPresent(s -> speakers.addAnyone(s, sources));
    if (tree.is(child, "nsubj:outer")
        && syntax.isMarked(tree.head(child), "that")
        && scope.isReport(child)) {
      speakers.addPublished(
          child, sources); // "The ministry's position is that they were sent home"
    }
  }

  private OptionalInt by(int participle) {
    return tree.children(participle).stream()
        .filter(c -> tree.relation(c).startsWith("obl") && syntax.preposition(c).equals("by"))
        .mapToInt(c -> c)
        .findFirst();
  }

  /** "by Y's account", "in her telling", "in the words of the mayor" */
  private void accounts(int noun, Set<Name> sources) {
    boolean wording =
        sentence.tokens().get(noun).text().equalsIgnoreCase("words")
            && syntax.preposition(noun).equals("in");
    if (wording
        || syntax.preposition(noun).matches("by|in|on") && words.is("account", syntax.word(noun))) {
      speakers.addSource(teller(noun), sources);
    }
  }

  /** "[as] the ministry tells it", "as reported by NOS" */
  private boolean tells(int verb) {
    return words.is("reporting", syntax.word(verb))
        && tree.children(verb, "obj").stream().allMatch(o -> syntax.token(o).tag().equals("PRP"))
        && tree.children(verb, "mark").stream().anyMatch(m -> syntax.lemma(m).equals("as"));
  }

  /** "Croatia handed over 1,840, by [its] own count": who acts counts; "by [his] account". */
  private int teller(int account) {
    OptionalInt owner =
        tree.children(account, "nmod:poss").stream()
            .mapToInt(p -> p)
            .filter(p -> sentence.tokens().get(p).tag().equals("PRP$"))
            .findFirst();
    if (owner.isEmpty()) {
      return account;
    }
    return syntax.lemma(owner.getAsInt()).matches("his|her")
        ? owner.getAsInt()
        : syntax.surfaceSubject(tree.head(account)).orElse(account);
  }
}
