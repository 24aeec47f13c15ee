package dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes triples as JSON-LD 1.1, a node object a line, while they come: those of one subject must
 * follow each other. Every literal keeps its own spelling and type, numbers too. Terms of the
 * vocabularies are shortened by the context, all other IRIs stand in full.
 */
final class JsonLdStream extends StreamRDFBase {

  private final Writer out;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final List<Triple> node = new ArrayList<>();
  private boolean first = true;

  /** Writes to a stream, which stays open. */
  JsonLdStream(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public void start() {
    String context =
        prefixes.entrySet().stream()
            .map(p -> "\n  " + text(p.getKey()) + ": " + text(p.getValue()))
            .collect(Collectors.joining(",", "{", "\n}"));
    print("{\"@context\": " + context + ",\n\"@graph\": [");
  }

  /** Statements without their graphs. */
  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    if (!node.isEmpty() && !node.get(0).getSubject().equals(triple.getSubject())) {
      flush();
    }
    node.add(triple);
  }

  @Override
  public void finish() {
    flush();
    print("\n]}\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() {
    if (node.isEmpty()) {
      return;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Triple triple : node) {
      boolean type =
          triple.getPredicate().equals(RDF.type.asNode()) && !triple.getObject().isLiteral();
      String key = type ? "@type" : term(triple.getPredicate().getURI());
      String value = type ? text(term(id(triple.getObject()))) : value(triple.getObject());
      values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
    StringBuilder line = new StringBuilder(first ? "\n" : ",\n");
    line.append("{\"@id\": ").append(text(id(node.get(0).getSubject())));
    values.forEach(
        (key, list) ->
            line.append(", ")
                .append(text(key))
                .append(": ")
                .append(list.size() == 1 ? list.get(0) : "[" + String.join(", ", list) + "]"));
    print(line.append('}').toString());
    first = false;
    node.clear();
  }

  private String value(Node object) {
    if (!object.isLiteral()) {
      return "{\"@id\": " + text(id(object)) + "}";
    }
    String value = "{\"@value\": " + text(object.getLiteralLexicalForm());
    if (!object.getLiteralLanguage().isEmpty()) {
      return value + ", \"@language\": " + text(object.getLiteralLanguage()) + "}";
    }
    String type = object.getLiteralDatatypeURI();
    return type.equals(XSDDatatype.XSDstring.getURI())
        ? value + "}"
        : value + ", \"@type\": " + text(term(type)) + "}";
  }

  /** A term of a vocabulary in its short form, if the context gives it one. */
  private String term(String iri) {
    Optional<Map.Entry<String, String>> prefix =
        prefixes.entrySet().stream()
            .filter(p -> iri.startsWith(p.getValue()))
            .filter(p -> iri.substring(p.getValue().length()).matches("[A-Za-z][A-Za-z0-9_-]*"))
            .findFirst();
    return prefix.map(p -> p.getKey() + ":" + iri.substring(p.getValue().length())).orElse(iri);
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
  }

  private static String text(String value) {
    return new JsonString(value).toString();
  }

  private void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
