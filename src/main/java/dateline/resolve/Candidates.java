package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which known entities may bear a name, and which of them is meant: the one that the article points
 * to, and where it points to none, the one that weighs most.
 */
final class Candidates {

  /** How many live in a town that may be meant rather than a capital of the same name. */
  private static final int GREAT = 200_000;

  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final Homonyms homonyms;

  Candidates(Gazetteer gazetteer, Demonyms demonyms, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.demonyms = demonyms;
    this.homonyms = new Homonyms(gazetteer, demonyms, sentences);
  }

  /** The known entities that the name may mean. */
  List<Entity> of(Name name) {
    return gazetteer.named(name.text()).stream()
        .filter(e -> fits(name, e) && !isOther(name, e))
        .toList();
  }

  /** Whether a known entity goes by the name, but it is another state's that is meant. */
  boolean areOthers(Name name) {
    return gazetteer.named(name.text()).stream().anyMatch(e -> fits(name, e) && isOther(name, e));
  }

  /** "[Manila] airport": the country of the town that a place is named for. */
  Optional<String> country(Name place) {
    String text = place.text();
    for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
      Optional<String> country =
          gazetteer.named(text.substring(0, end)).stream()
              .filter(e -> e.kind() == Kind.PLACE)
              .max(Comparator.comparing(Entity::weight))
              .flatMap(Entity::country);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The likeliest of the candidates for a name. */
  Optional<Entity> best(Name name, List<Entity> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    return candidates.stream()
        .max(
            Comparator.comparing((Entity e) -> homonyms.isHome(name, e, candidates))
                .thenComparing(e -> e.kind() == name.kind())
                .thenComparing(e -> e.weight() >= GREAT && isAmid(e))
                .thenComparing(
                    e ->
                        e.country()
                            .filter(c -> demonyms.areMentioned(c) || isSeat(name, c))
                            .isPresent())
                .thenComparing(Entity::weight)
                .thenComparing(Entity::id));
  }

  /** "the Lebanese police in [Tripoli]": whether the article speaks of the country it lies in. */
  private boolean isAmid(Entity entity) {
    return entity.country().filter(demonyms::areMentioned).isPresent();
  }

  /** Whether the government of a country goes by a name: "Athens" needs no Greek beside it. */
  private boolean isSeat(Name name, String country) {
    return gazetteer.byGovernment(name.text()).filter(e -> e.id().equals(country)).isPresent();
  }

  /**
   * "the Swedish [Red Cross]": the body of another state than the one that is known by the name.
   */
  private boolean isOther(Name name, Entity known) {
    if (name.kind() != Kind.ORGANIZATION || name.tokens().length() < 2) {
      return false;
    }
    return demonyms
        .before(name)
        .flatMap(demonyms::country)
        .filter(c -> !known.country().equals(Optional.of(c.id())))
        .isPresent();
  }

  private static boolean fits(Name name, Entity entity) {
    return switch (name.kind()) {
      case COUNTRY, PLACE -> entity.kind().isLocation();
      case ORGANIZATION -> entity.kind() == Kind.ORGANIZATION;
      case PERSON -> entity.kind() == Kind.PERSON;
    };
  }
}
