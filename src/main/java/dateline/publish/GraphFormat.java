package dateline.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats in which a graph can be written. */
public enum GraphFormat {
  /** A quad a line, sorted. */
  NQUADS(RDFFormat.NQUADS_UTF8, true, "nq", "nquads"),
  /** Named graphs with prefixes. */
  TRIG(RDFFormat.TRIG_BLOCKS, true, "trig"),
  /** Triples with prefixes. */
  TURTLE(RDFFormat.TURTLE_BLOCKS, false, "ttl", "turtle"),
  /** A triple a line, sorted. */
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, false, "nt", "ntriples"),
  /** JSON-LD 1.1; held in memory while it is written. */
  JSONLD(RDFFormat.JSONLD, false, "jsonld", "json"),
  /** RDF/XML; held in memory while it is written. */
  RDFXML(RDFFormat.RDFXML_PLAIN, false, "rdf", "xml", "rdfxml", "owl");

  private final RDFFormat format;
  private final boolean quads;
  private final List<String> endings;

  GraphFormat(RDFFormat format, boolean quads, String... endings) {
    this.format = format;
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

  RDFFormat rdfFormat() {
    return format;
  }

  /** Whether it holds one statement a line and nothing else. */
  boolean isLines() {
    return this == NQUADS || this == NTRIPLES;
  }

  /** Whether it can be written while it is read. */
  boolean isStreamed() {
    return this != JSONLD && this != RDFXML;
  }
}
