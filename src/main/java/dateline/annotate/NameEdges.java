package dateline.annotate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts from a proposed name what belongs to no name: the article or preposition before it, the day
 * or month beside it, a dash and what follows at its end, the title in front of a person.
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

  /** What is left of the name, if anything. */
  Optional<Found> cut(Wording wording, Found name) {
    int begin = name.begin();
    int end = name.end();
    while (begin < end && isOutside(wording, end - 1)) {
      end--;
    }
    int before;
    do {
      before = begin;
      while (begin < end && isOutside(wording, begin) && known.at(wording, begin).isEmpty()) {
        begin++;
      }
      begin = titles.skip(wording, begin, end);
    } while (begin > before);
    return begin == end || begin == end - 1 && titles.isTitle(wording, begin)
        ? Optional.empty()
        : Optional.of(new Found(begin, end, name.kind(), name.form(), name.certain()));
  }

  private static boolean isOutside(Wording wording, int at) {
    Token token = wording.token(at);
    return OUTSIDE.contains(token.tag())
        || isCalendar(token.text())
        || !Character.isLetterOrDigit(token.text().charAt(0));
  }
}
