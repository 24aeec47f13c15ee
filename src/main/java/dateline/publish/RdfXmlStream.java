package dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes triples as RDF 1.1 XML while they come; those of one subject that follow each other share
 * their element. Characters that XML cannot hold (most below U+0020) become U+FFFD.
 */
final class RdfXmlStream extends StreamRDFBase {

  private final Writer out;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private Optional<Node> subject = Optional.empty();

  /** Writes to a stream, which stays open. */
  RdfXmlStream(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    prefixes.put(RDF.getURI(), "rdf");
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(iri, prefix);
  }

  @Override
  public void start() {
    print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    prefixes.forEach((iri, name) -> print("\n  xmlns:" + name + "=\"" + escaped(iri) + "\""));
    print(">\n");
  }

  /** Statements without their graphs. */
  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    if (!subject.equals(Optional.of(triple.getSubject()))) {
      close();
      subject = Optional.of(triple.getSubject());
      print("<rdf:Description " + named(triple.getSubject(), "about") + ">\n");
    }
    property(triple.getPredicate().getURI(), triple.getObject());
  }

  private void property(String iri, Node object) {
    int cut = cut(iri);
    String namespace = iri.substring(0, cut);
    String local = iri.substring(cut);
    String prefix = prefixes.get(namespace);
    String name = (prefix == null ? "p" : prefix) + ":" + local;
    print("  <" + name);
    if (prefix == null) {
      print(" xmlns:p=\"" + escaped(namespace) + "\"");
    }
    if (!object.isLiteral()) {
      print(" " + named(object, "resource") + "/>\n");
      return;
    }
    if (!object.getLiteralLanguage().isEmpty()) {
      print(" xml:lang=\"" + escaped(object.getLiteralLanguage()) + "\"");
    } else if (!object.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
      print(" rdf:datatype=\"" + escaped(object.getLiteralDatatypeURI()) + "\"");
    }
    print(">" + escaped(object.getLiteralLexicalForm()) + "</" + name + ">\n");
  }

  private static String named(Node node, String attribute) {
    return node.isBlank()
        ? "rdf:nodeID=\"b" + node.getBlankNodeLabel() + "\""
        : "rdf:" + attribute + "=\"" + escaped(node.getURI()) + "\"";
  }

  /**
   * Where the longest name that XML allows begins at the end of an IRI.
   *
   * @throws UncheckedIOException if it ends in none
   */
  private static int cut(String iri) {
    int start = iri.length();
    while (start > 0 && isPart(iri.charAt(start - 1))) {
      start--;
    }
    while (start < iri.length() && !isStart(iri.charAt(start))) {
      start++;
    }
    if (start == iri.length()) {
      throw new UncheckedIOException(
          new IOException("RDF/XML has no way to write the property <" + iri + ">"));
    }
    return start;
  }

  private static boolean isStart(char c) {
    return c == '_' || Character.isLetter(c) && !Character.isSurrogate(c);
  }

  private static boolean isPart(char c) {
    return isStart(c) || c == '-' || c == '.' || c >= '0' && c <= '9';
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append("&#").append(c).append(';');
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  private void close() {
    if (subject.isPresent()) {
      print("</rdf:Description>\n");
    }
  }

  @Override
  public void finish() {
    close();
    print("</rdf:RDF>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
