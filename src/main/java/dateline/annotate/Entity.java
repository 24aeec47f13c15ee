package dateline.annotate;

import java.util.List;
import java.util.Optional;

/**
 * An actor or place with an identity: one that Dateline knows from {@code ontology/entities}, or
 * one that an article introduces.
 *
 * @param id its IRI relative to the graph's base: {@code country/IRN}, {@code person/nayib-bukele}
 * @param kind what it is
 * @param label its usual full English name
 * @param aliases other names of it, no one twice
 * @param adjectives for a country its adjectives and demonyms: "Iranian", "Iranians", the usual
 *     adjective first
 * @param country id of the country it lies in or belongs to
 * @param links items of other graphs that stand for the same or nearly the same
 * @param point where it lies
 * @param weight how often it is meant by its name, as population or rank: larger is likelier
 */
public record Entity(
    String id,
    Name.Kind kind,
    String label,
    List<String> aliases,
    List<String> adjectives,
    Optional<String> country,
    List<Link> links,
    Optional<Point> point,
    long weight) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    links = List.copyOf(links);
  }

  /** The adjective by which a country's bodies are called: "Polish", not "Pole". */
  public Optional<String> adjective() {
    return adjectives.stream().findFirst();
  }

  /**
   * A statement that an item of another graph stands for the entity.
   *
   * @param relation IRI of {@code owl:sameAs} or {@code skos:closeMatch}
   * @param target IRI of the item
   */
  public record Link(String relation, String target) {}

  /**
   * A point on the earth, WGS84.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Point(double latitude, double longitude) {}

  @Override
  public String toString() {
    return id;
  }
}
