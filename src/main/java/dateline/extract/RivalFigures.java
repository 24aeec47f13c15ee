package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantities;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the numbers that a source gives anew for people told of before: "Tegucigalpa put their
 * number at some 170", "The border guard speaks of nine", "when the number stood at 202".
 */
final class RivalFigures {

  /**
   * A number given anew.
   *
   * @param tokens the words of the number
   * @param head its last word
   * @param trigger the word that tells that a number is given
   * @param verb the verb of the clause
   * @param sources who gives it, when that is said
   * @param time of what time the number is, when it is one of another time
   */
  record Figure(
      Range tokens,
      int head,
      Quantity quantity,
      int trigger,
      int verb,
      List<Name> sources,
      Optional<Time> time) {}

  private static final Set<String> ITS =
      Set.of("the", "that", "this", "their", "its", "his", "another");
  private static final Set<String> MARKS =
      Set.of("at", "to", "as", "is", "was", "now", "reached", "about", "some", "nearly", "around");

  /** From how many people on a bare number after "it was" is one of people. */
  private static final int MANY = 10;

  /** How far a number stands at most behind its noun, in tokens. */
  private static final int FAR = 7;

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final SourcedFigures sourced;
  private final GivenFigures given;

  RivalFigures(Sentence sentence, Words words, Syntax syntax, Actors actors) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.sourced = new SourcedFigures(sentence, words, syntax, actors);
    this.given = new GivenFigures(sentence, words, syntax, actors);
  }

  /** The number that the word at this place gives: a noun for a number, or a verb of counting. */
  Optional<Figure> at(int token) {
    return restated(token)
        .or(() -> given.at(token))
        .or(() -> equal(token))
        .or(() -> accounted(token))
        .or(() -> sourced.at(token));
  }

  /** "In the first nine months of 2024 it was 7,870", "The Red Cross says it was more like 90" */
  private Optional<Figure> equal(int number) {
    Tree tree = sentence.tree();
    boolean bare =
        syntax.token(number).tag().equals("CD")
            && (!tree.children(number, "cop").isEmpty() && isIt(number) || isReached(number));
    List<Name> sources = bare ? saidBy(number) : List.of();
    return sentence
        .mentions(People.class)
        .filter(p -> bare && p.head() == number && p.quantity().count().orElse(0L) >= MANY)
        .findFirst()
        .flatMap(
            p ->
                sources.isEmpty()
                    ? sentence
                        .mentions(Time.class)
                        .filter(t -> t.tokens().end() <= number)
                        .reduce((first, next) -> next)
                        .map(t -> figure(p, number, List.of(), Optional.of(t)))
                    : Optional.of(figure(p, number, sources, Optional.empty())));
  }

  private boolean isIt(int predicate) {
    return sentence.tree().children(predicate, "nsubj").stream()
        .anyMatch(s -> sentence.form(s).equals("it"));
  }

  /** "In the first eleven months it [reached] 318" */
  private boolean isReached(int number) {
    int verb = sentence.tree().head(number);
    return verb != Tree.ROOT
        && number > verb
        && words.is("amounting", syntax.lemma(verb))
        && isIt(verb)
        && syntax.preposition(number).matches("|to|at");
  }

  /** Who says the clause of this predicate, if the verb above it is one of saying. */
  private List<Name> saidBy(int predicate) {
    int verb = sentence.tree().head(predicate);
    boolean said =
        verb != Tree.ROOT
            && sentence.tree().is(predicate, "ccomp")
            && words.is("saying", syntax.lemma(verb));
    return said ? actors.subjects(verb) : List.of();
  }

  /** "April [accounted] for 6,737 of them and May for 8,086" */
  private Optional<Figure> accounted(int preposition) {
    boolean counts =
        sentence.form(preposition).equals("for")
            && IntStream.range(0, preposition).anyMatch(i -> syntax.lemma(i).equals("account"));
    return counts
        ? sentence
            .mentions(People.class)
            .filter(p -> p.tokens().begin() == preposition + 1 && p.quantity().isKnown())
            .filter(p -> syntax.token(p.head()).tag().equals("CD"))
            .findFirst()
            .flatMap(
                p -> before(preposition).map(t -> figure(p, p.head(), List.of(), Optional.of(t))))
        : Optional.empty();
  }

  /** The time right before "for", or before the verb in between. */
  private Optional<Time> before(int preposition) {
    int end = syntax.lemma(preposition - 1).equals("account") ? preposition - 1 : preposition;
    return sentence.mentions(Time.class).filter(t -> t.tokens().end() == end).findFirst();
  }

  /** The time between a noun and its number: "The figure for July was 4,100". */
  private Optional<Time> inside(int noun, int number) {
    return sentence
        .mentions(Time.class)
        .filter(t -> t.tokens().begin() > noun && t.tokens().end() <= number)
        .findFirst();
  }

  static Figure figure(People people, int verb, List<Name> sources, Optional<Time> time) {
    return new Figure(people.tokens(), people.head(), people.quantity(), verb, verb, sources, time);
  }

  /** "Tegucigalpa had put their number at some 170", "when the number stood at 202" */
  private Optional<Figure> restated(int noun) {
    Token token = sentence.tokens().get(noun);
    boolean anaphoric =
        token.tag().equals("NN")
            && words.is("tally", token.lemma())
            && noun > 0
            && ITS.contains(sentence.form(noun - 1))
            && !isCapped(noun)
            && !sentence.form(noun + 1).equals("of");
    if (!anaphoric) {
      return Optional.empty();
    }
    int verb = syntax.clause(noun).orElse(noun);
    return Quantities.find(sentence.tokens()).stream()
        .filter(n -> isFigure(noun, n.tokens().begin()))
        .findFirst()
        .map(
            n ->
                new Figure(
                    n.tokens(),
                    n.head(),
                    n.quantity(),
                    noun,
                    verb,
                    sayers(verb, noun),
                    inside(noun, n.head())
                        .or(() -> since(n.tokens().end()))
                        .or(() -> opening(noun))));
  }

  /** "capped [the number] at 12,000": so many may come, and nobody has. */
  private boolean isCapped(int noun) {
    int verb = sentence.tree().head(noun);
    return verb != Tree.ROOT && words.is("capping", syntax.word(verb));
  }

  /** "[In July] the number was 900": the time right before the noun. */
  private Optional<Time> opening(int noun) {
    int begin = sentence.tree().extent(noun).begin();
    return sentence
        .mentions(Time.class)
        .filter(t -> t.tokens().end() <= noun && t.tokens().end() >= begin - 1)
        .reduce((first, next) -> next);
  }

  /** "bringing the total to 4,100 [since the crackdown began in May]" */
  private Optional<Time> since(int end) {
    return sentence
        .mentions(Time.class)
        .filter(t -> t.tokens().begin() == end && sentence.form(end).equals("since"))
        .findFirst();
  }

  private boolean isFigure(int noun, int number) {
    return number > noun
        && number - noun <= FAR
        && IntStream.range(noun + 1, number)
            .filter(i -> !isTime(i) && !isOfSpan(noun, i))
            .mapToObj(syntax::token)
            .noneMatch(t -> t.isNoun() || t.tag().equals(",") || t.tag().equals(":"))
        && sentence.tokens().subList(noun + 1, number).stream()
            .anyMatch(t -> MARKS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** "the total [for the year] stands at 36,886" */
  private boolean isOfSpan(int noun, int at) {
    return at - noun == 3 && sentence.form(noun + 1).equals("for") && isUnit(at);
  }

  private boolean isUnit(int at) {
    return sentence.form(at).matches("year|month|week|quarter");
  }

  private boolean isTime(int at) {
    return sentence.mentions(Time.class).anyMatch(t -> t.tokens().contains(at));
  }

  /** Who puts the number at what: the subject of a verb whose object the number is. */
  private List<Name> sayers(int verb, int noun) {
    OptionalInt subject = syntax.child(verb, "nsubj");
    boolean puts = words.is("putting", syntax.lemma(verb)) && subject.isPresent();
    return puts && subject.getAsInt() != noun
        ? actors.actors(subject.getAsInt())
        : saidBy(sentence.tree().head(noun)); // "HRW says the number is closer to 300"
  }
}
