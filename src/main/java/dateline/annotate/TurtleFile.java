package dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;

/** Reads files of {@code ontology/}, saying where one is no Turtle. */
public final class TurtleFile {

  private TurtleFile() {}

  /**
   * Reads a file that comes with Dateline.
   *
   * @param name its path, as {@code ontology/words.ttl}
   * @throws KnowledgeFault if it is no Turtle
   * @throws IllegalStateException if it is not on the class path
   */
  public static Graph shipped(String name) {
    try (InputStream in = TurtleFile.class.getResourceAsStream("/dateline/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads Turtle.
   *
   * @param name how messages name it
   * @param in the bytes, in UTF-8
   * @throws KnowledgeFault if it is no Turtle
   */
  public static Graph read(String name, InputStream in) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    try {
      // The files hold absolute IRIs only, so there is nothing to resolve.
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .checking(false)
          .resolveURIs(false)
          .errorHandler(new Placing(name))
          .parse(StreamRDFLib.graph(graph));
    } catch (StackOverflowError e) {
      throw new KnowledgeFault(name, "brackets are nested too deeply");
    } catch (RiotException | IRIException e) {
      throw new KnowledgeFault(name, String.valueOf(e.getMessage()));
    }
    return graph;
  }

  /** The text of a literal, the IRI of a resource, the label of a blank node. */
  static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.isURI() ? node.getURI() : node.toString();
  }

  private record Placing(String name) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new KnowledgeFault(name + ":" + line + ":" + column, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new KnowledgeFault(name + ":" + line + ":" + column, message);
    }
  }
}
