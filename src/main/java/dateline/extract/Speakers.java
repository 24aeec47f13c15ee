package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Who speaks by a verb of saying, or stands behind the noun of a report. */
final class Speakers {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final Scope scope;
  private final Outlets outlets;
  private final Relatives relatives;
  private final NearSpeakers near;
  private final Denials denials;
  private final ReportOwners reports;
  private final Declarers declarers;
  private final Quoters quoters;

  Speakers(Sentence sentence, Words words, Syntax syntax, Actors actors, Scope scope) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.scope = scope;
    this.outlets = new Outlets(sentence, words, syntax, actors);
    this.relatives = new Relatives(sentence);
    this.quoters = new Quoters(tree, words, syntax);
    this.denials = new Denials(sentence, words, syntax);
    this.declarers = new Declarers(sentence, words, syntax, actors);
    this.reports = new ReportOwners(tree, words, syntax, actors);
    this.near = new NearSpeakers(sentence, words, syntax, actors, scope);
  }

  /** Adds who says what a verb of saying says; nobody if it is not said. */
  void add(int verb, Set<Name> sources) {
    if (denials.isNegated(verb) || denials.refusesEntry(verb) || denials.isAsked(verb)) {
      return;
    }
    if (syntax.isPassive(verb) && words.is("quoting", syntax.word(verb))) {
      syntax.child(verb, "nsubj:pass").ifPresent(s -> addSource(s, sources));
      sources.addAll(outlets.quoting(verb));
      return;
    }
    List<Integer> quoted = quoters.of(verb);
    if (!quoted.isEmpty()) {
      quoted.forEach(q -> addAnyone(q, sources));
      return;
    }
    OptionalInt declarer = declarers.of(verb);
    if (declarer.isPresent()) {
      addSource(declarer.getAsInt(), sources);
      return;
    }
    OptionalInt statement = scope.statement(verb);
    if (statement.isPresent()) {
      addStatement(statement.getAsInt(), sources);
      return;
    }
    String whom = syntax.word(verb).equals("warn") ? "iobj" : "obj"; // "…, warned the minister"
    OptionalInt behind = syntax.child(verb, "obj", whom);
    if (scope.isMark(Math.max(0, verb - 1))
        && words.is("saying", syntax.word(verb))
        && syntax.child(verb, "nsubj").isEmpty()
        && behind.isPresent()) {
      addSource(behind.getAsInt(), sources); // "…, say their lawyers"
      return;
    }
    int before = sources.size();
    boolean says = words.is("saying", syntax.word(verb));
    if (says && syntax.child(verb, "nsubj").isEmpty()) {
      near.described(verb).or(() -> near.reached(verb)).ifPresent(sources::add);
    }
    if (sources.size() == before) {
      bySubject(verb, sources);
    }
    boolean spoken =
        syntax.child(verb, "nsubj").stream()
            .anyMatch(s -> syntax.token(s).isNoun() || syntax.token(s).tag().equals("CD"));
    if (sources.size() == before && says && !spoken) {
      near.beside(verb).or(() -> near.described(verb)).ifPresent(sources::add);
    }
  }

  /** "put out [a statement] saying": whose it is, or who gives it out. */
  private void addStatement(int report, Set<Name> sources) {
    addSource(report, sources);
    int verb = tree.head(report);
    if (sources.isEmpty() && tree.is(report, "obj") && words.is("issuing", syntax.word(verb))) {
      bySubject(verb, sources);
    }
  }

  private void bySubject(int verb, Set<Name> sources) {
    if (syntax.lemma(verb).matches("hear|learn") && heard(verb, sources)) {
      return;
    }
    OptionalInt subject = declarers.subject(verb);
    boolean passive = syntax.isPassive(verb);
    boolean nominal = subject.isPresent() && tree.children(subject.getAsInt(), "case").isEmpty();
    int before = sources.size();
    if (nominal && !passive) {
      addSubject(subject.getAsInt(), sources);
    }
    if (nominal && !passive && sources.size() == before) {
      near.voices(verb).ifPresent(sources::add); // "A nurse told Reuters"
    }
    sources.addAll(outlets.of(verb));
    quoters.above(verb).forEach(q -> addSource(q, sources));
    syntax.parts(verb).stream()
        .filter(p -> passive && p.function().equals("subject"))
        .forEach(p -> addSource(p.token(), sources));
    // "Le Monde, quoting a guard, wrote": the tree hangs it on the verb or on the paper.
    Stream.concat(
            tree.children(verb, "advcl").stream(),
            subject.stream().boxed().flatMap(s -> tree.children(s, "acl").stream()))
        .filter(c -> words.is("citing", syntax.word(c)))
        .forEach(c -> addCited(c, sources));
  }

  /** "hears [from the mayor] that": who told it. */
  private boolean heard(int verb, Set<Name> sources) {
    syntax.parts(verb).stream()
        .filter(p -> p.function().equals("from"))
        .forEach(p -> addAnyone(p.token(), sources));
    if (!sources.isEmpty()) {
      // "the Herald has learned from two aid workers that": it passes on what it heard.
      syntax.surfaceSubject(verb).stream()
          .boxed()
          .flatMap(s -> actors.actors(s).stream())
          .filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Name.Form.PROPER)
          .forEach(sources::add);
    }
    return !sources.isEmpty();
  }

  /** "the director of [Bail Aid], which says": a body that is named right before "which" speaks. */
  private void addSubject(int subject, Set<Name> sources) {
    OptionalInt several = declarers.several(subject);
    if (several.isPresent()) {
      addSource(several.getAsInt(), sources);
      sources.addAll(outlets.of(tree.head(several.getAsInt())));
      return;
    }
    relatives
        .bodyBefore(subject)
        .ifPresentOrElse(sources::add, () -> addSource(syntax.antecedent(subject), sources));
  }

  /** Adds whose word a verb cites: "citing the ministry". */
  void addCited(int verb, Set<Name> sources) {
    for (int cited : tree.children(verb, "obj")) {
      if (!declarers.isOwn(cited)) {
        addAnyone(cited, sources); // "citing three people familiar with it"
      }
    }
  }

  /** Adds a source, be it people of no office: "according to [survivors]". */
  void addAnyone(int token, Set<Name> sources) {
    int before = sources.size();
    addSource(token, sources);
    if (sources.size() == before) {
      near.people(token).ifPresent(sources::add);
    }
    tree.children(token, "acl:relcl").stream()
        .filter(c -> words.is("citing", syntax.word(c)))
        .forEach(c -> addCited(c, sources)); // "according to Hürriyet, which cites the police"
  }

  /** Adds who threatens or promises to do something, if it is a person: states just do it. */
  void addCommitted(int verb, Set<Name> sources) {
    syntax.surfaceSubject(verb).stream()
        .boxed()
        .flatMap(s -> actors.actors(s).stream())
        .filter(n -> n.kind() == Kind.PERSON)
        .forEach(sources::add);
  }

  /** Adds who published a report: "a report [in the Jakarta Post]", "[HRW]'s claim". */
  void addPublished(int report, Set<Name> sources) {
    Set<Name> published = reports.published(report);
    sources.addAll(published);
    int verb = tree.head(report);
    if (published.isEmpty()
        && tree.is(report, "obj")
        && (words.is("issuing", syntax.word(verb)) || words.is("gathering", syntax.word(verb)))
        && !denials.isNegated(verb)) {
      syntax.surfaceSubject(verb).ifPresent(s -> addSource(s, sources)); // "sent word that"
    }
    if (!published.isEmpty()
        && tree.is(report, "obj")
        && words.is("carrying on", syntax.word(verb))) {
      syntax.surfaceSubject(verb).ifPresent(s -> addSource(s, sources)); // "SANA carried a report"
    }
  }

  /** Adds a speaker, or the owner of a report: "figures of a government agency". */
  void addSource(int token, Set<Name> sources) {
    Token word = sentence.tokens().get(token);
    if (scope.isReport(token)) {
      List<Name> owners = reports.sources(token);
      if (owners.isEmpty()) {
        owners = near.tellers(token); // "by the account of three survivors"
      }
      sources.addAll(owners);
      if (owners.isEmpty() && scope.isTheReport(token)) {
        sources.add(actors.report(token));
      }
      return;
    }
    if (near.isTitle(token)) {
      sources.add(actors.outlet(token));
      return;
    }
    Optional<Name> called = near.called(token);
    if (called.isEmpty() && words.is("kin", syntax.word(token)) && word.tag().equals("NN")) {
      sources.add(actors.person(token)); // "…, his wife said"
      return;
    }
    List<Name> speakers = called.map(List::of).orElseGet(() -> actors.actors(token));
    if (speakers.isEmpty() && word.isNoun() && actors.people(token).isPresent()) {
      return;
    }
    sources.addAll(speakers);
    tree.children(token, "conj").stream()
        .filter(c -> c > token && !acts(c) && !scope.isParted(token, c))
        .flatMap(c -> near.anybody(c).stream())
        .forEach(sources::add);
  }

  /** "According to the agency, [police] detained": the tree may take a subject for a speaker. */
  private boolean acts(int noun) {
    return tree.children(noun, "acl").stream()
        .anyMatch(v -> syntax.token(v).tag().equals("VBD") && !syntax.isPassive(v));
  }
}
