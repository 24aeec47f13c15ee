package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who spoke last: "he added", "it says" mean a speaker of the sentences before rather than somebody
 * who is only spoken of.
 */
final class Voices {

  /** How many sentences before a speaker is still meant. */
  private static final int FEW = 2;

  private record Voice(Name speaker, int sentence) {}

  private final List<Sentence> sentences;
  private final Map<Boolean, Voice> last = new HashMap<>();

  Voices(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Keeps in mind who is heard in a sentence. */
  void hear(Sentence sentence, List<Name> speakers) {
    for (Name speaker : speakers) {
      if (speaker.form() != Form.PRONOUN) {
        last.put(isPerson(speaker), new Voice(speaker, sentence.index()));
      }
    }
  }

  /** The speakers with the one who spoke last in place of "he", "she" or "it". */
  List<Name> named(Sentence sentence, List<Name> speakers) {
    return speakers.stream().map(s -> before(sentence, s).orElse(s)).toList();
  }

  private Optional<Name> before(Sentence sentence, Name pronoun) {
    boolean single = pronoun.form() == Form.PRONOUN && pronoun.text().matches("(?i)he|she|it");
    return single
        ? Optional.ofNullable(last.get(isPerson(pronoun)))
            .filter(v -> v.sentence() < sentence.index())
            .filter(v -> sentence.index() - v.sentence() <= FEW)
            .filter(v -> !isOther(v, pronoun, sentence))
            .map(Voice::speaker)
        : Optional.empty();
  }

  /** Whether another such is named between the speaker's sentence and the pronoun. */
  private boolean isOther(Voice voice, Name pronoun, Sentence sentence) {
    return sentences.subList(voice.sentence() + 1, sentence.index() + 1).stream()
        .flatMap(s -> s.mentions(Name.class))
        .anyMatch(
            n ->
                n.form() == Form.PROPER
                    && n.kind() != Kind.PLACE
                    && isPerson(n) == isPerson(pronoun)
                    && n.span().end() <= pronoun.span().begin());
  }

  private static boolean isPerson(Name name) {
    return name.kind() == Kind.PERSON;
  }
}
