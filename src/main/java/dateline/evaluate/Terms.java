package dateline.evaluate;

import dateline.extract.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms of the graph that figures rely on. */
final class Terms {

  static final String DL = "https://w3id.org/dateline/ns#";
  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String IDENTIFIER = "http://purl.org/dc/terms/identifier";
  static final String DERIVED = "http://www.w3.org/ns/prov#wasDerivedFrom";
  static final String ANCHOR =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf";

  static final List<String> LABELS =
      List.of(
          "http://www.w3.org/2000/01/rdf-schema#label",
          "http://www.w3.org/2004/02/skos/core#altLabel",
          "http://www.w3.org/2004/02/skos/core#prefLabel");

  static final List<String> LINKS =
      List.of(
          "http://www.w3.org/2002/07/owl#sameAs",
          "http://www.w3.org/2004/02/skos/core#exactMatch",
          "http://www.w3.org/2004/02/skos/core#closeMatch");

  /** Local names of the classes of events. */
  static final Set<String> EVENTS =
      Arrays.stream(EventType.values())
          .map(EventType::term)
          .collect(Collectors.toUnmodifiableSet());

  private Terms() {}
}
