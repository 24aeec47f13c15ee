package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the bare numbers that a verb of counting gives: "The border guard speaks of nine". */
final class GivenFigures {

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;

  GivenFigures(Sentence sentence, Words words, Syntax syntax, Actors actors) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
  }

  /** "The border guard speaks of nine", "Its migration department counted 4,100" */
  Optional<RivalFigures.Figure> at(int verb) {
    boolean counts =
        syntax.isVerbal(verb)
            && (words.is("counting", syntax.lemma(verb)) || saysNumber(verb))
            && syntax.token(verb).hasTense();
    List<Name> sources = counts ? actors.subjects(verb) : List.of();
    return sources.isEmpty()
        ? Optional.empty()
        : sentence
            .mentions(People.class)
            .filter(p -> p.quantity().isKnown() && p.nationalities().isEmpty())
            .filter(p -> syntax.token(p.head()).tag().equals("CD") && isGiven(verb, p.head()))
            .findFirst()
            .map(p -> RivalFigures.figure(p, verb, sources, Optional.empty()));
  }

  /** "the institute says [540]." */
  private boolean saysNumber(int verb) {
    return verb + 1 < sentence.tokens().size()
        && words.is("saying", syntax.lemma(verb))
        && syntax.token(verb + 1).tag().equals("CD")
        && sentence.form(verb + 2).matches("[.,;:]");
  }

  /** "put the number of arrivals at 41,900": of what it is is said. */
  private boolean isOfOthers(int noun) {
    return words.is("figure", syntax.lemma(noun))
        && sentence.tree().children(noun, "nmod").stream()
            .anyMatch(
                n ->
                    syntax.preposition(n).equals("of")
                        && !sentence.form(n).matches("them|those|these|deportees|detainees"));
  }

  /** Whether the number is what the verb gives, and counts nothing that is named. */
  private boolean isGiven(int verb, int number) {
    boolean object = sentence.tree().relation(number).equals("obj");
    boolean of = Set.of("of", "at").contains(syntax.preposition(number));
    // "they put 70 of them on a bus": who puts people somewhere counts nobody.
    return sentence.tree().head(number) == verb
        && number > verb
        && sentence.tree().children(verb, "obj").stream().noneMatch(this::isOfOthers)
        && (object && !syntax.lemma(verb).equals("put") || of)
        && sentence.tree().children(number, "nmod").stream()
            .noneMatch(
                n -> syntax.preposition(n).equals("of") && !sentence.form(n).matches("them|those"));
  }
}
