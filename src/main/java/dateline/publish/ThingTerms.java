package dateline.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which properties of common vocabularies say who or what a thing is. */
enum ThingTerms {
  /** What it is usually called. */
  LABEL,
  /** What else it is called. */
  NAME,
  /** What it is. */
  TYPE,
  /** The country it lies in or belongs to. */
  COUNTRY,
  /** What is the same. */
  SAME,
  /** Degrees north. */
  LATITUDE,
  /** Degrees east. */
  LONGITUDE,
  /** Where it lies, as well-known text. */
  POINT,
  /** Anything else. */
  NONE;

  static final String CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String GN = "http://www.geonames.org/ontology#";
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String WDT = "http://www.wikidata.org/prop/direct/";
  private static final Map<String, ThingTerms> ALL = all();

  private static Map<String, ThingTerms> all() {
    Map<String, ThingTerms> terms = new LinkedHashMap<>();
    terms.put("http://www.w3.org/2000/01/rdf-schema#label", LABEL);
    terms.put(SKOS + "prefLabel", LABEL);
    terms.put(SKOS + "altLabel", NAME);
    terms.put("http://xmlns.com/foaf/0.1/name", LABEL);
    terms.put(GN + "name", LABEL);
    terms.put(GN + "officialName", NAME);
    terms.put(GN + "alternateName", NAME);
    terms.put(GN + "shortName", NAME);
    terms.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", TYPE);
    terms.put(GN + "featureClass", TYPE);
    terms.put(GN + "featureCode", TYPE);
    terms.put(WDT + "P31", TYPE);
    terms.put(GN + "countryCode", COUNTRY);
    terms.put(GN + "parentCountry", COUNTRY);
    terms.put(WDT + "P17", COUNTRY);
    terms.put(WDT + "P27", COUNTRY);
    terms.put("http://dbpedia.org/ontology/country", COUNTRY);
    terms.put("https://w3id.org/dateline/ns#country", COUNTRY);
    terms.put("http://www.w3.org/2002/07/owl#sameAs", SAME);
    terms.put(SKOS + "exactMatch", SAME);
    terms.put(GEO + "lat", LATITUDE);
    terms.put(GEO + "long", LONGITUDE);
    terms.put(WDT + "P625", POINT);
    terms.put("http://www.opengis.net/ont/geosparql#asWKT", POINT);
    for (String schema : new String[] {"http://schema.org/", "https://schema.org/"}) {
      terms.put(schema + "name", LABEL);
      terms.put(schema + "alternateName", NAME);
      terms.put(schema + "addressCountry", COUNTRY);
      terms.put(schema + "nationality", COUNTRY);
      terms.put(schema + "sameAs", SAME);
      terms.put(schema + "latitude", LATITUDE);
      terms.put(schema + "longitude", LONGITUDE);
    }
    return Map.copyOf(terms);
  }

  /** What a property says. */
  static ThingTerms of(String property) {
    return ALL.getOrDefault(property, NONE);
  }
}
