package dateline.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file of {@code ontology/entities} says of one entity.
 *
 * @param entity the entity
 * @param governmentNames names of cities that stand for its government
 * @param outlet whether it is a paper, an agency or the like
 * @param capital the id of a country's capital
 */
record Described(
    Entity entity, List<String> governmentNames, boolean outlet, Optional<String> capital) {

  private static final String BASE = "https://w3id.org/dateline/id/";
  private static final String DL = "https://w3id.org/dateline/ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final List<String> RELATIONS =
      List.of("http://www.w3.org/2002/07/owl#sameAs", SKOS + "closeMatch");
  private static final Map<String, Name.Kind> KINDS =
      Map.of(
          DL + "Country", Name.Kind.COUNTRY,
          DL + "Place", Name.Kind.PLACE,
          DL + "Organization", Name.Kind.ORGANIZATION,
          DL + "Person", Name.Kind.PERSON);

  Described {
    governmentNames = List.copyOf(governmentNames);
  }

  /**
   * Reads what a file says of one node.
   *
   * @param node its IRI
   * @return empty if the node is no actor or place
   * @throws IllegalArgumentException if it has no label, or its IRI is not below the base
   */
  static Optional<Described> of(String node, Knowledge knowledge) {
    Values values = property -> values(knowledge, node, property);
    return values.of(TYPE).stream()
        .filter(KINDS::containsKey)
        .map(KINDS::get)
        .findFirst()
        .map(kind -> of(node, kind, values));
  }

  private static Described of(String node, Name.Kind kind, Values values) {
    String label =
        values
            .first(RDFS + "label")
            .orElseThrow(() -> new IllegalArgumentException("it has no rdfs:label"));
    Set<String> adjectives = new LinkedHashSet<>(values.of(DL + "adjective"));
    adjectives.addAll(values.of(DL + "demonym"));
    List<Entity.Link> links = new ArrayList<>();
    RELATIONS.forEach(
        relation ->
            values.of(relation).forEach(target -> links.add(new Entity.Link(relation, target))));
    Entity entity =
        new Entity(
            id(node),
            kind,
            label,
            values.of(SKOS + "altLabel"),
            List.copyOf(adjectives),
            values.first(DL + "country").map(Described::id),
            links,
            point(values),
            values.first(DL + "weight").map(Long::parseLong).orElse(0L));
    return new Described(
        entity,
        values.of(DL + "governmentName"),
        values.of(TYPE).contains(DL + "Outlet"),
        values.first(DL + "capital").map(Described::id));
  }

  private static String id(String node) {
    if (!node.startsWith(BASE)) {
      throw new IllegalArgumentException(node + " is not below " + BASE);
    }
    return node.substring(BASE.length());
  }

  private static Optional<Entity.Point> point(Values values) {
    Optional<Double> latitude = values.first(WGS84 + "lat").map(Double::valueOf);
    Optional<Double> longitude = values.first(WGS84 + "long").map(Double::valueOf);
    return latitude.flatMap(north -> longitude.map(east -> new Entity.Point(north, east)));
  }

  /** The values in their natural order, literals and IRIs alike. */
  private static List<String> values(Knowledge knowledge, String node, String property) {
    return knowledge.values(node, property).stream()
        .map(Knowledge.Value::content)
        .sorted()
        .distinct()
        .toList();
  }

  /** What is said of the node, by property. */
  private interface Values {
    List<String> of(String property);

    default Optional<String> first(String property) {
      return of(property).stream().findFirst();
    }
  }
}
