package dateline.annotate;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that the gazetteer lists. */
final class KnownNames {

  /** Weight (inhabitants) from which a place of one word is no person of that name: "Norman". */
  private static final long WELL_KNOWN = 1_000_000;

  private final Gazetteer gazetteer;
  private final NameWords words;

  KnownNames(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The longest listed name that begins at this word. */
  Optional<Found> at(Wording wording, int at) {
    if (!wording.isCapital(at)) {
      return Optional.empty();
    }
    for (int end = Math.min(wording.size(), at + gazetteer.longest()); end > at; end--) {
      if (Character.isLetter(wording.token(end - 1).text().charAt(0))
          && !goesOn(wording, end)
          && !isMoney(wording, at, end)) {
        Optional<Found> found = listed(wording, at, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "Chinese capital", "the French capital market": no city. */
  private static boolean isMoney(Wording wording, int at, int end) {
    return wording.word(end - 1).equals(Gazetteer.CAPITAL)
        && (!wording.word(at - 1).equals("the")
            || end < wording.size() && wording.token(end).isNoun());
  }

  private Optional<Found> listed(Wording wording, int at, int end) {
    String text = wording.text(at, end);
    List<Entity> entities = gazetteer.named(text);
    if (!entities.isEmpty() && !isCitizen(wording, at, text)) {
      Entity best = entities.get(0);
      boolean certain =
          end > at + 1
              || best.kind() != Kind.PLACE && best.kind() != Kind.ORGANIZATION
              || best.weight() >= WELL_KNOWN
              || text.equals(text.toUpperCase(Locale.ROOT))
              || gazetteer.byGovernment(text).isPresent();
      return Optional.of(new Found(at, end, best.kind(), Form.PROPER, certain));
    }
    if (gazetteer.byGovernment(text).isPresent()) {
      return Optional.of(new Found(at, end, Kind.PLACE, Form.PROPER, true));
    }
    return gazetteer
        .byAdjective(text)
        .map(country -> new Found(at, end, Kind.COUNTRY, Form.ADJECTIVE, true));
  }

  /** "a Turk": an article or a number makes one of a people, whoever has that name. */
  private boolean isCitizen(Wording wording, int at, String text) {
    return at > 0
        && gazetteer.byAdjective(text).isPresent()
        && wording.token(at - 1).tag().matches("DT|CD");
  }

  /** Whether a name of a body goes on here: "Thai [Foreign Ministry]". */
  private boolean goesOn(Wording wording, int end) {
    return end < wording.size()
        && wording.isProper(end)
        && !isCountry(wording, end)
        && words.endsAsBody(wording, end);
  }

  /** Whether the word by itself names a country or its people. */
  boolean isCountry(Wording wording, int at) {
    String text = wording.text(at, at + 1);
    return gazetteer.byAdjective(text).isPresent() || isListed(text, Kind.COUNTRY);
  }

  /** Whether the gazetteer has something of that kind and name. */
  boolean isListed(String text, Kind kind) {
    return gazetteer.named(text).stream().anyMatch(entity -> entity.kind() == kind);
  }
}
