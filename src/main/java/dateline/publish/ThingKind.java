package dateline.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a thing is, as far as links depend on it. */
enum ThingKind {
  /** A state, or a territory that news treats like one. */
  COUNTRY,
  /** Any other place. */
  PLACE,
  /** A body of people. */
  ORGANIZATION,
  /** A human being. */
  PERSON,
  /** Something that no claim has as actor or place. */
  OTHER;

  private static final String GN = "http://www.geonames.org/ontology#";

  /** Types that say nothing about what a thing is. */
  private static final Set<String> SILENT =
      Set.of(
          ThingTerms.CONCEPT,
          "http://www.w3.org/2002/07/owl#Thing",
          "http://www.w3.org/2002/07/owl#NamedIndividual",
          "http://www.w3.org/2000/01/rdf-schema#Resource",
          "http://www.w3.org/ns/prov#Entity",
          "http://wikiba.se/ontology#Item",
          "https://w3id.org/dateline/ns#Entity",
          GN + "Feature");

  private static final Map<String, ThingKind> ALL = all();

  private static Map<String, ThingKind> all() {
    Map<String, ThingKind> kinds = new HashMap<>();
    named(kinds, COUNTRY, "Country");
    named(kinds, PLACE, "Place", "City", "State", "AdministrativeArea", "PopulatedPlace");
    named(
        kinds,
        PLACE,
        "Settlement",
        "Town",
        "Village",
        "Region",
        "Airport",
        "LandmarksOrHistoricalBuildings");
    named(kinds, ORGANIZATION, "Organization", "Organisation", "GovernmentOrganization", "NGO");
    named(kinds, ORGANIZATION, "NewsMediaOrganization", "Corporation", "Airline", "PoliticalParty");
    named(kinds, ORGANIZATION, "EducationalOrganization", "GovernmentAgency", "Company", "Outlet");
    named(kinds, PERSON, "Person");
    kinds.put("http://www.w3.org/ns/org#Organization", ORGANIZATION);
    kinds.put("http://www.w3.org/ns/org#FormalOrganization", ORGANIZATION);
    kinds.put("http://www.w3.org/ns/org#OrganizationalUnit", ORGANIZATION);
    kinds.put("http://www.w3.org/2003/01/geo/wgs84_pos#SpatialThing", PLACE);
    items(kinds, COUNTRY, 6256, 3624078, 7275, 161243, 1763527);
    items(kinds, PLACE, 515, 486972, 1549591, 5119, 3957, 532, 200250, 1637706, 1093829, 35657);
    items(kinds, PLACE, 10864048, 13220204, 56061, 82794, 1248784, 23442, 165, 2221906, 40357);
    items(kinds, ORGANIZATION, 43229, 327333, 4830453, 163740, 11032, 192350, 484652, 79913, 7278);
    items(kinds, ORGANIZATION, 2659904, 35798, 1193236, 15265344, 192283, 1616075, 41487, 6881511);
    items(kinds, PERSON, 5);
    return Map.copyOf(kinds);
  }

  private static void named(Map<String, ThingKind> kinds, ThingKind kind, String... names) {
    for (String name : names) {
      kinds.put("http://schema.org/" + name, kind);
      kinds.put("https://schema.org/" + name, kind);
      kinds.put("http://dbpedia.org/ontology/" + name, kind);
      kinds.put("http://xmlns.com/foaf/0.1/" + name, kind);
      kinds.put("https://w3id.org/dateline/ns#" + name, kind);
    }
  }

  private static void items(Map<String, ThingKind> kinds, ThingKind kind, int... numbers) {
    for (int number : numbers) {
      kinds.put("http://www.wikidata.org/entity/Q" + number, kind);
    }
  }

  /** What a class or GeoNames feature code says a thing is; nothing if it says nothing. */
  static Optional<ThingKind> of(String type) {
    if (type.startsWith(GN) && !type.equals(GN + "Feature")) {
      boolean state = type.startsWith(GN + "A.PCL");
      // The class A alone holds states and their parts: the code tells which.
      return type.equals(GN + "A") ? Optional.empty() : Optional.of(state ? COUNTRY : PLACE);
    }
    return SILENT.contains(type) ? Optional.empty() : Optional.of(ALL.getOrDefault(type, OTHER));
  }
}
