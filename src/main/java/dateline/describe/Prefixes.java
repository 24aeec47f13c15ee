package dateline.describe;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes of a graph's vocabularies. */
public final class Prefixes {

  /** IRI by prefix, in the order of the prefixes. */
  public static final Map<String, String> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dl", DL.NS),
                  Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                  Map.entry("dct", "http://purl.org/dc/terms/"),
                  Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                  Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
                  Map.entry(
                      "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
                  Map.entry("ontolex", "http://www.w3.org/ns/lemon/ontolex#"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
                  Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("synsem", "http://www.w3.org/ns/lemon/synsem#"),
                  Map.entry("void", "http://rdfs.org/ns/void#"),
                  Map.entry("wd", "http://www.wikidata.org/entity/"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}

  /** An IRI as people write it: {@code dl:Removal}; as it is if no prefix fits. */
  public static String shorten(String iri) {
    for (Map.Entry<String, String> entry : ALL.entrySet()) {
      String rest =
          iri.startsWith(entry.getValue()) ? iri.substring(entry.getValue().length()) : "";
      if (!rest.isEmpty() && rest.matches("[\\w-]+")) {
        return entry.getKey() + ":" + rest;
      }
    }
    return iri;
  }
}
