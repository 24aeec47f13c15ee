package dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The forms, beside those of RDF, in which other programs take a graph. */
public enum Edition {
  /** A nanopublication a claim, in TriG. */
  NANOPUB(Nanopublications::write),
  /** The binary statements alone, as N-Triples. */
  SHORT(ShortTriples::write),
  /** The network's nodes as a table for Gephi or Cytoscape. */
  NODES(Tables::nodes),
  /** The network's edges as a table for Gephi or Cytoscape. */
  EDGES(Tables::edges),
  /** The network as GraphML. */
  GRAPHML(Network::write),
  /** The routes that people are sent on or take, as GeoJSON. */
  GEOJSON(Routes::write),
  /** Where Wikidata's items are spoken of, as QuickStatements. */
  QUICKSTATEMENTS(QuickStatements::write);

  private final Writer writer;

  Edition(Writer writer) {
    this.writer = writer;
  }

  /** Writes one form of a graph. */
  @FunctionalInterface
  interface Writer {
    void write(DatasetGraph data, OutputStream out) throws IOException;
  }

  /** The edition of that name, in any case. */
  public static Optional<Edition> named(String name) {
    return Arrays.stream(values()).filter(e -> e.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The edition that a file's name ends in: only {@code .graphml} and {@code .geojson} tell. */
  public static Optional<Edition> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(GRAPHML, GEOJSON).stream()
        .filter(e -> lower.endsWith("." + e.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Writes the graph to a stream, which stays open; runs within a read transaction. Memory does not
   * grow with the graph.
   *
   * @throws IOException if the stream fails
   */
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    writer.write(data, out);
    out.flush();
  }
}
