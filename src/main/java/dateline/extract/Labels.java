package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who is named before a colon as the one who says what stands behind it: "Kathimerini: Greece
 * deports 40", "Interior Minister Ali Kaya: 40 deported", "Police: 12 arrested".
 */
final class Labels {

  /** How many words name somebody before a colon, at most. */
  private static final int LONG = 9;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;
  private final SpeakerPhrases phrases;
  private final Scope scope;

  Labels(Sentence sentence, Words words, Syntax syntax, Actors actors, Scope scope) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
    this.scope = scope;
    this.phrases = new SpeakerPhrases(sentence, words, syntax, actors, scope);
  }

  /** Whose words the token stands among, if a colon opens them. */
  List<Name> who(int at) {
    OptionalInt found = colon(tokens, at, LONG);
    if (found.isEmpty()) {
      return List.of();
    }
    int colon = found.getAsInt();
    OptionalInt from = credited(colon);
    if (from.isPresent()) {
      return phrases.who(from.getAsInt(), colon);
    }
    if (isTopic(colon)) {
      return List.of();
    }
    if (IntStream.range(0, colon).anyMatch(scope::isReport)) {
      return phrases.who(0, colon); // "A correction from the National Police: 1,300 were arrested"
    }
    Optional<Name> name = named(colon);
    return name.isPresent() ? name.stream().toList() : described(colon);
  }

  /** "The figure comes [from] the Red Cross: 45 were expelled": behind which word its source is. */
  private OptionalInt credited(int colon) {
    return IntStream.range(1, colon)
        .filter(i -> words.is("tally", syntax.word(i)) || scope.isReport(i))
        .filter(i -> syntax.word(i + 1).matches("come|stem|be"))
        .map(i -> i + 2)
        .filter(i -> i < colon - 1 && syntax.word(i).equals("from"))
        .map(i -> i + 1)
        .findFirst();
  }

  /** The first colon before a token that has something before it, behind so many words at most. */
  static OptionalInt colon(List<Token> tokens, int at, int most) {
    return IntStream.range(1, Math.min(at, most + 1))
        .filter(i -> tokens.get(i).text().equals(":"))
        .findFirst();
  }

  /** "Frontex: how it turned back 40", "ICE: Who was deported?": what is told of, not who tells. */
  private boolean isTopic(int colon) {
    return tokens.get(tokens.size() - 1).text().equals("?")
        || tokens.get(colon + 1).tag().matches("W.*|IN|VBG|TO")
        || tokens.get(Math.min(colon + 3, tokens.size() - 1)).tag().matches("WDT|WP")
        || tokens.subList(0, colon).stream()
            .anyMatch(t -> t.isVerb() || t.tag().matches("MD|CC|,|RB|TO|W.*"));
  }

  /** A person or a body that is named right before the colon, behind nothing but an office. */
  private Optional<Name> named(int colon) {
    return sentence
        .mentions(Name.class)
        .filter(n -> n.form() == Form.PROPER && n.tokens().end() == colon)
        .filter(n -> n.kind() == Kind.PERSON || n.kind() == Kind.ORGANIZATION)
        .filter(n -> isTitle(n.tokens().begin()))
        .findFirst();
  }

  private boolean isTitle(int end) {
    return end == 0
        || tokens.get(end - 1).tag().equals("DT") && end == 1
        || words.is("office", syntax.word(end - 1))
        || words.is("outlet", syntax.word(end - 1));
  }

  /** "Police: 12 arrested", "Lawyers: client was deported": in the short form of a headline. */
  private List<Name> described(int colon) {
    int head = colon - 1;
    boolean official =
        words.is("office", syntax.word(head))
            || words.is("body", syntax.word(head))
            || words.is("authority", syntax.word(head));
    return official && tokens.get(head).tag().matches("NNS?") && colon < LONG / 2
        ? actors.actors(head)
        : List.of();
  }
}
