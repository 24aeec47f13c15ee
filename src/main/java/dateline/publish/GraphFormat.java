package dateline.publish;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The formats in which a graph can be written. */
public enum GraphFormat {
  /** A quad a line, sorted. */
  NQUADS(standard(RDFFormat.NQUADS_UTF8), true, "nq", "nquads"),
  /** Named graphs with prefixes. */
  TRIG(standard(RDFFormat.TRIG_BLOCKS), true, "trig"),
  /** Triples with prefixes. */
  TURTLE(standard(RDFFormat.TURTLE_BLOCKS), false, "ttl", "turtle"),
  /** A triple a line, sorted. */
  NTRIPLES(standard(RDFFormat.NTRIPLES_UTF8), false, "nt", "ntriples"),
  /** JSON-LD 1.1, a node a line. */
  JSONLD(JsonLdStream::new, false, "jsonld", "json"),
  /** RDF/XML. */
  RDFXML(RdfXmlStream::new, false, "rdf", "xml", "rdfxml", "owl");

  private final Function<OutputStream, StreamRDF> writer;
  private final boolean quads;
  private final List<String> endings;

  GraphFormat(Function<OutputStream, StreamRDF> writer, boolean quads, String... endings) {
    this.writer = writer;
    this.quads = quads;
    this.endings = List.of(endings);
  }

  /** The format that a file's name ends in. */
  public static Optional<GraphFormat> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst();
  }

  /** Whether it keeps named graphs; the others hold the union. */
  public boolean keepsGraphs() {
    return quads;
  }

  /**
   * Writes what is sent to it to a stream, which stays open. Prefixes come first, then start,
   * statements sorted by graph and subject, finish.
   */
  StreamRDF writer(OutputStream out) {
    return writer.apply(out);
  }

  private static Function<OutputStream, StreamRDF> standard(RDFFormat format) {
    return out -> StreamRDFWriter.getWriterStream(out, format);
  }

  /** Whether it holds one statement a line and nothing else. */
  boolean isLines() {
    return this == NQUADS || this == NTRIPLES;
  }
}
