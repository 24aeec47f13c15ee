package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who says what a sentence tells: the nearest speaker first, then whoever quotes him. */
final class Attribution {

  /** How far behind its verb "that" opens what is said, at most, in tokens. */
  private static final int FAR = 10;

  private static final int NEAR = 5;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;

  Attribution(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.actors = new Actors(sentence, words, syntax);
  }

  /** The sources of what the token tells. */
  List<Name> sources(int at) {
    List<Name> sources = new ArrayList<>();
    int below = at;
    for (int node = at; node != Tree.ROOT; below = node, node = tree.head(node)) {
      if (node != at && tree.is(below, "parataxis") && below > node && separated(node, below)) {
        break;
      }
      if (node != at && governs(node, below, at)) {
        speakers(node, sources);
      }
      for (int child : tree.children(node)) {
        beside(child, at, sources);
      }
    }
    accordingTo(at, sources);
    if (sources.isEmpty()) {
      sources.addAll(new Sayings(sentence, words, syntax, actors).speakers(at));
    }
    return sources;
  }

  /** "according to X" speaks for the whole of its part of the sentence, wherever it hangs. */
  private void accordingTo(int at, List<Name> sources) {
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      boolean according =
          sentence.tokens().get(i).text().equalsIgnoreCase("according")
              && syntax.word(i + 1).equals("to");
      if (according && tree.head(i) > i && !separated(at, i)) {
        addSource(tree.head(i), sources);
      }
      boolean judging =
          Set.of("going", "judging")
                  .contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))
              && syntax.word(i + 1).equals("by");
      if (judging && tree.head(i + 1) > i && !separated(at, i)) {
        addSource(tree.head(i + 1), sources); // "going by figures from the agency"
      }
    }
  }

  private boolean separated(int one, int other) {
    return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
        .anyMatch(t -> t.text().equals(";"));
  }

  /** Speakers whose words are not tied to one event: for sentences that follow a quotation. */
  List<Name> anySpeaker() {
    List<Name> sources = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (syntax.isVerbal(i) && words.is("reporting", syntax.word(i))) {
        speakers(i, sources);
      }
    }
    return sources;
  }

  /** Who is heard in the main clause: for sentences that go on in the tense of reported speech. */
  List<Name> heard() {
    List<Name> sources = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size() && sources.isEmpty(); i++) {
      boolean main =
          tree.head(i) == Tree.ROOT || tree.is(i, "parataxis") || isFlanked(i) || isEnd(i);
      if (main && syntax.isVerbal(i) && words.is("saying", syntax.word(i))) {
        speakers(i, sources);
      }
    }
    return sources;
  }

  private boolean isEnd(int at) {
    return at + 2 >= sentence.tokens().size();
  }

  /** Whether the verb says what stands below it: as its clause, or as a noun it confirms. */
  private boolean governs(int verb, int below, int at) {
    if (!syntax.isVerbal(verb) || !words.is("reporting", syntax.word(verb))) {
      return false;
    }
    String relation = tree.relation(below);
    if (relation.equals("ccomp")
        || relation.equals("parataxis")
        || isFlanked(verb)
        || saysThat(verb, at)
        || saysBehind(verb, below)) {
      return true;
    }
    boolean factual =
        Set.of(
                "confirm",
                "announce",
                "report",
                "deny",
                "claim",
                "allege",
                "reveal",
                "record",
                "count",
                "document",
                "acknowledge",
                "estimate")
            .contains(syntax.word(verb));
    boolean figure =
        syntax.word(verb).equals("put")
            && tree.children(verb, "obj").stream()
                .anyMatch(o -> words.is("figure", syntax.word(o)));
    boolean spoken =
        Set.of("speak", "tell", "talk", "report").contains(syntax.word(verb))
            && (tree.is(below, "obl") || tree.is(below, "nmod"))
            && syntax.preposition(below).equals("of");
    if (figure || spoken) {
      return true;
    }
    return factual
        && (relation.equals("obj") || relation.equals("xcomp") || relation.equals("nsubj:pass"));
  }

  /** "…, officials said", "according to X", "citing Y", "by Y's account". */
  private void beside(int child, int at, List<Name> sources) {
    if (tree.isUnder(at, child)) {
      return;
    }
    boolean clause =
        tree.is(child, "parataxis")
            || tree.is(child, "ccomp")
            || tree.is(child, "dep")
            || isFlanked(child);
    if (clause
        && syntax.isVerbal(child)
        && words.is("reporting", syntax.word(child))
        && isBareSaying(child)) {
      speakers(child, sources);
    }
    if ((tree.is(child, "advcl") || tree.is(child, "acl") || tree.is(child, "conj"))
        && syntax.isVerbal(child)
        && Set.of("cite", "quote").contains(syntax.word(child))) {
      object(child, sources);
    }
    if (tree.is(child, "advcl") && syntax.word(child).equals("accord")) {
      for (int grandchild : tree.children(child, "obl")) {
        addSource(grandchild, sources);
      }
    }
    if ((tree.is(child, "obl") || tree.is(child, "nmod"))
        && syntax.preposition(child).startsWith("accord")) {
      addSource(child, sources);
    }
    if (tree.is(child, "obl")
            && syntax.preposition(child).equals("by")
            && Set.of("account", "count", "tally", "reckoning", "estimate")
                .contains(syntax.word(child))
        || syntax.preposition(child).equals("in")
            && Set.of("telling", "account").contains(syntax.word(child))) {
      boolean theirs =
          tree.children(child, "nmod:poss").stream()
              .anyMatch(p -> sentence.tokens().get(p).tag().equals("PRP$"));
      OptionalInt subject = theirs ? syntax.surfaceSubject(tree.head(child)) : OptionalInt.empty();
      // "Croatia handed over 1,840, by its own count": who acts counts.
      addSource(subject.orElse(child), sources);
    }
  }

  /** "informs the public that": whatever stands behind "that" is what is said. */
  private boolean saysThat(int verb, int at) {
    for (int i = verb + 1; i <= Math.min(verb + FAR, at); i++) {
      Token next = sentence.tokens().get(Math.min(i + 1, sentence.tokens().size() - 1));
      boolean opens =
          syntax.word(i).equals("that")
              && !sentence.tokens().get(i).tag().equals("DT")
              && (i <= verb + NEAR || !next.isVerb() && !next.tag().equals("MD"));
      if (opens) {
        return at > i;
      }
    }
    return false;
  }

  /** "They are held, said the officer": the clause before a mark and a verb of saying. */
  private boolean saysBehind(int verb, int below) {
    if (below > verb || !words.is("saying", syntax.word(verb))) {
      return false;
    }
    int begin = verb;
    OptionalInt subject = syntax.child(verb, "nsubj");
    if (subject.isPresent() && subject.getAsInt() < verb) {
      begin = tree.extent(subject.getAsInt()).begin();
    }
    return begin > 0 && below < begin && isMark(begin - 1);
  }

  /**
   * "the men, the minister said, were …": a saying between marks, whatever the tree makes of it.
   */
  private boolean isFlanked(int verb) {
    if (!syntax.isVerbal(verb) || verb + 1 >= sentence.tokens().size() || !isMark(verb + 1)) {
      return false;
    }
    OptionalInt subject = syntax.child(verb, "nsubj");
    if (subject.isEmpty() || subject.getAsInt() > verb) {
      return false;
    }
    int begin = tree.extent(subject.getAsInt()).begin();
    return begin > 0 && verb - begin < 12 && isMark(begin - 1);
  }

  private boolean isMark(int at) {
    return Set.of(",", ".", "''", "``", "\"", ":").contains(sentence.tokens().get(at).tag())
        || sentence.tokens().get(at).text().equals("\"");
  }

  /** A saying beside the clause has nothing to say of its own: "…, the ministry said". */
  private boolean isBareSaying(int verb) {
    return tree.children(verb).stream().noneMatch(c -> tree.is(c, "ccomp"));
  }

  private boolean isNegated(int verb) {
    return tree.children(verb).stream().anyMatch(c -> NEGATIONS.contains(syntax.word(c)));
  }

  private void speakers(int verb, List<Name> sources) {
    if (isNegated(verb)) {
      return;
    }
    OptionalInt behind = syntax.child(verb, "obj");
    if (isMark(Math.max(0, verb - 1))
        && words.is("saying", syntax.word(verb))
        && syntax.child(verb, "nsubj").isEmpty()
        && behind.isPresent()) {
      addSource(behind.getAsInt(), sources); // "…, say their lawyers"
      return;
    }
    int before = sources.size();
    boolean says = words.is("saying", syntax.word(verb));
    if (says && syntax.child(verb, "nsubj").isEmpty()) {
      described(verb).ifPresent(n -> add(n, sources));
    }
    if (sources.size() == before) {
      bySubject(verb, sources);
    }
    if (sources.size() == before && says) {
      voices(verb).ifPresent(n -> add(n, sources));
    }
    boolean spoken = syntax.child(verb, "nsubj").stream().anyMatch(s -> syntax.token(s).isNoun());
    if (sources.size() == before && says && !spoken) {
      beside(verb).or(() -> described(verb)).ifPresent(n -> add(n, sources));
    }
  }

  /** "…, volunteers said": people without a name who speak for themselves. */
  private Optional<Name> voices(int verb) {
    OptionalInt subject = syntax.child(verb, "nsubj");
    return subject.stream()
        .filter(s -> syntax.token(s).tag().equals("NNS"))
        .filter(s -> words.is("people", syntax.word(s)) || words.is("person", syntax.word(s)))
        .mapToObj(actors::group)
        .findFirst();
  }

  /** "…, officials in Arlit, the nearest town, said": who is described behind a comma. */
  private Optional<Name> described(int verb) {
    for (int at = verb - 1; at > 0 && verb - at < 12; at--) {
      int before = at - 1;
      while (before > 0 && sentence.tokens().get(before).tag().matches("DT|JJ.*|NN.*|CD")) {
        before--;
      }
      boolean opens = sentence.tokens().get(at).isNoun() && isMark(before) && at - before < 5;
      boolean speaks =
          words.is("office", syntax.word(at))
              || words.is("body", syntax.word(at))
              || words.is("government", syntax.word(at));
      if (opens && speaks) {
        return actors.actors(at).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** The name nearest to a verb of saying, where the tree shows no subject. */
  private Optional<Name> beside(int verb) {
    boolean inverted = verb > 0 && isMark(verb - 1);
    return inverted ? name(verb, true).or(() -> name(verb, false)) : name(verb, false);
  }

  private Optional<Name> name(int verb, boolean inverted) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PLACE)
        .filter(
            n ->
                inverted
                    ? n.tokens().begin() > verb && n.tokens().begin() - verb <= 8
                    : n.tokens().end() <= verb && verb - n.tokens().end() <= 12)
        .min(
            Comparator.comparing((Name n) -> n.kind() != Kind.PERSON)
                .thenComparing(n -> Math.abs(verb - n.tokens().begin())));
  }

  private void bySubject(int verb, List<Name> sources) {
    OptionalInt subject = syntax.surfaceSubject(verb);
    boolean passive = syntax.isPassive(verb);
    boolean nominal = subject.isPresent() && tree.children(subject.getAsInt(), "case").isEmpty();
    if (nominal && !passive) {
      addSource(syntax.antecedent(subject.getAsInt()), sources);
    }
    for (Part part : syntax.parts(verb)) {
      boolean toldOutlet =
          Set.of("object", "indirect", "to").contains(part.function())
              && Set.of("tell", "say", "speak", "inform", "confirm").contains(syntax.word(verb));
      if (toldOutlet) {
        actors.actors(part.token()).stream()
            .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
            .forEach(n -> add(n, sources));
      }
      if (passive && part.function().equals("subject")) {
        addSource(part.token(), sources);
      }
    }
    for (int child : tree.children(verb, "advcl")) {
      if (Set.of("cite", "quote").contains(syntax.word(child))) {
        object(child, sources);
      }
    }
  }

  private void object(int verb, List<Name> sources) {
    for (int child : tree.children(verb, "obj")) {
      addSource(child, sources);
    }
  }

  /** A speaker, or the owner of a report: "figures of a government agency". */
  private void addSource(int token, List<Name> sources) {
    Token word = sentence.tokens().get(token);
    if (words.is("reporting noun", syntax.word(token)) && !words.is("office", syntax.word(token))
        || syntax.word(token).equals("count")) {
      for (Part part : syntax.parts(token)) {
        if (Set.of("poss", "by", "from", "of", "modifier", "subject", "see by")
            .contains(part.function())) {
          actors.actors(part.token()).forEach(n -> add(n, sources));
        }
      }
      return;
    }
    List<Name> speakers = actors.actors(token);
    if (speakers.isEmpty() && word.isNoun() && actors.people(token).isPresent()) {
      return;
    }
    speakers.forEach(n -> add(n, sources));
    for (int conjunct : tree.children(token, "conj")) {
      if (acts(conjunct)) {
        continue;
      }
      actors.actors(conjunct).forEach(n -> add(n, sources));
    }
  }

  /** "According to the agency, [police] detained": the tree may take a subject for a speaker. */
  private boolean acts(int noun) {
    return tree.children(noun, "acl").stream()
        .anyMatch(v -> syntax.token(v).tag().equals("VBD") && !syntax.isPassive(v));
  }

  private static void add(Name name, List<Name> sources) {
    if (!sources.contains(name)) {
      sources.add(name);
    }
  }
}
