package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who spoke last, or of whom was told last: "he added", "it says" mean a speaker of the sentences
 * before rather than somebody who is only spoken of.
 */
final class Voices {

  /** How many sentences before a speaker is still meant. */
  private static final int FEW = 2;

  /** And for how many one who has published a report. */
  private static final int LONG = 8;

  /**
   * @param outlets to which the speaker spoke: they pass on what else he says
   */
  private record Voice(Name speaker, List<Name> outlets, int sentence) {}

  /**
   * Some who spoke, or of whom was told, as "they" takes them up.
   *
   * @param until the last sentence in which they are still meant
   */
  private record Choir(List<Name> speakers, int sentence, int until) {}

  private final List<Sentence> sentences;
  private final Map<Boolean, Voice> last = new HashMap<>();
  private Optional<Choir> choir = Optional.empty();
  private Optional<Voice> paper = Optional.empty();
  private Optional<Voice> told = Optional.empty();
  private Optional<Voice> someone = Optional.empty();

  Voices(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Keeps in mind who is heard in a sentence. */
  void hear(Sentence sentence, List<Name> speakers) {
    List<Name> named = speakers.stream().filter(n -> n.form() != Form.PRONOUN).toList();
    boolean many =
        named.stream().anyMatch(n -> n.form() == Form.DESCRIPTION && isSeveral(n))
            || named.stream().filter(n -> n.form() == Form.DESCRIPTION || isPerson(n)).count() > 1;
    if (many) {
      choir = Optional.of(new Choir(named, sentence.index(), sentence.index() + FEW));
    }
    outlet(sentence, named)
        .ifPresent(n -> paper = Optional.of(new Voice(n, List.of(), sentence.index())));
    for (Name speaker : speakers) {
      Voice voice = voice(sentence, speaker, speakers);
      // "…," he told the broadcaster: who he is shows later, but through whom he is heard now.
      if (speaker.form() != Form.PRONOUN || !voice.outlets().isEmpty()) {
        last.put(isPerson(speaker), voice);
      }
    }
  }

  /** Nouns that take up an outlet named before: "told the paper". */
  static boolean isPaper(String noun) {
    return noun.matches(
        "(news)?paper|daily|weekly|magazine|tabloid|broadsheet|broadcaster|channel");
  }

  /** The outlet through which somebody is heard, or that tells it itself. */
  private Optional<Name> outlet(Sentence sentence, List<Name> speakers) {
    return speakers.stream()
        .filter(n -> n.kind() == Kind.ORGANIZATION && isNamed(n))
        .filter(n -> n.sentence() == sentence.index())
        .filter(n -> !speakers.get(0).equals(n) || isPublishing(sentence, n))
        .reduce((one, other) -> other);
  }

  /** "the [weekly] Respekt", "the Respekt [magazine]", "Respekt [reported]" */
  private static boolean isPublishing(Sentence sentence, Name name) {
    int begin = name.tokens().begin();
    int end = name.tokens().end();
    return begin > 0 && isPaper(sentence.form(begin - 1))
        || isPaper(sentence.form(end))
        || isPaper(sentence.form(end - 1))
        || sentence.form(end).matches("report(s|ed)|wr(ites|ote)|publish(es|ed)|reveal(s|ed)");
  }

  private static Voice voice(Sentence sentence, Name speaker, List<Name> speakers) {
    List<Name> outlets =
        speakers.stream()
            .filter(n -> isPerson(speaker) && n.kind() == Kind.ORGANIZATION)
            .filter(n -> n.form() == Form.PROPER)
            .toList();
    return new Voice(speaker, outlets, sentence.index());
  }

  /** Keeps in mind of whom a sentence tells: "The consulate laid a complaint. It alleges …". */
  void tell(Sentence sentence, List<Name> subject) {
    told =
        subject.stream()
            .filter(n -> n.form() == Form.PROPER || n.form() == Form.DESCRIPTION && !isSeveral(n))
            .filter(n -> !isPerson(n))
            .map(n -> new Voice(n, List.of(), sentence.index()))
            .reduce((one, other) -> other);
    // "[The bishop] was angry. “They took 18 men,” he said.": where nobody is named beside him.
    someone =
        subject.stream()
            .filter(n -> isPerson(n) && n.form() != Form.PRONOUN)
            .filter(n -> isNamed(n) || !isSeveral(n))
            .filter(n -> sentence.mentions(Name.class).noneMatch(o -> isOther(o, n)))
            .map(n -> new Voice(n, List.of(), sentence.index()))
            .findFirst();
    subject.stream()
        .filter(n -> n.form() == Form.DESCRIPTION && isSeveral(n))
        .findFirst()
        .filter(n -> choir.filter(c -> c.sentence() == sentence.index()).isEmpty())
        .ifPresent(
            n ->
                choir = Optional.of(new Choir(List.of(n), sentence.index(), sentence.index() + 1)));
  }

  /** The speakers with the one who is meant in place of "he", "she", "it" or "they". */
  List<Name> named(Sentence sentence, List<Name> speakers) {
    Set<Name> named = new LinkedHashSet<>();
    for (Name speaker : speakers) {
      Optional<Choir> they = choir.filter(c -> isThey(speaker) && sentence.index() <= c.until());
      if (they.isPresent()) {
        named.addAll(they.get().speakers());
        continue;
      }
      Optional<Voice> voice = before(sentence, speaker);
      if (isReport(speaker) && voice.isEmpty()) {
        continue;
      }
      named.add(voice.map(Voice::speaker).orElse(speaker));
      voice.ifPresent(v -> named.addAll(v.outlets()));
    }
    return List.copyOf(named);
  }

  private Optional<Voice> before(Sentence sentence, Name speaker) {
    if (speaker.form() != Form.PRONOUN) {
      return Optional.empty();
    }
    String pronoun = speaker.text().toLowerCase(Locale.ROOT);
    if (isPaper(pronoun)) {
      return paper.filter(v -> sentence.index() - v.sentence() <= LONG);
    }
    if (isReport(speaker)) {
      return Optional.ofNullable(last.get(false))
          .filter(v -> sentence.index() - v.sentence() <= LONG);
    }
    if (!Set.of("he", "she", "it", "his", "her").contains(pronoun)) {
      return Optional.empty();
    }
    Optional<Voice> spoke = Optional.ofNullable(last.get(isPerson(speaker)));
    Optional<Voice> next =
        someone
            .filter(v -> isPerson(speaker) && isNext(v, sentence))
            .filter(v -> spoke.filter(l -> l.sentence() >= v.sentence()).isEmpty());
    if (next.isPresent()) {
      return next; // "The bishop laughed. “Forty,” he said.", whoever spoke before
    }
    return spoke
        .filter(v -> v.speaker().span().end() <= speaker.span().begin())
        .filter(v -> sentence.index() - v.sentence() <= FEW)
        .filter(v -> !isOther(v, speaker, sentence))
        .or(() -> told.filter(v -> pronoun.equals("it") && isNext(v, sentence)));
  }

  private static boolean isThey(Name speaker) {
    return speaker.form() == Form.PRONOUN && speaker.text().matches("(?i)they|them|both");
  }

  /** "The report": whose it is was told where it came in, which may be further back. */
  private static boolean isReport(Name speaker) {
    return speaker.form() == Form.PRONOUN && speaker.text().length() > "they".length();
  }

  private static boolean isNext(Voice voice, Sentence sentence) {
    return sentence.index() - voice.sentence() == 1;
  }

  /**
   * Whether another such is named between the speaker's sentence and the pronoun's: one whom the
   * pronoun's own sentence names is what is told, not who tells.
   */
  private boolean isOther(Voice voice, Name pronoun, Sentence sentence) {
    return sentences
        .subList(Math.min(voice.sentence() + 1, sentence.index()), sentence.index())
        .stream()
        .flatMap(s -> s.mentions(Name.class))
        .anyMatch(
            n ->
                n.form() == Form.PROPER
                    && n.kind() != Kind.PLACE
                    && isPerson(n) == isPerson(pronoun));
  }

  private boolean isSeveral(Name name) {
    return sentences.get(name.sentence()).tokens().get(name.head()).tag().endsWith("S");
  }

  /** Whether another person is named beside the one of whom is told. */
  private static boolean isOther(Name other, Name subject) {
    return isPerson(other) && isNamed(other) && !other.text().equals(subject.text());
  }

  private static boolean isNamed(Name name) {
    return name.form() == Form.PROPER;
  }

  private static boolean isPerson(Name name) {
    return name.kind() == Kind.PERSON;
  }
}
