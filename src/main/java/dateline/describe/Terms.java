package dateline.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies for which Jena has no constants. */
final class Terms {

  static final Node PROV_ACTIVITY = prov("Activity");
  static final Node PROV_WAS_DERIVED_FROM = prov("wasDerivedFrom");
  static final Node PROV_WAS_GENERATED_BY = prov("wasGeneratedBy");
  static final Node PROV_USED = prov("used");
  static final Node NIF_STRING = nif("String");
  static final Node NIF_CONTEXT = nif("Context");
  static final Node NIF_IS_STRING = nif("isString");
  static final Node NIF_ANCHOR_OF = nif("anchorOf");
  static final Node NIF_BEGIN_INDEX = nif("beginIndex");
  static final Node NIF_END_INDEX = nif("endIndex");
  static final Node NIF_REFERENCE_CONTEXT = nif("referenceContext");
  static final Node LAT = geo("lat");
  static final Node LONG = geo("long");

  private Terms() {}

  private static Node prov(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
  }

  private static Node nif(String name) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + name);
  }

  private static Node geo(String name) {
    return NodeFactory.createURI("http://www.w3.org/2003/01/geo/wgs84_pos#" + name);
  }
}
