package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Whom the words before or behind a verb of saying name as the one who says it. */
final class SpeakerPhrases {

  /** What makes a clause of what it opens: "A day after Caracas warned" names nobody. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "while", "until", "when");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Actors actors;
  private final Scope scope;
  private final NearSpeakers near;

  SpeakerPhrases(Sentence sentence, Words words, Syntax syntax, Actors actors, Scope scope) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.actors = actors;
    this.scope = scope;
    this.near = new NearSpeakers(sentence, words, syntax, actors, scope);
  }

  /** Whom the words between two places of the sentence name. */
  List<Name> who(int begin, int end) {
    OptionalInt report = first(begin, end, scope::isReport);
    int from = report.isPresent() ? report.getAsInt() + 1 : begin;
    List<Name> named =
        sentence
            .mentions(Name.class)
            .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PLACE)
            .filter(n -> n.tokens().begin() >= from && n.tokens().end() <= end)
            .filter(n -> !isOwner(n))
            .filter(n -> n.kind() != Kind.COUNTRY || report.isPresent() || isAlone(n, begin, end))
            .toList();
    OptionalInt person =
        IntStream.range(0, named.size())
            .filter(i -> named.get(i).kind() == Kind.PERSON)
            .findFirst();
    if (person.isPresent()) {
      return List.of(named.get(person.getAsInt()));
    }
    OptionalInt described =
        first(
            from,
            end,
            i ->
                tokens.get(i).isNoun()
                    && !(i + 1 < end && tokens.get(i + 1).isNoun())
                    && !isOwner(i, end)
                    && !actors.actors(i).isEmpty());
    if (!named.isEmpty()
        && (described.isEmpty() || described.getAsInt() >= named.get(0).tokens().begin())) {
      return named.subList(0, 1);
    }
    if (described.isPresent()) {
      return actors.actors(described.getAsInt());
    }
    if (begin < end && tokens.get(begin).tag().equals("PRP") && begin + 1 == end) {
      return actors.actors(begin);
    }
    // "two officials familiar with the file", "survivors": people without a name
    OptionalInt noun =
        first(
            begin,
            end,
            i -> tokens.get(i).isNoun() && !(i + 1 < end && tokens.get(i + 1).isNoun()));
    return report.isEmpty() && named.isEmpty() && noun.isPresent()
        ? near.people(noun.getAsInt()).stream().toList()
        : List.of();
  }

  /** Words that can name one who speaks, with what he is: "figures from the agency". */
  boolean are(int begin, int end) {
    int from = begin < end && tokens.get(begin).lemma().equals("as") ? begin + 1 : begin;
    boolean nominal =
        tokens.subList(from, end).stream()
            .allMatch(
                t ->
                    t.tag().matches("DT|CD|JJ.*|NN.*|POS|PRP\\$?|IN|,|HYPH|CC|VBN|VBG|RB")
                        || t.lemma().equals("brief"));
    boolean participle =
        IntStream.range(from, end)
                .filter(i -> !isBriefed(i))
                .anyMatch(i -> tokens.get(i).tag().matches("VBN|VBG|VBD"))
            && IntStream.range(from, end).noneMatch(scope::isReport);
    return from < end
        && nominal
        && !participle
        && tokens.subList(from, end).stream().noneMatch(t -> CONJUNCTIONS.contains(t.lemma()))
        && !tokens.get(from).tag().matches("IN|CC|,|RB|VBN|VBG")
        && IntStream.range(from, end)
            .anyMatch(i -> tokens.get(i).isNoun() || tokens.get(i).tag().equals("PRP"));
  }

  /** "one official [briefed] on the plan" */
  private boolean isBriefed(int at) {
    return at > 0
        && tokens.get(at).lemma().matches("brief|inform|acquaint")
        && tokens.get(at - 1).isNoun();
  }

  /** "[Bolivia]'s migration directorate", but not "the [Border Guard]'s headquarters" */
  private boolean isOwner(int noun, int end) {
    return noun + 1 < end
        && tokens.get(noun + 1).tag().equals("POS")
        && sentence.name(noun).filter(n -> n.kind().isLocation()).isPresent();
  }

  /** "[Phnom Penh]'s labour ministry" */
  private boolean isOwner(Name name) {
    int end = name.tokens().end();
    return end < tokens.size() && tokens.get(end).tag().equals("POS")
        || name.text().matches(".*['’]s?");
  }

  private static boolean isAlone(Name name, int begin, int end) {
    return name.tokens().begin() - begin <= 1 && name.tokens().end() == end;
  }

  private static OptionalInt first(int begin, int end, IntPredicate fits) {
    return IntStream.range(begin, end).filter(fits).findFirst();
  }
}
