package dateline.publish;

import dateline.describe.Iris;
import dateline.describe.Prefixes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes a graph in the formats of RDF. N-Quads and TriG keep the named graphs, the others hold
 * their union. All are sorted and streamed: the same graph gives the same bytes, in memory that
 * does not grow with it.
 */
public final class GraphFile {

  private GraphFile() {}

  /**
   * Writes the dataset to a file. The file is there whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(DatasetGraph data, GraphFormat format, Path file) throws IOException {
    whole(file, out -> write(data, format, out));
  }

  /**
   * Writes another edition of the dataset to a file, and the description of the dataset beside it
   * as {@code FILE.void.ttl}. Each file is there whole or not at all. Beside a device or a pipe
   * nothing is put.
   *
   * @throws IOException if one cannot be written
   */
  public static void write(DatasetGraph data, Edition edition, Path file) throws IOException {
    whole(file, out -> edition.write(data, out));
    if (isOther(file)) {
      return;
    }
    Graph card = GraphFactory.createGraphMem();
    Prefixes.ALL.forEach(card.getPrefixMapping()::setNsPrefix);
    data.listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (graph.isURI() && graph.getURI().endsWith("graph/" + Iris.ABOUT)) {
                data.find(graph, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> card.add(quad.asTriple()));
              }
            });
    whole(
        file.resolveSibling(file.getFileName() + ".void.ttl"),
        out -> RDFWriter.source(card).format(RDFFormat.TURTLE_PRETTY).output(out));
  }

  /** What is written to a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Whether it is a device or a pipe, which stays what it is and takes what is written. */
  private static boolean isOther(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** Writes a file that is there whole or not at all; where a link leads, if it is one. */
  static void whole(Path file, Content content) throws IOException {
    if (isOther(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.write(out);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return;
    }
    Path target =
        Files.isSymbolicLink(file) && Files.exists(file)
            ? file.toRealPath()
            : file.toAbsolutePath();
    // Not a temporary file of the system's: those only their owner may read.
    Path part =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.write(out);
      }
      move(part, target);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes the dataset to a stream, which stays open; runs within a read transaction. */
  public static void write(DatasetGraph data, GraphFormat format, OutputStream out) {
    try (SortedLines lines = new SortedLines()) {
      if (format.keepsGraphs()) {
        data.find().forEachRemaining(quad -> lines.add(line(quad, format)));
      } else {
        data.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> lines.add(NodeFmtLib.strNT(quad.asTriple()).strip()));
      }
      if (format.isLines()) {
        print(lines, out);
      } else {
        convert(lines, format, out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The quad on a line; for TriG the graph stands in front, so that sorting keeps graphs together.
   */
  private static String line(Quad quad, GraphFormat format) {
    String line = NodeFmtLib.strNQ(quad).strip();
    return format.isLines() ? line : NodeFmtLib.strNT(quad.getGraph()) + "\t" + line;
  }

  private static void print(SortedLines lines, OutputStream out) {
    lines.forEach(
        line -> {
          try {
            out.write(line.substring(line.indexOf('\t') + 1).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void convert(SortedLines lines, GraphFormat format, OutputStream out)
      throws IOException {
    Path sorted = Files.createTempFile("dateline", ".nq");
    try {
      try (OutputStream part = new BufferedOutputStream(Files.newOutputStream(sorted))) {
        print(lines, part);
      }
      StreamRDF writer = format.writer(out);
      Prefixes.ALL.forEach(writer::prefix);
      writer.start();
      parse(sorted, writer);
      writer.finish();
    } finally {
      Files.deleteIfExists(sorted);
    }
  }

  /** Hands the statements on; start and finish are the caller's. */
  private static void parse(Path lines, StreamRDF out) {
    RDFParser.source(lines)
        .lang(Lang.NQUADS)
        .parse(
            new StreamRDFWrapper(out) {
              @Override
              public void start() {}

              @Override
              public void finish() {}
            });
  }
}
