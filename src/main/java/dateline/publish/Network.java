package dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The network of actors and places in GraphML: nodes first, then an edge for each claim. */
final class Network {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private final Happenings happenings;

  private Network(XMLStreamWriter xml, Happenings happenings) {
    this.xml = xml;
    this.happenings = happenings;
  }

  static void write(DatasetGraph data, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new Network(xml, new Happenings(data)).write();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    key("node", "label", "string");
    key("node", "class", "string");
    key("edge", "type", "string");
    key("edge", "count", "long");
    key("edge", "begin", "string");
    key("edge", "end", "string");
    key("edge", "factuality", "string");
    key("edge", "claim", "string");
    key("edge", "retracted", "string");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "claims");
    xml.writeAttribute("edgedefault", "directed");
    try (SortedLines nodes = new SortedLines()) {
      happenings.forEach(
          h ->
              Flow.of(h)
                  .forEach(
                      f -> {
                        nodes.add(f.from().getURI());
                        nodes.add(f.to().getURI());
                      }));
      nodes.forEach(iri -> unchecked(() -> node(NodeFactory.createURI(iri))));
    }
    happenings.forEach(h -> Flow.of(h).forEach(f -> unchecked(() -> edge(h, f))));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void node(Node thing) throws XMLStreamException {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("label", happenings.label(thing));
    happenings.kind(thing).ifPresent(kind -> data.put("class", kind));
    xml.writeStartElement("node");
    xml.writeAttribute("id", thing.getURI());
    data(data);
    xml.writeEndElement();
  }

  private void edge(Happening happening, Flow flow) throws XMLStreamException {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("type", happening.type());
    happening.count().ifPresent(n -> data.put("count", n));
    happening.day("begin").ifPresent(d -> data.put("begin", d));
    happening.day("end").ifPresent(d -> data.put("end", d));
    data.put("factuality", happening.factuality());
    data.put("claim", happening.claim().getURI());
    happenings.retraction(happening.claim()).ifPresent(why -> data.put("retracted", why));
    xml.writeStartElement("edge");
    xml.writeAttribute("source", flow.from().getURI());
    xml.writeAttribute("target", flow.to().getURI());
    xml.writeAttribute("directed", Boolean.toString(flow.directed()));
    data(data);
    xml.writeEndElement();
  }

  private void data(Map<String, String> values) throws XMLStreamException {
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", value.getKey());
      xml.writeCharacters(value.getValue().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", ""));
      xml.writeEndElement();
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void unchecked(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new java.io.UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }
}
