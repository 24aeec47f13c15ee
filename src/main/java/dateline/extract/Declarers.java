package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Who says something without a verb of saying, or as one of whom the sentence tells already. */
final class Declarers {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final Assurances assurances;

  Declarers(Sentence sentence, Words words, Syntax syntax, Actors actors) {
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.assurances = new Assurances(sentence, syntax);
  }

  /** Who is the subject of a verb of saying, which may be that of another beside it. */
  OptionalInt subject(int verb) {
    if (tree.is(verb, "parataxis") && words.is("showing", syntax.word(verb))) {
      // "…, data from the agency show": what stands apart shares no subject with the rest.
      return syntax.child(verb, "nsubj", "nsubj:pass");
    }
    OptionalInt teller = teller(verb);
    return teller.isPresent() ? teller : syntax.surfaceSubject(verb);
  }

  /** "They were freed, [the mayor] said, adding that": who said the one says the other. */
  private OptionalInt teller(int verb) {
    boolean goesOn =
        tree.is(verb, "advcl")
            && syntax.token(verb).tag().equals("VBG")
            && syntax.child(verb, "nsubj").isEmpty();
    return goesOn
        ? tree.children(tree.head(verb), "parataxis").stream()
            .filter(c -> c < verb && words.is("saying", syntax.word(c)))
            .flatMap(c -> tree.children(c, "nsubj").stream())
            .mapToInt(s -> s)
            .findFirst()
        : OptionalInt.empty();
  }

  /** "[The ministry] is adamant that", "[The ministry] let it be known that" */
  OptionalInt of(int word) {
    if (assurances.isCertain(word)) {
      return syntax.child(word, "nsubj");
    }
    return assurances.isMadeKnown(word)
        ? syntax.child(tree.head(word), "nsubj")
        : OptionalInt.empty();
  }

  /** "[Aid groups] visited the camp, where, they say, 500 are held": of whom the sentence tells. */
  OptionalInt several(int pronoun) {
    if (!syntax.word(pronoun).equals("they")) {
      return heard(pronoun);
    }
    return IntStream.range(0, pronoun)
        .filter(i -> tree.is(i, "nsubj") && tree.head(i) != Tree.ROOT)
        .filter(i -> tree.head(tree.head(i)) == Tree.ROOT)
        .filter(i -> syntax.token(i).tag().equals("NNS") && !actors.actors(i).isEmpty())
        .findFirst();
  }

  /**
   * "[Its ministry] replied that the men were safe; the kingdom, it pointed out, had sheltered 40":
   * who speaks behind a semicolon or a colon spoke before it.
   */
  private OptionalInt heard(int pronoun) {
    String word = syntax.word(pronoun);
    if (!Set.of("he", "she", "it").contains(word)) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, pronoun)
        .filter(v -> syntax.isVerbal(v) && tree.head(v) == Tree.ROOT)
        .filter(v -> words.is("reporting", syntax.word(v)) && isApart(v, pronoun))
        .flatMap(v -> syntax.child(v, "nsubj").stream())
        .filter(s -> s < pronoun && !syntax.token(s).tag().startsWith("PRP"))
        .filter(s -> isMeant(word, s))
        .findFirst();
  }

  private boolean isApart(int one, int other) {
    return IntStream.range(one, other).anyMatch(i -> syntax.token(i).text().matches("[;:]"));
  }

  private boolean isMeant(String pronoun, int subject) {
    List<Name> names = actors.actors(subject);
    boolean person = names.stream().anyMatch(n -> n.kind() == Kind.PERSON);
    return !names.isEmpty() && person != pronoun.equals("it");
  }

  /** "UNHCR, citing [its own] monitors": it speaks for itself. */
  boolean isOwn(int noun) {
    return tree.children(noun, "nmod:poss").stream()
        .anyMatch(p -> syntax.token(p).tag().equals("PRP$"));
  }
}
