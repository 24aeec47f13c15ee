package dateline.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of English time expressions, tried at one token of one sentence. */
final class TimePatterns {

  private static final Map<String, Month> MONTHS =
      Map.ofEntries(
          Map.entry("january", Month.JANUARY),
          Map.entry("jan", Month.JANUARY),
          Map.entry("february", Month.FEBRUARY),
          Map.entry("feb", Month.FEBRUARY),
          Map.entry("march", Month.MARCH),
          Map.entry("mar", Month.MARCH),
          Map.entry("april", Month.APRIL),
          Map.entry("apr", Month.APRIL),
          Map.entry("may", Month.MAY),
          Map.entry("june", Month.JUNE),
          Map.entry("jun", Month.JUNE),
          Map.entry("july", Month.JULY),
          Map.entry("jul", Month.JULY),
          Map.entry("august", Month.AUGUST),
          Map.entry("aug", Month.AUGUST),
          Map.entry("september", Month.SEPTEMBER),
          Map.entry("sept", Month.SEPTEMBER),
          Map.entry("sep", Month.SEPTEMBER),
          Map.entry("october", Month.OCTOBER),
          Map.entry("oct", Month.OCTOBER),
          Map.entry("november", Month.NOVEMBER),
          Map.entry("nov", Month.NOVEMBER),
          Map.entry("december", Month.DECEMBER),
          Map.entry("dec", Month.DECEMBER));
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
  private static final Set<String> YEAR_MARKERS =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "from",
          "during",
          "for",
          "before",
          "after",
          "to",
          "and",
          "late",
          "early",
          "only",
          "than",
          "between",
          "throughout",
          "back");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Optional<LocalDate> today;
  private final Optional<LocalDate> anchor;

  TimePatterns(Sentence sentence, Optional<LocalDate> today, Optional<LocalDate> anchor) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.today = today;
    this.anchor = anchor;
  }

  /**
   * A time that begins at the token asked for.
   *
   * @param end index behind its last token
   * @param days what it means
   */
  record Match(int end, Days days) {}

  /** The time that begins here, prepositions that change its days included. */
  Optional<Match> match(int at) {
    switch (word(at)) {
      case "since":
        if (word(at + 1).equals("then") && anchor.isPresent()) {
          return found(at + 2, new Days(anchor, today));
        }
        return simple(at + 1).map(m -> new Match(m.end(), new Days(m.days().begin(), today)));
      case "until", "till", "by", "before":
        if (word(at).equals("by") && word(at + 1).equals("then")) {
          return found(at + 2, Days.until(anchor));
        }
        Optional<Match> limit = simple(at + 1);
        boolean day = limit.isPresent() && !word(at).equals("before");
        return limit.map(
            m -> new Match(m.end(), Days.until(day ? m.days().end() : m.days().begin())));
      case "between":
        return range(at + 1, "and");
      case "from":
        Optional<Match> range = range(at + 1, "to").or(() -> range(at + 1, "until"));
        return range.isPresent() ? range : Optional.empty();
      case "so":
        return word(at + 1).equals("far") && !(word(at + 2).equals("this")) && today.isPresent()
            ? found(at + 2, Days.until(today))
            : Optional.empty();
      default:
        return simple(at);
    }
  }

  private Optional<Match> range(int at, String joint) {
    Optional<Match> first = simple(at);
    int next = first.map(Match::end).orElse(at);
    if (first.isEmpty() && number(at).isPresent() && word(at + 1).equals(joint)) {
      // "between 1 and 7 April": the month stands with the second day only.
      Optional<Match> last = simple(at + 2);
      return last.filter(m -> m.days().end().isPresent() && number(at).getAsInt() <= 31)
          .flatMap(
              m -> {
                LocalDate end = m.days().end().get();
                int day = number(at).getAsInt();
                return day <= end.getDayOfMonth()
                    ? found(m.end(), Days.of(end.withDayOfMonth(Math.max(1, day)), end))
                    : Optional.empty();
              });
    }
    if (first.isEmpty() || !word(next).equals(joint)) {
      return Optional.empty();
    }
    return simple(next + 1)
        .map(m -> new Match(m.end(), new Days(first.get().days().begin(), m.days().end())));
  }

  private Optional<Match> simple(int at) {
    Optional<Match> absolute = absolute(at);
    if (absolute.isPresent()) {
      return absolute;
    }
    return today.isPresent() ? relative(at, today.get()) : Optional.empty();
  }

  // ---- dates ----

  private Optional<Match> absolute(int at) {
    String word = word(at);
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return day(
          at + 1,
          Integer.parseInt(iso.group(1)),
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(3)));
    }
    Matcher slashed = SLASHED.matcher(word);
    if (slashed.matches()) {
      return day(
          at + 1,
          Integer.parseInt(slashed.group(3)),
          Integer.parseInt(slashed.group(2)),
          Integer.parseInt(slashed.group(1)));
    }
    if (word.equals("the") && ordinal(at + 1).isPresent() && word(at + 2).equals("of")) {
      return month(at + 3).flatMap(m -> dayOf(at + 4, ordinal(at + 1).getAsInt(), m));
    }
    if (weekday(at).isPresent()) {
      // "Monday 23 June", "Tuesday, Sept. 23"
      int next = word(at + 1).equals(",") ? at + 2 : at + 1;
      Optional<Match> date = dayAndMonth(next);
      if (date.isPresent()) {
        return date;
      }
    }
    Optional<Match> date = dayAndMonth(at);
    return date.isPresent() ? date : monthOrYear(at);
  }

  private Optional<Match> dayAndMonth(int at) {
    OptionalInt day = ordinal(at).isPresent() ? ordinal(at) : number(at);
    if (day.isPresent() && day.getAsInt() <= 31) {
      int next = word(at + 1).equals("of") ? at + 2 : at + 1;
      Optional<Month> month = month(next);
      if (month.isPresent()) {
        return dayOf(next + 1, day.getAsInt(), month.get());
      }
    }
    Optional<Month> month = month(at);
    OptionalInt after = ordinal(at + 1).isPresent() ? ordinal(at + 1) : number(at + 1);
    boolean counted =
        after.isPresent()
            && after.getAsInt() <= 31
            && word(at + 1).matches("\\d{1,2}(st|nd|rd|th)?");
    if (month.isPresent() && counted && !isCounting(at + 2)) {
      return dayOf(at + 2, after.getAsInt(), month.get());
    }
    return Optional.empty();
  }

  /** "June 20 people": the number counts what follows. */
  private boolean isCounting(int at) {
    return at < tokens.size() && tokens.get(at).tag().equals("NNS");
  }

  private Optional<Match> dayOf(int next, int day, Month month) {
    int at = word(next).equals(",") && year(next + 1).isPresent() ? next + 1 : next;
    if (year(at).isPresent()) {
      return day(at + 1, year(at).getAsInt(), month.getValue(), day);
    }
    return today
        .flatMap(date -> Days.dayNear(day, month, date))
        .flatMap(found -> found(next, Days.on(found)));
  }

  private Optional<Match> monthOrYear(int at) {
    if (Set.of("early", "mid", "late").contains(word(at))
        || Set.of("start", "beginning", "middle", "end").contains(word(at))) {
      int next = at + 1;
      if (Set.of("-", "in", "of").contains(word(next))) {
        next++;
      }
      Optional<Month> month = month(next);
      if (month.isPresent() && next > at) {
        String part =
            switch (word(at)) {
              case "early", "start", "beginning" -> "early";
              case "mid", "middle" -> "mid";
              default -> "late";
            };
        return yearMonth(next, month.get())
            .flatMap(m -> found(m.end(), Days.part(m.month(), part)));
      }
      return Optional.empty();
    }
    if (word(at).startsWith("mid-") && MONTHS.containsKey(word(at).substring(4))) {
      return yearMonth(at, MONTHS.get(word(at).substring(4)))
          .flatMap(m -> found(m.end(), Days.part(m.month(), "mid")));
    }
    Optional<Month> month = month(at);
    if (month.isPresent()) {
      return yearMonth(at, month.get()).flatMap(m -> found(m.end(), Days.month(m.month())));
    }
    boolean marked = at > 0 && YEAR_MARKERS.contains(word(at - 1));
    boolean named = at + 1 < tokens.size() && tokens.get(at + 1).isNoun();
    if (year(at).isPresent() && marked && !named) {
      return found(at + 1, Days.year(year(at).getAsInt()));
    }
    return Optional.empty();
  }

  private record MonthMatch(int end, YearMonth month) {}

  private Optional<MonthMatch> yearMonth(int at, Month month) {
    int next = at + 1;
    if (Set.of(",", "of").contains(word(next))
        && (year(next + 1).isPresent()
            || word(next + 1).equals("this")
            || word(next + 1).equals("last"))) {
      next++;
    }
    if (year(next).isPresent()) {
      return Optional.of(new MonthMatch(next + 1, YearMonth.of(year(next).getAsInt(), month)));
    }
    if (today.isEmpty()) {
      return Optional.empty();
    }
    int year = today.get().getYear();
    if (word(next).equals("this") && word(next + 1).equals("year")) {
      return Optional.of(new MonthMatch(next + 2, YearMonth.of(year, month)));
    }
    if (word(next).equals("last") && word(next + 1).equals("year")) {
      return Optional.of(new MonthMatch(next + 2, YearMonth.of(year - 1, month)));
    }
    return Optional.of(new MonthMatch(at + 1, Days.monthNear(month, today.get(), isFuture(at))));
  }

  // ---- relative to a day ----

  private Optional<Match> relative(int at, LocalDate date) {
    Optional<DayOfWeek> weekday = weekday(at);
    if (weekday.isPresent()) {
      int end = PARTS_OF_DAY.contains(word(at + 1)) ? at + 2 : at + 1;
      return found(end, Days.weekday(weekday.get(), date, isFuture(at)));
    }
    switch (word(at)) {
      case "yesterday":
        return found(at + 1, Days.on(date.minusDays(1)));
      case "today", "tonight":
        return found(at + 1, Days.on(date));
      case "tomorrow":
        return found(at + 1, Days.on(date.plusDays(1)));
      case "overnight":
        return found(at + 1, Days.of(date.minusDays(1), date));
      case "earlier", "later":
        Optional<Match> inner = modified(at + 1, date);
        return word(at + 1).equals("this") || word(at + 1).equals("last")
            ? inner
            : Optional.empty();
      case "last", "this", "next", "past", "coming", "that":
        return modified(at, date);
      case "the":
        return definite(at, date);
      default:
        return counted(at, date);
    }
  }

  /** "last week", "this year", "next month", "last autumn", "last Tuesday". */
  private Optional<Match> modified(int at, LocalDate date) {
    String modifier = word(at);
    String unit = word(at + 1);
    Optional<DayOfWeek> weekday = weekday(at + 1);
    if (weekday.isPresent()) {
      boolean next = modifier.equals("next") || modifier.equals("coming");
      LocalDate from =
          next
              ? date.plusDays(1)
              : modifier.equals("last") || modifier.equals("past") ? date.minusDays(1) : date;
      return found(
          at + 2,
          Days.weekday(weekday.get(), from, next || modifier.equals("this") && isFuture(at)));
    }
    Optional<Month> month = month(at + 1);
    if (month.isPresent() && !modifier.equals("that")) {
      return yearMonth(at + 1, month.get())
          .flatMap(
              m ->
                  found(
                      m.end(),
                      Days.month(
                          modifier.equals("last")
                              ? Days.monthNear(month.get(), date.minusMonths(1), false)
                              : m.month())));
    }
    if (modifier.equals("that")) {
      return anchor.flatMap(day -> that(at + 1, day));
    }
    if (SEASONS.contains(unit)) {
      Days season = Days.seasonBefore(unit, date);
      return found(
          at + 2,
          modifier.equals("last") && season.end().get().isAfter(date)
              ? Days.season(unit, date.getYear() - 1)
              : season);
    }
    boolean last = modifier.equals("last") || modifier.equals("past");
    boolean next = modifier.equals("next") || modifier.equals("coming");
    OptionalInt count = number(at + 1);
    if (count.isPresent() && (last || next)) {
      return span(at + 2, count.getAsInt(), date, last);
    }
    return switch (unit) {
      case "week" ->
          found(
              at + 2,
              last
                  ? Days.week(date.minusWeeks(1))
                  : next
                      ? Days.week(date.plusWeeks(1))
                      : Days.of(Days.week(date).begin().get(), date));
      case "weekend" -> found(at + 2, weekend(date, next));
      case "month" ->
          found(
              at + 2,
              last
                  ? Days.month(YearMonth.from(date).minusMonths(1))
                  : next
                      ? Days.month(YearMonth.from(date).plusMonths(1))
                      : Days.of(date.withDayOfMonth(1), date));
      case "year" ->
          found(
              at + 2,
              last
                  ? Days.year(date.getYear() - 1)
                  : next ? Days.year(date.getYear() + 1) : Days.of(date.withDayOfYear(1), date));
      case "night" -> found(at + 2, last ? Days.of(date.minusDays(1), date) : Days.on(date));
      case "morning", "afternoon", "evening" -> found(at + 2, Days.on(date));
      case "days", "weeks" -> next ? found(at + 2, Days.from(date)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Days weekend(LocalDate date, boolean next) {
    Days saturday = Days.weekday(DayOfWeek.SATURDAY, next ? date.plusDays(1) : date, next);
    LocalDate first = saturday.begin().get();
    return Days.of(first, first.plusDays(1));
  }

  /** "that day", "that month", "that evening". */
  private Optional<Match> that(int at, LocalDate day) {
    return switch (word(at)) {
      case "day", "morning", "afternoon", "evening", "night" -> found(at + 1, Days.on(day));
      case "week" -> found(at + 1, Days.week(day));
      case "month" -> found(at + 1, Days.month(YearMonth.from(day)));
      case "year" -> found(at + 1, Days.year(day.getYear()));
      default -> Optional.empty();
    };
  }

  /** "the next day", "the weekend", "the summer of 2015", "the first half of the year". */
  private Optional<Match> definite(int at, LocalDate date) {
    String first = word(at + 1);
    if (first.equals("weekend")) {
      return found(at + 2, weekend(date, false));
    }
    if (SEASONS.contains(first)) {
      if (word(at + 2).equals("of") && year(at + 3).isPresent()) {
        return found(at + 4, Days.season(first, year(at + 3).getAsInt()));
      }
      return found(at + 2, Days.seasonBefore(first, date));
    }
    if (Set.of("next", "following", "same", "very").contains(first) || first.equals("day")) {
      return nextTo(at, first);
    }
    if (Set.of("past", "last", "coming", "next").contains(first)) {
      return modified(at + 1, date);
    }
    if (Set.of("first", "second").contains(first)
        && word(at + 2).equals("half")
        && word(at + 3).equals("of")) {
      int year = yearOf(at + 4, date);
      boolean one = first.equals("first");
      return year == 0
          ? Optional.empty()
          : found(
              endOfYear(at + 4),
              Days.of(
                  LocalDate.of(year, one ? 1 : 7, 1),
                  one ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31)));
    }
    if (first.equals("first")
        && number(at + 2).isPresent()
        && word(at + 3).equals("days")
        && word(at + 4).equals("of")) {
      return month(at + 5)
          .flatMap(m -> yearMonth(at + 5, m))
          .flatMap(
              m ->
                  found(
                      m.end(),
                      Days.of(
                          m.month().atDay(1),
                          m.month()
                              .atDay(
                                  Math.min(
                                      number(at + 2).getAsInt(), m.month().lengthOfMonth())))));
    }
    if (Set.of("end", "start", "beginning", "close").contains(first) && word(at + 2).equals("of")) {
      int year = yearOf(at + 3, date);
      if (year > 0) {
        return found(
            endOfYear(at + 3),
            first.equals("end") || first.equals("close")
                ? Days.of(LocalDate.of(year, 12, 1), LocalDate.of(year, 12, 31))
                : Days.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 31)));
      }
      return monthOrYear(at + 1);
    }
    if (first.equals("whole") && word(at + 2).equals("of")) {
      return simple(at + 3);
    }
    return counted(at + 1, date)
        .filter(
            m ->
                m.days().known()
                    && Set.of("earlier", "before", "later").contains(word(m.end() - 1)));
  }

  private int yearOf(int at, LocalDate date) {
    if (year(at).isPresent()) {
      return year(at).getAsInt();
    }
    return word(at).equals("the") && word(at + 1).equals("year")
            || word(at).equals("this") && word(at + 1).equals("year")
        ? date.getYear()
        : 0;
  }

  private int endOfYear(int at) {
    return year(at).isPresent() ? at + 1 : at + 2;
  }

  private Optional<Match> nextTo(int at, String first) {
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = anchor.get();
    String unit = first.equals("day") ? "day" : word(at + 2);
    if (first.equals("day")) {
      return word(at + 2).equals("before")
          ? found(at + 3, Days.on(day.minusDays(1)))
          : word(at + 2).equals("after")
              ? found(at + 3, Days.on(day.plusDays(1)))
              : Optional.empty();
    }
    boolean same = first.equals("same") || first.equals("very");
    return switch (unit) {
      case "day", "morning" -> found(at + 3, Days.on(same ? day : day.plusDays(1)));
      case "evening", "afternoon", "night" -> found(at + 3, Days.on(day));
      case "week" -> found(at + 3, Days.week(same ? day : day.plusWeeks(1)));
      case "month" -> found(at + 3, Days.month(YearMonth.from(same ? day : day.plusMonths(1))));
      case "year" -> found(at + 3, Days.year(same ? day.getYear() : day.getYear() + 1));
      default -> Optional.empty();
    };
  }

  /** "two weeks ago", "a year earlier", "three days later". */
  private Optional<Match> counted(int at, LocalDate date) {
    OptionalInt count = number(at);
    if (count.isEmpty() || !word(at + 1).matches("(day|week|month|year)s?")) {
      return Optional.empty();
    }
    String way = word(at + 2);
    int n = count.getAsInt();
    if (way.equals("ago")) {
      return found(at + 3, ago(word(at + 1), n, date));
    }
    if ((way.equals("earlier") || way.equals("later") || way.equals("before"))
        && anchor.isPresent()) {
      return found(at + 3, ago(word(at + 1), way.equals("later") ? -n : n, anchor.get()));
    }
    return Optional.empty();
  }

  private static Days ago(String unit, int n, LocalDate date) {
    return switch (unit.charAt(0)) {
      case 'd' -> Days.on(date.minusDays(n));
      case 'w' -> Days.week(date.minusWeeks(n));
      case 'm' -> Days.month(YearMonth.from(date).minusMonths(n));
      default -> Days.year(date.getYear() - n);
    };
  }

  /** "the last two months": up to the article's date. */
  private Optional<Match> span(int at, int n, LocalDate date, boolean last) {
    int sign = last ? 1 : -1;
    LocalDate other =
        switch (word(at)) {
          case "day", "days" -> date.minusDays((long) sign * n);
          case "week", "weeks" -> date.minusWeeks((long) sign * n);
          case "month", "months" -> date.minusMonths((long) sign * n);
          case "year", "years" -> date.minusYears((long) sign * n);
          default -> null;
        };
    if (other == null) {
      return Optional.empty();
    }
    return found(at + 1, last ? Days.of(other, date) : Days.of(date, other));
  }

  // ---- words ----

  private static Optional<Match> found(int end, Days days) {
    return Optional.of(new Match(end, days));
  }

  private Optional<Match> day(int end, int year, int month, int day) {
    try {
      return found(end, Days.on(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  private OptionalInt number(int at) {
    String word = word(at);
    if (word.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    Integer value = NUMBERS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private OptionalInt ordinal(int at) {
    Matcher matcher = Pattern.compile("(\\d{1,2})(st|nd|rd|th)").matcher(word(at));
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private OptionalInt year(int at) {
    return word(at).matches("(19|20)\\d\\d")
        ? OptionalInt.of(Integer.parseInt(word(at)))
        : OptionalInt.empty();
  }

  /** A month's name, and no verb, modal or person of the same spelling. */
  private Optional<Month> month(int at) {
    if (at < 0 || at >= tokens.size() || !Character.isUpperCase(tokens.get(at).text().charAt(0))) {
      return Optional.empty();
    }
    String tag = tokens.get(at).tag();
    String word = word(at).replace(".", "");
    boolean ambiguous =
        Set.of("may", "march", "mar", "jan", "dec", "april", "june", "august").contains(word);
    boolean person =
        ambiguous
            && at + 1 < tokens.size()
            && tokens.get(at + 1).tag().startsWith("NNP")
            && !MONTHS.containsKey(word(at + 1));
    if (person || ambiguous && !tag.startsWith("NN")) {
      return Optional.empty();
    }
    return Optional.ofNullable(MONTHS.get(word));
  }

  private Optional<DayOfWeek> weekday(int at) {
    if (at < 0
        || at >= tokens.size()
        || !Character.isUpperCase(tokens.get(at).text().charAt(0))
        || word(at + 1).equals("times")) {
      return Optional.empty();
    }
    String word = word(at).replace(".", "");
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.length() >= 3 && word.length() <= 5 && name.startsWith(word)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Whether the verb that the time hangs on looks ahead. */
  private boolean isFuture(int at) {
    Tree tree = sentence.tree();
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      Token token = tokens.get(node);
      if (token.isVerb() || token.tag().startsWith("JJ")) {
        for (int child : tree.children(node)) {
          String lemma = tokens.get(child).lemma();
          boolean modal = tree.is(child, "aux") && Set.of("will", "shall", "'ll").contains(lemma);
          boolean infinitive = tokens.get(child).tag().equals("TO");
          if (modal || infinitive && isPlanned(tree.head(node))) {
            return true;
          }
        }
        if (token.isVerb()) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isPlanned(int at) {
    return at == Tree.ROOT
        || Set.of(
                "due",
                "be",
                "expect",
                "plan",
                "set",
                "schedule",
                "slate",
                "intend",
                "want",
                "agree",
                "promise")
            .contains(tokens.get(at).lemma());
  }
}
