package dateline.annotate;

import dateline.annotate.TimeClock.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the times that a text names and resolves them to days: "on Tuesday", "since 5 February",
 * "early in March", "two weeks ago", "the next day". Weekdays and months are the last ones before
 * the article's date unless their verb looks ahead; a date without a year is the nearest that suits
 * the verb. A preposition belongs to the time when it changes the days: "since", "until", "by".
 * Times that cannot be told in days ("in recent weeks") are found without days; durations and what
 * recurs are no times.
 */
final class TimeFinder {

  private static final TimeGrammar GRAMMAR = new TimeGrammar();

  private static final Set<String> RECURRING =
      Set.of("every", "each", "any", "most", "per", "alternate", "a");

  private static final Set<String> SAYING = Set.of("say", "tell", "report", "add");

  private final Optional<LocalDate> today;
  private Optional<Days> last = Optional.empty();
  private Optional<Days> lastDay = Optional.empty();
  private Optional<Days> lastStretch = Optional.empty();
  private Optional<Days> lastOfSentence = Optional.empty();
  private boolean told;

  private TimeFinder(Optional<LocalDate> today) {
    this.today = today;
  }

  /**
   * The times of an article, sentence by sentence.
   *
   * @param sentences all its sentences
   * @param date its date; without one only full dates get days
   */
  static List<List<Time>> find(List<Sentence> sentences, Optional<LocalDate> date) {
    TimeFinder finder = new TimeFinder(date);
    return sentences.stream().map(finder::find).toList();
  }

  private List<Time> find(Sentence sentence) {
    TimeText text = new TimeText(sentence.tokens());
    List<Time> times = new ArrayList<>();
    told = false;
    lastOfSentence = Optional.empty();
    int at = 0;
    while (at < text.size()) {
      Optional<TimeMatch> match = match(text, at);
      match.ifPresent(found -> times.add(time(sentence, found)));
      match.flatMap(found -> scene(sentence, text, found)).ifPresent(times::add);
      at = match.map(TimeMatch::end).orElse(at + 1);
    }
    return SinceClauses.with(sentence, TimeSeries.joined(sentence, times), today);
  }

  /**
   * "strained since July, [when] Ecuador expelled them", "held until Friday, when he was freed":
   * what is told behind it was in July or on Friday, found at that word.
   */
  private Optional<Time> scene(Sentence sentence, TimeText text, TimeMatch match) {
    int comma = match.end();
    int when = comma < text.size() && text.word(comma).text().equals(",") ? comma + 1 : comma;
    boolean told =
        text.word(match.first()).text().matches("since|until")
            && when < text.size()
            && text.word(when).text().equals("when");
    if (!told) {
      return Optional.empty();
    }
    int token = text.word(when).token();
    return match(text, match.first() + 1)
        .map(inner -> time(sentence, inner))
        .map(
            t ->
                new Time(
                    t.sentence(),
                    new Range(token, token + 1),
                    t.span(),
                    t.text(),
                    t.begin(),
                    t.end()));
  }

  private static Optional<TimeMatch> match(TimeText text, int at) {
    if (!text.mayBegin(at)) {
      return Optional.empty();
    }
    return GRAMMAR
        .match("time", text, at)
        .filter(match -> text.word(match.end() - 1).last())
        .filter(match -> at == 0 || text.word(at - 1).last())
        .filter(match -> !RECURRING.contains(match.previous()));
  }

  private Time time(Sentence sentence, TimeMatch match) {
    int begin = match.text().word(match.first()).token();
    Range range = new Range(begin, match.text().word(match.end() - 1).token() + 1);
    Tense tense = TimeTense.of(sentence.tokens(), range);
    // "was freed in late June and left that very night": in this sentence no day stands before.
    Optional<Days> day = told ? lastDay : lastOfSentence.or(() -> lastDay);
    Days days = match.days(new TimeClock(today, last, day, lastStretch, tense));
    // "after June's war": of a thing, while "Monday's raid" may well be what is told.
    boolean owner =
        !days.isDay()
            && range.end() < sentence.tokens().size()
            && sentence.tokens().get(range.end()).tag().equals("POS");
    if (!owner && (!told || !isSpoken(sentence, begin))) {
      remember(days);
    }
    String words = TimeSeries.text(sentence, range);
    boolean compared =
        owner || words.contains("same"); // "900 more than in the same period of 2024"
    lastStretch = days.isWhole() && !days.isDay() && !compared ? Optional.of(days) : lastStretch;
    return new Time(
        sentence.index(), range, sentence.span(range), words, days.first(), days.last());
  }

  /** "returned on Tuesday, the agency [said on] Wednesday": of that day nothing else is told. */
  private static boolean isSpoken(Sentence sentence, int begin) {
    int on = begin > 0 && sentence.tokens().get(begin - 1).tag().equals("IN") ? begin - 1 : begin;
    return on > 0 && SAYING.contains(sentence.tokens().get(on - 1).lemma());
  }

  /** What reaches up to the article's date is no day to count others from. */
  private void remember(Days days) {
    if (days.isDay()) {
      lastDay = Optional.of(days);
      told = true;
    }
    boolean open = today.filter(date -> date.equals(days.end()) && !days.isDay()).isPresent();
    if (days.isWhole() && !open) {
      last = Optional.of(days);
      lastOfSentence = last;
    }
  }
}
