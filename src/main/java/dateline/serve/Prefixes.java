package dateline.serve;

import java.util.Map;

/** The prefixes under which the graph is written for people. */
final class Prefixes {
  /** Prefix to namespace. */
  static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("dl", "https://w3id.org/dateline/ns#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("void", "http://rdfs.org/ns/void#"));

  private Prefixes() {}
}
