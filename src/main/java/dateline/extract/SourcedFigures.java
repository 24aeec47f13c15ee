package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the numbers that a source sets beside another's in the words around a bare number: "Amnesty
 * knows of 94", "the army admitted to six", "the union's count is 30", "Caritas says there were
 * 50", "the ministry put it at 40, the Red Cross at 90".
 */
final class SourcedFigures {

  /** How many words name a source that shares the verb of another, at most. */
  private static final int LONG = 9;

  /** How many words stand between a number and its verb, at most. */
  private static final int FEW = 6;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final NearSpeakers near;
  private final SpeakerPhrases phrases;
  private final Outlets outlets;
  private final Denials denials;
  private final SharedFigures shared;

  SourcedFigures(Sentence sentence, Words words, Syntax syntax, Actors actors) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    Scope scope = new Scope(sentence, words, syntax);
    this.near = new NearSpeakers(sentence, words, syntax, actors, scope);
    this.phrases = new SpeakerPhrases(sentence, words, syntax, actors, scope);
    this.outlets = new Outlets(sentence, words, syntax, actors);
    this.denials = new Denials(sentence, words, syntax);
    this.shared = new SharedFigures(sentence, words, syntax, phrases);
  }

  /** The number that ends at this place, if the words before it say whose it is. */
  Optional<RivalFigures.Figure> at(int number) {
    if (!syntax.token(number).tag().equals("CD") || !isBare(number)) {
      return Optional.empty();
    }
    return sentence
        .mentions(People.class)
        .filter(p -> p.head() == number && p.quantity().isKnown() && p.nationalities().isEmpty())
        .findFirst()
        .flatMap(this::figure);
  }

  /** "94.", "94 of them": nothing is counted that is named. */
  private boolean isBare(int number) {
    String next = sentence.form(number + 1);
    return next.isEmpty()
        || next.matches("[.,;:)\"”]|''|and|but|while")
        || next.equals("of") && sentence.form(number + 2).matches("them|those|these");
  }

  private Optional<RivalFigures.Figure> figure(People people) {
    int before = shared.bound(people.tokens().begin()) - 1;
    if (before < 0) {
      return Optional.empty();
    }
    List<Name> sources =
        switch (sentence.form(before)) {
          case "of" -> behindOf(before);
          case "to" -> admitted(before - 1);
          case "at" -> put(before);
          default -> direct(before);
        };
    List<Name> all = sources.isEmpty() ? shared.who(before + 1, people) : sources;
    int verb = syntax.clause(people.head()).orElse(people.head());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(RivalFigures.figure(people, verb, all, Optional.empty()));
  }

  /** "[knows] of 94", "[gave] a figure of 94", "[has] the names of 94" */
  private List<Name> behindOf(int of) {
    int word = of - 1;
    if (word < 0) {
      return List.of(); // "Of 94 people"
    }
    if (word > 0 && syntax.word(word).matches("know|learn|hear") && syntax.isVerbal(word)) {
      return says(word);
    }
    boolean figure = words.is("tally", syntax.word(word));
    boolean list = syntax.word(word).matches("name|list|case|record|file|testimony");
    OptionalInt verb = verb(word);
    String lemma = verb.isPresent() ? syntax.word(verb.getAsInt()) : "";
    return figure && lemma.matches("give|cite|publish|have|name|report|mention")
            || list && lemma.matches("have|hold|keep|publish|collect|gather|document|compile")
        ? says(verb.getAsInt())
        : List.of();
  }

  /** The verb that a noun stands behind with nothing but its own words between. */
  private OptionalInt verb(int noun) {
    return IntStream.iterate(noun - 1, i -> i > 0 && noun - i <= FEW, i -> i - 1)
        .takeWhile(
            i ->
                tokens.get(i).isVerb()
                    || i + 1 <= noun && tokens.get(i + 1).tag().matches("DT|JJ.*|NNS?|PRP\\$"))
        .filter(i -> tokens.get(i).isVerb())
        .findFirst();
  }

  /** "[admitted] to six", "[believes] the true figure to be 94" */
  private List<Name> admitted(int verb) {
    return verb > 0 && syntax.word(verb).matches("admit|own|confess") ? says(verb) : List.of();
  }

  /** "their count [stands] at 94" */
  private List<Name> put(int at) {
    return at > 1 && syntax.word(at - 1).equals("stand") ? owners(at - 2) : List.of();
  }

  private List<Name> direct(int word) {
    String lemma = syntax.word(word);
    if (lemma.matches("be|total|number|reach") && word > 0) {
      List<Name> owners = owners(word - 1);
      return owners.isEmpty() ? counted(word) : owners;
    }
    boolean has =
        tokens.get(word).tag().equals("VBN")
            && words.is("counting", lemma)
            && tree.children(word, "aux").stream().anyMatch(a -> syntax.word(a).equals("have"));
    boolean grants =
        lemma.matches("confirm|acknowledge|concede|verify")
            && tokens.get(word).tag().matches("VB[DZPN]");
    return has || grants ? says(word) : List.of();
  }

  /** "[Amnesty]'s count is 94", "the [ministry]'s own figure was 40" */
  private List<Name> owners(int noun) {
    return words.is("tally", syntax.word(noun)) || words.is("account", syntax.word(noun))
        ? syntax.parts(noun).stream()
            .filter(p -> p.function().equals("poss"))
            .flatMap(p -> actors.actors(p.token()).stream())
            .toList()
        : List.of();
  }

  /** "[says] there were 94", "[believes] the true figure to be 94", "[According to] X it was 94" */
  private List<Name> counted(int be) {
    int subject = sentence.form(be - 1).equals("to") ? be - 2 : be - 1;
    boolean anaphoric =
        sentence.form(subject).matches("there|it|they")
            || words.is("tally", syntax.word(subject))
                && IntStream.range(Math.max(0, subject - 2), subject)
                    .anyMatch(i -> sentence.form(i).matches("the|true|real|actual|total|their"));
    if (!anaphoric) {
      return List.of();
    }
    int begin = subject;
    while (begin > 0 && tokens.get(begin - 1).tag().matches("DT|JJ.*|IN|PRP\\$")) {
      begin--;
    }
    int verb = begin - 1;
    if (verb > 0 && words.is("saying", syntax.word(verb)) && tokens.get(verb).isVerb()) {
      return says(verb);
    }
    boolean told = verb > 1 && IntStream.range(1, verb).anyMatch(this::isTold);
    if (told && sentence.form(begin).equals("that")) {
      return says(IntStream.range(1, verb).filter(this::isTold).max().getAsInt());
    }
    int opening = sentence.form(0).equals("according") ? 2 : sentence.form(0).equals("for") ? 1 : 0;
    int end = verb >= 0 && tokens.get(verb).text().equals(",") ? verb : verb + 1;
    return opening > 0 && end > opening && end - opening <= LONG && phrases.are(opening, end)
        ? phrases.who(opening, end)
        : List.of();
  }

  private boolean isTold(int verb) {
    return words.is("telling", syntax.word(verb)) && tokens.get(verb).hasTense();
  }

  /** Who says what the verb says, and through whom; nobody if it is not said. */
  private List<Name> says(int verb) {
    if (denials.isNegated(verb) || denials.isAsked(verb)) {
      return List.of();
    }
    return Stream.concat(
            syntax.child(verb, "nsubj").stream().boxed().flatMap(s -> near.anybody(s).stream()),
            outlets.of(verb).stream())
        .distinct()
        .toList();
  }
}
