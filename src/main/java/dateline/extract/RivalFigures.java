package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantities;
import dateline.annotate.Quantity;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
   */
  record Figure(
      Range tokens, int head, Quantity quantity, int trigger, int verb, List<Name> sources) {}

  private static final Set<String> ITS =
      Set.of("the", "that", "this", "their", "its", "his", "another");
  private static final Set<String> MARKS =
      Set.of("at", "to", "as", "is", "was", "now", "reached", "about", "some", "nearly", "around");

  /** How far a number stands at most behind its noun, in tokens. */
  private static final int FAR = 7;

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;

  RivalFigures(Sentence sentence, Words words, Syntax syntax, Actors actors) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
  }

  /** The number that the word at this place gives: a noun for a number, or a verb of counting. */
  Optional<Figure> at(int token) {
    return restated(token).or(() -> counted(token));
  }

  /** "Tegucigalpa had put their number at some 170", "when the number stood at 202" */
  private Optional<Figure> restated(int noun) {
    Token token = sentence.tokens().get(noun);
    boolean anaphoric =
        token.tag().equals("NN")
            && words.is("tally", token.lemma())
            && noun > 0
            && ITS.contains(word(noun - 1))
            && !word(noun + 1).equals("of");
    if (!anaphoric) {
      return Optional.empty();
    }
    int verb = syntax.clause(noun).orElse(noun);
    return Quantities.find(sentence.tokens()).stream()
        .filter(n -> isFigure(noun, n.tokens().begin()))
        .findFirst()
        .map(n -> new Figure(n.tokens(), n.head(), n.quantity(), noun, verb, sayers(verb, noun)));
  }

  private boolean isFigure(int noun, int number) {
    return number > noun
        && number - noun <= FAR
        && sentence.tokens().subList(noun + 1, number).stream()
            .noneMatch(t -> t.isNoun() || t.tag().equals(",") || t.tag().equals(":"))
        && sentence.tokens().subList(noun + 1, number).stream()
            .anyMatch(t -> MARKS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** Who puts the number at what: the subject of a verb whose object the number is. */
  private List<Name> sayers(int verb, int noun) {
    OptionalInt subject = syntax.child(verb, "nsubj");
    boolean puts = words.is("putting", syntax.lemma(verb)) && subject.isPresent();
    return puts && subject.getAsInt() != noun ? actors.actors(subject.getAsInt()) : List.of();
  }

  /** "The border guard speaks of nine", "Its migration department counted 4,100" */
  private Optional<Figure> counted(int verb) {
    boolean counts =
        syntax.isVerbal(verb)
            && words.is("counting", syntax.lemma(verb))
            && syntax.token(verb).tag().matches("VBD|VBZ|VBP");
    List<Name> sources =
        counts
            ? syntax.child(verb, "nsubj").stream()
                .boxed()
                .flatMap(s -> actors.actors(s).stream())
                .toList()
            : List.of();
    return sources.isEmpty()
        ? Optional.empty()
        : sentence
            .mentions(People.class)
            .filter(p -> p.quantity().isKnown() && p.nationalities().isEmpty())
            .filter(p -> syntax.token(p.head()).tag().equals("CD") && isGiven(verb, p.head()))
            .findFirst()
            .map(p -> new Figure(p.tokens(), p.head(), p.quantity(), verb, verb, sources));
  }

  /** Whether the number is what the verb gives, and counts nothing that is named. */
  private boolean isGiven(int verb, int number) {
    boolean object = sentence.tree().relation(number).equals("obj");
    boolean of = Set.of("of", "at").contains(syntax.preposition(number));
    return sentence.tree().head(number) == verb
        && number > verb
        && (object || of)
        && sentence.tree().children(number, "nmod").stream()
            .noneMatch(n -> syntax.preposition(n).equals("of") && !word(n).matches("them|those"));
  }

  private String word(int at) {
    return at < sentence.tokens().size()
        ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
