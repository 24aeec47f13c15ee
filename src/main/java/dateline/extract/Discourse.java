package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells whose words a sentence goes on with when it names no speaker itself: those of a quotation
 * that runs over it, of the source of the figures before it, or of whoever was heard in the
 * sentence before, when the tense is still that of reported speech.
 */
final class Discourse {

  /** Over how many sentences the source of a figure answers for further ones. */
  private static final int FEW = 2;

  /** How many words of a sentence show that it goes on with the one before, at most. */
  private static final int OPENING = 7;

  private static final Set<String> ANAPHORS =
      Set.of("them", "those", "these", "they", "that", "alone", "latest", "rest", "remainder");

  /** Times that are still going on: "had been sent back this month" is what somebody says. */
  private static final Pattern NOW =
      Pattern.compile("(?i)^(so far )?this (week|month|year)|^today");

  private static final List<String> OF_THEM = List.of("of", "they");

  private final Words words;
  private Optional<Sentence> counted = Optional.empty();
  private List<Name> counters = List.of();
  private Optional<Sentence> heard = Optional.empty();
  private List<Name> speakers = List.of();
  private final Voices voices;
  private final Quotations quotations;
  private final Turns turns;

  Discourse(List<Sentence> sentences, Words words) {
    this.words = words;
    this.voices = new Voices(sentences);
    this.quotations = new Quotations(sentences, words);
    this.turns = new Turns(sentences);
  }

  /**
   * Who says what an event of the sentence tells.
   *
   * @param own whom the sentence itself names as its source
   */
  Said sources(Sentence sentence, Syntax syntax, Instance instance, List<Name> own) {
    boolean counts = instance.isCounted();
    Relatives relatives = new Relatives(sentence);
    boolean aside = relatives.isInAside(instance.governor());
    Said said = new Said(named(sentence, own), "");
    voices.hear(sentence, said.by());
    if (said.isNobody()) {
      said =
          new Said(
              named(sentence, quotations.speakers(sentence, instance.governor())),
              "by the quotation around it");
    }
    if (said.isNobody()) {
      said = new Said(turns.speaker(sentence).stream().toList(), "who has the turn to speak");
    }
    boolean other = counted.filter(s -> s != sentence).isPresent() && isOther(sentence, instance);
    if (said.isNobody()
        && counts
        && !other
        && !(aside && counted.filter(s -> s != sentence).isPresent())
        && !(aside && relatives.isAsideOfPlan(instance.governor()))) {
      said = counters(sentence);
    }
    if (said.isNobody()
        && !isDated(sentence)
        && isReported(sentence, syntax, instance.governor())) {
      said = new Said(heard(sentence), "by the tense of reported speech");
    }
    if (counts && !said.isNobody()) {
      counted = Optional.of(sentence);
      counters = said.by();
    }
    return said;
  }

  /** The speakers with those who spoke before, or of whom was just told, in place of pronouns. */
  List<Name> named(Sentence sentence, List<Name> speakers) {
    return voices.named(sentence, speakers);
  }

  /** The source of the figures told before, which may also stand behind those of this sentence. */
  Said counters(Sentence sentence) {
    boolean goesOn = counted.filter(s -> goesOn(s, sentence)).isPresent();
    return new Said(goesOn ? counters : List.of(), "whose figures it goes on with");
  }

  /** The same for a number of another time than that of the sentence before: "In May it was 12". */
  Said recounters(Sentence sentence) {
    boolean next = counted.filter(s -> sentence.index() - s.index() == 1).isPresent();
    return next ? new Said(counters, "whose figures it goes on with") : counters(sentence);
  }

  /** Keeps in mind who is heard in a sentence that has been read. */
  void hear(Sentence sentence, Syntax syntax, Attribution attribution) {
    List<Name> now = named(sentence, attribution.heard());
    voices.hear(sentence, now);
    voices.tell(sentence, attribution.subject());
    if (!now.isEmpty() && !now.equals(counters)) {
      counted = counted.filter(s -> s.index() == sentence.index());
    }
    boolean next = counted.filter(s -> sentence.index() - s.index() == 1).isPresent();
    if (next && now.isEmpty() && isAnaphoric(sentence)) {
      counted = Optional.of(sentence); // "The figure exceeds that of last year"
    }
    boolean quotes = sentence.tokens().stream().anyMatch(Quotations::isMark);
    if (quotes) {
      heard = Optional.empty();
    } else if (!now.isEmpty()) {
      heard = Optional.of(sentence);
      speakers = List.copyOf(now);
    } else if (heard.filter(s -> s.index() == sentence.index() - 1).isPresent()
        && isReported(sentence, syntax, root(sentence))) {
      heard = heard.filter(s -> s.paragraph() == sentence.paragraph()).map(s -> sentence);
    }
  }

  private static int root(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tree().head(i) == Tree.ROOT) {
        return i;
      }
    }
    return 0;
  }

  private List<Name> heard(Sentence sentence) {
    return heard
            .filter(s -> s.paragraph() == sentence.paragraph())
            .filter(s -> sentence.index() - s.index() == 1)
            .isPresent()
        ? speakers
        : List.of();
  }

  /** "On 9 February a judge had barred it": a day of its own begins a story of its own. */
  private static boolean isDated(Sentence sentence) {
    return sentence.mentions(Time.class).anyMatch(t -> t.tokens().begin() <= 1);
  }

  /**
   * "Most had entered illegally", "Nobody would be sent back": tenses of reported speech. What had
   * happened at a time that is told belongs to the story itself: "Many had fled in 2021".
   */
  private static boolean isReported(Sentence sentence, Syntax syntax, int event) {
    int verb = syntax.clause(event).orElse(event);
    boolean timed = sentence.mentions(Time.class).anyMatch(t -> !NOW.matcher(t.text()).find());
    return sentence.tree().children(verb).stream()
        .filter(a -> sentence.tree().is(a, "aux"))
        .map(a -> sentence.tokens().get(a).text().toLowerCase(Locale.ROOT))
        .anyMatch(a -> a.equals("would") || a.equals("could") || a.equals("had") && !timed);
  }

  private boolean goesOn(Sentence counted, Sentence sentence) {
    int steps = sentence.index() - counted.index();
    return steps == 0
        || steps <= FEW
            && (counted.paragraph() == sentence.paragraph() || steps == 1)
            && isAnaphoric(sentence);
  }

  /** Whether it begins with words for those who have just been counted, or counts some of them. */
  private boolean isAnaphoric(Sentence sentence) {
    List<String> lemmas = lemmas(sentence);
    if (isFromElsewhere(lemmas)) {
      return false;
    }
    int ofThem = Collections.indexOfSubList(lemmas, OF_THEM);
    boolean parts = lemmas.get(0).equals("of") || ofThem >= 0 && !isOwnWhole(sentence, ofThem);
    return parts
        || isAlongside(lemmas)
        || IntStream.range(0, Math.min(OPENING, lemmas.size()))
            .filter(i -> i + 1 == lemmas.size() || !lemmas.get(i + 1).matches("than|hand"))
            .mapToObj(lemmas::get)
            .anyMatch(
                w ->
                    ANAPHORS.contains(w) && !(w.equals("that") && isConjunction(sentence))
                        || words.is("further", w)
                        || words.is("sequel", w)
                        || words.is("tally", w));
  }

  /** "Official figures show that 40 were sent back": they have a source of their own. */
  private boolean isFromElsewhere(List<String> lemmas) {
    int verb =
        IntStream.range(1, Math.min(OPENING, lemmas.size()))
            .filter(i -> lemmas.get(i).matches("show|indicate|suggest|reveal"))
            .findFirst()
            .orElse(0);
    return verb > 0
        && !lemmas.get(0).matches("the|these|those|that")
        && (words.is("tally", lemmas.get(verb - 1))
            || lemmas.get(verb - 1).matches("datum|data|statistic|record"));
  }

  /** "Official figures show [that] 40 were sent back": no word for those told of before. */
  private static boolean isConjunction(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.text().equals("that"))
        .findFirst()
        .filter(t -> t.tag().equals("IN"))
        .isPresent();
  }

  /** "On the same day Peru deported 12": another than those of whom the source told. */
  private static boolean isOther(Sentence sentence, Instance instance) {
    return isAlongside(lemmas(sentence))
        && instance.fillers(Role.AGENT).stream().anyMatch(n -> n.form() == Name.Form.PROPER);
  }

  /** "On the [same day] 2,200 crossed", "Over the [same period] 40 were freed" */
  private static boolean isAlongside(List<String> lemmas) {
    return IntStream.range(1, Math.min(OPENING, lemmas.size() - 1))
        .anyMatch(
            i ->
                lemmas.get(i).equals("same")
                    && lemmas.get(i + 1).matches("day|night|week|month|year|time|period"));
  }

  private static List<String> lemmas(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> t.text().equals("latest") ? t.text() : t.lemma().toLowerCase(Locale.ROOT))
        .toList(); // the lemma of "latest" is that of "late"
  }

  /** "The 47, 19 [of them] children": the whole is counted in the sentence itself. */
  private static boolean isOwnWhole(Sentence sentence, int ofThem) {
    return sentence
        .mentions(People.class)
        .anyMatch(p -> p.quantity().isKnown() && p.head() < ofThem - 1);
  }
}
