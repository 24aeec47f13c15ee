package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which actor, place or group of people a noun phrase stands for. */
final class Actors {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;
  private final Headcounts headcounts;
  private final Authorities authorities;
  private final OfficeHolders holders;
  private final Corps corps;
  private final Places places;
  private final Judges judges;
  private final Pronoun pronouns;
  private final Appositions appositions;
  private final Unions unions;
  private final Delegations delegations;
  private final ByToken<Optional<People>> people;
  private final ByToken<List<Name>> placesOf;
  private final ByToken<List<Name>> actorsOf = new ByToken<>(this::read);

  Actors(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = new Descriptions(sentence, words, syntax);
    this.headcounts = new Headcounts(sentence, words, syntax);
    this.authorities = new Authorities(sentence, words, syntax, descriptions);
    this.holders = new OfficeHolders(sentence, words, syntax, descriptions);
    this.corps = new Corps(sentence, words, syntax, descriptions);
    this.places = new Places(sentence, words, syntax, descriptions, authorities);
    this.judges = new Judges(sentence, words, syntax, descriptions);
    this.appositions = new Appositions(sentence);
    this.unions = new Unions(sentence);
    this.delegations = new Delegations(sentence, syntax, authorities, places, this);
    this.people = new ByToken<>(headcounts::at);
    this.placesOf = new ByToken<>(places::at);
    this.pronouns = new Pronoun(sentence, words, syntax, this, descriptions);
  }

  /** The name that holds the token. */
  Optional<Name> name(int at) {
    return sentence.name(at);
  }

  /** The group of people that the token governs. */
  Optional<People> people(int at) {
    return people.at(at);
  }

  /** "276,215 deportations": a counted happening counts the people it happens to. */
  Optional<People> counted(int noun) {
    return headcounts.counted(noun);
  }

  /** "turned the planes away": the people on them, whom another sentence tells of. */
  Optional<People> aboard(int vehicle) {
    return headcounts.aboard(vehicle);
  }

  /** The places that the token governs the words for. */
  List<Name> places(int at) {
    return placesOf.at(at);
  }

  /** The country of the people themselves, which nothing names here. */
  Name home(int at) {
    return places.home(at);
  }

  /** Whoever fetches people home or to safety, whom nothing names here. */
  Name others(int at) {
    return places.others(at);
  }

  /** Those who agree with each other, whom nothing names here. */
  Name sides(int at) {
    return places.sides(at);
  }

  /** The judge of the phrase, and the court that is named with him. */
  List<Name> judges(int at) {
    int court = judges.court(at);
    return judges.courts(court, actors(court));
  }

  /** Whether the token's phrase speaks of a judge or a court. */
  boolean isJudge(int at) {
    return judges.isJudge(at);
  }

  /** Who acts, when this token governs the words for him: none, one, or several. */
  List<Name> actors(int at) {
    return actorsOf.at(at);
  }

  private List<Name> read(int at) {
    Token token = sentence.tokens().get(at);
    String lemma = authorities.noun(at);
    Optional<Name> name = name(at);
    if (name.isPresent() && name.get().form() == Form.PROPER && !owns(at, name.get())) {
      return List.of(name.get());
    }
    List<Name> behind = appositions.behind(at);
    if (!behind.isEmpty()) {
      return behind;
    }
    Optional<Name> pronoun = pronouns.at(at);
    if (pronoun.isPresent()) {
      return pronoun.stream().toList();
    }
    List<Name> joint = delegations.of(at);
    if (!joint.isEmpty()) {
      return joint;
    }
    Optional<Name> union = unions.of(at);
    if (union.isPresent()) {
      return union.stream().toList();
    }
    Optional<Name> called = corps.called(at);
    if (called.isPresent()) {
      return called.stream().toList();
    }
    List<Name> titled = holders.at(at);
    if (!titled.isEmpty()) {
      return Stream.concat(titled.stream(), delegations.served(at, titled.size()).stream())
          .toList();
    }
    boolean plural = token.tag().endsWith("S");
    boolean official = words.is("office", lemma) && !plural; // one official is a person
    if (words.is("government", lemma) && !official) {
      List<Name> owners = authorities.isBranch(at) ? List.of() : authorities.owners(at);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    if (name.isPresent() && name.get().form() == Form.ADJECTIVE) {
      int first = tree.is(at, "conj") ? tree.head(at) : at; // "the German and [French] envoys"
      return tree.is(first, "amod") || tree.is(first, "compound") ? List.of(name.get()) : List.of();
    }
    if (!token.isNoun()) {
      return List.of();
    }
    List<Name> states = plural && words.is("office", lemma) ? authorities.states(at) : List.of();
    if (states.size() > 1) {
      return states;
    }
    if (official) {
      return List.of(descriptions.of(at, Kind.PERSON));
    }
    if (lemma.equals("force")
        && syntax.preposition(at).equals("by")
        && tree.children(at).size() == 1) {
      return List.of(); // "sent there by force"
    }
    Optional<Name> body = corps.body(at);
    if (body.isPresent()) {
      // "officers of the police and the coast guard"
      return Stream.concat(
              body.stream(),
              tree.children(body.get().head(), "conj").stream()
                  .filter(c -> words.is("body", syntax.word(c)))
                  .flatMap(c -> actors(c).stream()))
          .toList();
    }
    Optional<Integer> whose = corps.whose(at);
    if (whose.isPresent()) {
      return actors(whose.get());
    }
    if (words.is("body", lemma)
        || words.is("judge", lemma)
        || words.is("office", lemma)
        || plural && words.is("armed", lemma)) {
      return descriptions.bodies(at);
    }
    if (words.is("government", lemma) || authorities.isNeighbour(at)) {
      return List.of(descriptions.of(at, Kind.COUNTRY));
    }
    return plural ? List.of() : holders.explained(at);
  }

  /** "a jet hired by [the agency]": who did what the participle says. */
  List<Name> behindBy(int participle) {
    return tree.children(participle, "obl").stream()
        .filter(o -> syntax.preposition(o).equals("by"))
        .flatMap(o -> actors(o).stream())
        .toList();
  }

  /** Who the subject of a verb is. */
  List<Name> subjects(int verb) {
    return syntax.child(verb, "nsubj").stream().boxed().flatMap(s -> actors(s).stream()).toList();
  }

  /** Someone who is only described: "his wife". */
  Name person(int at) {
    return descriptions.of(at, Kind.PERSON);
  }

  /** "a [19-year-old]": someone of whom only the age is told. */
  Name aged(int old) {
    return descriptions.of(new Range(old - 4, old + 1), old, Kind.PERSON, Form.DESCRIPTION);
  }

  /** "the Citizen": a paper that no list of names knows. */
  Name outlet(int at) {
    return descriptions.of(new Range(at, at + 1), at, Kind.ORGANIZATION, Form.PROPER);
  }

  /** "the report": whoever wrote it, whom another sentence names. */
  Name report(int at) {
    return descriptions.of(new Range(at, at + 1), at, Kind.ORGANIZATION, Form.PRONOUN);
  }

  /** "its owner, Jin Ho": whether the one who is described is named behind it. */
  boolean isNamed(int at) {
    return !appositions.behind(at).isEmpty()
        || !sentence.tokens().get(at).tag().endsWith("S")
            && Stream.of(holders.explained(at), holders.at(at)).anyMatch(h -> !h.isEmpty());
  }

  /** Some who are only described, as one voice: "volunteers", "relatives of the men". */
  Name group(int at) {
    return descriptions.of(at, Kind.ORGANIZATION);
  }

  /** Whether the name is only the owner of what the token says: "[Panama] authorities". */
  private boolean owns(int at, Name name) {
    return words.is("government", syntax.word(at))
        && name.tokens().length() > 1
        && name.kind() == Kind.PERSON;
  }
}
