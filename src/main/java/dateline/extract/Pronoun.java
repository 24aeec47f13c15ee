package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who acts where a pronoun says so, as far as its own sentence tells. */
final class Pronoun {

  private static final Map<String, Kind> PRONOUNS =
      Map.of(
          "he",
          Kind.PERSON,
          "she",
          Kind.PERSON,
          "him",
          Kind.PERSON,
          "her",
          Kind.PERSON,
          "his",
          Kind.PERSON,
          "it",
          Kind.ORGANIZATION,
          "its",
          Kind.ORGANIZATION,
          "they",
          Kind.ORGANIZATION,
          "their",
          Kind.ORGANIZATION,
          "we",
          Kind.ORGANIZATION);

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final Descriptions descriptions;

  Pronoun(Sentence sentence, Words words, Syntax syntax, Actors actors, Descriptions descriptions) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.descriptions = descriptions;
  }

  /** Whom the pronoun means, if he speaks in the sentence; otherwise the pronoun itself. */
  Optional<Name> at(int at) {
    String lemma = syntax.word(at);
    if (!PRONOUNS.containsKey(lemma) || !sentence.tokens().get(at).tag().startsWith("PRP")) {
      return Optional.empty();
    }
    Kind kind = PRONOUNS.get(lemma);
    Optional<Name> above = subjectAbove(at, kind).or(() -> warned(at, kind));
    if (above.isPresent()) {
      return above;
    }
    List<Name> speaker =
        new Speaking(sentence, words, syntax)
            .speaker(at).stream()
                .boxed()
                .filter(s -> !lemma.equals("they") || isSeveral(s))
                .flatMap(s -> actors.actors(s).stream())
                .filter(n -> (n.kind() == Kind.PERSON) == (kind == Kind.PERSON))
                .toList();
    return Optional.of(
        speaker.size() == 1
            ? speaker.get(0)
            : descriptions.of(new Range(at, at + 1), at, kind, Form.PRONOUN));
  }

  /** "warned [Georgia] that it could lose": who is told so suffers it. */
  private Optional<Name> warned(int pronoun, Kind kind) {
    int verb = tree.head(pronoun);
    boolean suffers =
        tree.is(pronoun, "nsubj")
            && verb != Tree.ROOT
            && syntax.word(verb).matches("lose|forfeit|face|risk|suffer|pay")
            && tree.relation(verb).equals("ccomp")
            && syntax.word(tree.head(verb)).matches("warn|tell|remind|caution|inform|threaten");
    if (!suffers || kind == Kind.PERSON) {
      return Optional.empty();
    }
    return Stream.of("obj", "iobj")
        .flatMap(r -> tree.children(tree.head(verb), r).stream())
        .flatMap(o -> sentence.name(o).stream())
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PERSON)
        .findFirst();
  }

  /** "found that [Ecuador] had acted unlawfully when it expelled them": the nearest that acts. */
  private Optional<Name> subjectAbove(int pronoun, Kind kind) {
    int verb = tree.head(pronoun);
    boolean below =
        tree.is(pronoun, "nsubj")
            && verb != Tree.ROOT
            && tree.is(verb, "advcl")
            && tree.head(verb) < verb
            && tree.relation(tree.head(verb)).equals("ccomp");
    if (!below || kind == Kind.PERSON) {
      return Optional.empty();
    }
    return tree.children(tree.head(verb), "nsubj").stream()
        .flatMap(s -> sentence.name(s).stream())
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PERSON)
        .findFirst();
  }

  /**
   * "[Omani authorities] said they had deported 90 men": more than one, who can act for a state.
   */
  private boolean isSeveral(int speaker) {
    return syntax.token(speaker).tag().equals("NNS")
        && (words.is("government", syntax.word(speaker)) || words.is("body", syntax.word(speaker)));
  }
}
