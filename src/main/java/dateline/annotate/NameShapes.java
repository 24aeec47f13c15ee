package dateline.annotate;

import dateline.annotate.Name.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names by what they are made of and where they stand: capitals, titles before them,
 * prepositions of place, nouns of organizations at their end. Capitals alone make no name.
 */
final class NameShapes {

  private static final Set<String> NEAR =
      Set.of(
          "in", "at", "near", "from", "to", "into", "via", "outside", "towards", "toward", "around",
          "across", "over", "through", "off");
  private static final Set<String> WAYS =
      Set.of("from", "to", "into", "near", "via", "through", "towards", "toward");
  private static final Set<String> PHRASE_LINKS = Set.of("of", "and", "for", "the", "on", "&");
  private static final Set<String> NAME_LINKS =
      Set.of("de", "del", "la", "al", "bin", "van", "von", "da", "dos", "el", "-");
  private static final Set<String> OUTLETS =
      Set.of(
          "website",
          "site",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "portal",
          "broadcaster",
          "outlet",
          "charity",
          "group",
          "ngo",
          "agency");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");

  private final KnownNames known;
  private final NameTitles titles;
  private final NameWords words;

  NameShapes(KnownNames known, NameTitles titles, NameWords words) {
    this.known = known;
    this.titles = titles;
    this.words = words;
  }

  /** The name that begins at this word. */
  Optional<Found> at(Wording wording, int at) {
    if (!isPart(wording, at)) {
      return Optional.empty();
    }
    int end = end(wording, at);
    int untitled = titles.skip(wording, at, end);
    // "General Security" is no general
    int begin = untitled == end - 1 && words.isBody(wording.word(untitled)) ? at : untitled;
    if (!wording.isCapital(begin) || begin == end - 1 && isNoName(wording, begin)) {
      return Optional.empty();
    }
    boolean titled = begin > at || titles.precedes(wording, begin);
    return kind(wording, begin, end, titled).map(kind -> Found.guessed(begin, end, kind));
  }

  /** A title, a language, "Prison" at the head of a sentence. */
  private boolean isNoName(Wording wording, int at) {
    String word = wording.word(at);
    return titles.isTitle(wording, at)
        || words.isLanguage(word)
        || at == 0 && (words.isBody(word) || words.isSite(word));
  }

  /** Whether a place is what one expects at this word: "in Santos", "the port of Santos". */
  static boolean isPlaceExpected(Wording wording, int at) {
    String before = wording.word(at - 1);
    return before.equals("of") || NEAR.contains(before);
  }

  private int end(Wording wording, int at) {
    int end = at;
    int next = at;
    while (next < wording.size()) {
      boolean within = next == at || words.isBody(wording.word(end - 1));
      if (isPart(wording, next) && (within || !known.isCountry(wording, next))) {
        end = ++next;
      } else if (next > at && joins(wording, at, next)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "of", "and", "for" only inside names of bodies; "-", "de", "bin" anywhere. */
  private boolean joins(Wording wording, int at, int link) {
    if (isOwners(wording, link)) {
      return true;
    }
    String word = wording.word(link);
    boolean phrase = PHRASE_LINKS.contains(word);
    if (!phrase && !NAME_LINKS.contains(word)) {
      return false;
    }
    int next = phrase && wording.word(link + 1).equals("the") ? link + 2 : link + 1;
    if (!wording.isCapital(next) || !wording.token(next).tag().startsWith("NN")) {
      return false;
    }
    boolean body = false;
    for (int i = at; i < link; i++) {
      body |= words.isBody(wording.word(i));
    }
    return !phrase || body && (!word.equals("and") || words.endsAsBody(wording, next));
  }

  /** "the Migrant Workers[’] Forum", but not "the Seychelles’ Vice President" */
  private boolean isOwners(Wording wording, int mark) {
    boolean plural =
        mark > 1
            && mark + 1 < wording.size()
            && wording.token(mark).tag().equals("POS")
            && wording.token(mark).text().length() == 1
            && wording.token(mark - 1).tag().equals("NNPS");
    int end = mark + 1;
    while (plural && end < wording.size() && isPart(wording, end)) {
      end++;
    }
    return plural && end > mark + 1 && words.isBody(wording.word(end - 1));
  }

  private Optional<Kind> kind(Wording wording, int begin, int end, boolean titled) {
    Optional<Kind> told = told(wording, begin, end);
    if (told.isPresent() && !(titled && told.get() == Kind.ORGANIZATION)) {
      return told;
    }
    if (titled) {
      return Optional.of(Kind.PERSON);
    }
    boolean near = wording.word(begin - 1).equals("the") && NEAR.contains(wording.word(begin - 2));
    if (near && words.isGround(wording.word(end))
        || near && words.isGround(wording.word(end) + " " + wording.word(end + 1))) {
      return Optional.of(Kind.PLACE); // "to the Masnaa crossing"
    }
    String text = wording.text(begin, end);
    if (ACRONYM.matcher(text).matches()) {
      return Optional.of(Kind.ORGANIZATION);
    }
    if (NEAR.contains(wording.word(begin - 1))) {
      return Optional.of(Kind.PLACE);
    }
    // "the exile website Eltuz", "the aid group Refugio"
    return begin > 1 && OUTLETS.contains(wording.word(begin - 1))
        ? Optional.of(Kind.ORGANIZATION)
        : Optional.empty();
  }

  /** The kind of a guessed name, or what its last words tell where they tell it surely. */
  Kind kind(Wording wording, Found name) {
    int end = name.end();
    if (wording.word(name.begin() - 1).equals("of")
        && words.isSite(wording.word(name.begin() - 2))) {
      return Kind.PLACE; // "the port of Santos"
    }
    if (name.kind() == Kind.PLACE && words.isBody(wording.word(end - 1))) {
      return Kind.ORGANIZATION;
    }
    return name.kind() == Kind.ORGANIZATION
            && (isOnTheWay(wording, name)
                || words.isGround(wording.word(end - 1))
                || words.isGround(wording.word(end - 2) + " " + wording.word(end - 1)))
        ? Kind.PLACE
        : name.kind();
  }

  /**
   * "set out from Fnideq", "flown to Enfidha": names of which nothing tells that they are bodies.
   */
  private boolean isOnTheWay(Wording wording, Found name) {
    if (!WAYS.contains(wording.word(name.begin() - 1))) {
      return false;
    }
    int verb = wording.sentence().tree().head(wording.name(name).head());
    return verb != Tree.ROOT
        && words.isMotion(wording.lemma(verb))
        && told(wording, name.begin(), name.end()).isEmpty()
        && !ACRONYM.matcher(wording.text(name.begin(), name.end())).matches();
  }

  /** The kind that the name's own words tell. */
  Optional<Kind> told(Wording wording, int begin, int end) {
    if (words.isSite(wording.word(end - 1))) {
      return Optional.of(Kind.PLACE);
    }
    for (int i = begin; i < end; i++) {
      if (words.isBody(wording.word(i))) {
        return Optional.of(Kind.ORGANIZATION);
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(Wording wording, int at) {
    return wording.isProper(at) && !NameEdges.isCalendar(wording.token(at).text());
  }
}
