package dateline.annotate;

import dateline.annotate.Name.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts from a proposed name what belongs to no name: the article or preposition before it, the day
 * or month beside it, a dash and what follows at its end, the title in front of a person. Between
 * that title and a person's name there is nothing.
 */
final class NameEdges {

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|Sept(ember)?|October|November|December");
  private static final Set<String> OUTSIDE = Set.of("DT", "IN", "CC", "TO", "POS", "PRP", "PRP$");

  private final NameTitles titles;
  private final KnownNames known;

  NameEdges(NameTitles titles, KnownNames known) {
    this.titles = titles;
    this.known = known;
  }

  /** Whether the word is the name of a day or month. */
  static boolean isCalendar(String word) {
    return CALENDAR.matcher(word).matches();
  }

  /** The names that are left of a proposed one: two, if it is of two people. */
  List<Found> cut(Wording wording, Found name) {
    List<Found> out = new ArrayList<>();
    int begin = name.begin();
    for (int at = begin; at <= name.end(); at++) {
      boolean between = name.kind() == Kind.PERSON && wording.word(at).equals("and");
      if (at == name.end() || between) {
        trim(wording, begin, at, name.kind()).ifPresent(out::add);
        begin = at + 1;
      }
    }
    return out;
  }

  private Optional<Found> trim(Wording wording, int first, int last, Kind kind) {
    if (kind == Kind.PERSON && last == first + 1 && isCalendar(wording.token(first).text())) {
      return Optional.of(Found.guessed(first, last, kind)); // Theresa May
    }
    int begin = first;
    int end = last;
    while (begin < end && isOutside(wording, end - 1)) {
      end--;
    }
    int before;
    do {
      before = begin;
      while (begin < end
          && isOutside(wording, begin)
          && known.at(wording, begin).isEmpty()
          && !isPaper(wording, begin, end, kind)) {
        begin++;
      }
      begin = kind == Kind.PERSON ? behindNation(wording, begin, end) : begin;
      begin = kind == Kind.ORGANIZATION ? begin : titles.skip(wording, begin, end);
    } while (begin > before);
    if (kind == Kind.ORGANIZATION && end - begin > 1 && wording.word(begin).equals("ngo")) {
      begin++; // "the NGO [Frontera Clara]"
    }
    if (begin == end || begin == end - 1 && titles.isTitle(wording, begin)) {
      return Optional.empty();
    }
    return Optional.of(
        Found.guessed(kind == Kind.PERSON ? behindTitle(wording, begin) : begin, end, kind));
  }

  /** "the [Sunday Courier]": a day that a paper is called by. */
  private static boolean isPaper(Wording wording, int begin, int end, Kind kind) {
    return kind == Kind.ORGANIZATION
        && begin > 0
        && begin + 1 < end
        && wording.token(begin).text().endsWith("day")
        && wording.token(begin - 1).text().equals("the");
  }

  /** "[US President] Barack Obama": behind the title that belongs to a country. */
  private int behindNation(Wording wording, int begin, int end) {
    if (known.isCountry(wording, begin)) {
      for (int at = begin + 1; at < end - 1; at++) {
        if (titles.isTitle(wording, at)) {
          return at + 1;
        }
      }
    }
    return begin;
  }

  /** Where a person's name begins: right behind the title, if only capitals stand between. */
  private int behindTitle(Wording wording, int begin) {
    int at = begin;
    while (at > 0
        && wording.isProper(at - 1)
        && !titles.isTitle(wording, at - 1)
        && known.at(wording, at - 1).isEmpty()) {
      at--;
    }
    return titles.precedes(wording, at) ? at : begin;
  }

  private static boolean isOutside(Wording wording, int at) {
    Token token = wording.token(at);
    return OUTSIDE.contains(token.tag())
        || isCalendar(token.text())
        || !Character.isLetterOrDigit(token.text().charAt(0));
  }
}
