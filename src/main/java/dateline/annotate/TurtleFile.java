package dateline.annotate;

import dateline.annotate.Knowledge.Value;
import dateline.read.GivenRdf;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads files of {@code ontology/}, saying where one is no Turtle. */
public final class TurtleFile {

  private TurtleFile() {}

  /**
   * Reads Turtle.
   *
   * @param name how messages name it
   * @param turtle the bytes, in UTF-8
   * @throws KnowledgeFault if it is no Turtle
   */
  public static Knowledge read(String name, byte[] turtle) {
    Filling filling = new Filling();
    Place place = new Place();
    try {
      // The files hold absolute IRIs only, so there is nothing to resolve.
      GivenRdf.parse(
          RDFParser.source(new ByteArrayInputStream(turtle))
              .lang(Lang.TURTLE)
              .checking(false)
              .resolveURIs(false)
              .errorHandler(place),
          filling);
    } catch (RiotException e) {
      throw new KnowledgeFault(name + place.where, GivenRdf.why(e));
    }
    return filling.knowledge;
  }

  private static final class Filling extends StreamRDFBase {

    private final Knowledge knowledge = new Knowledge();
    private final Map<Node, String> labels = new HashMap<>();
    private final Set<Triple> known = new HashSet<>();

    @Override
    public void triple(Triple triple) {
      if (!known.add(triple)) {
        return;
      }
      Node object = triple.getObject();
      knowledge.add(
          resource(triple.getSubject()),
          triple.getPredicate().getURI(),
          object.isLiteral()
              ? new Value(object.getLiteralLexicalForm(), true)
              : new Value(resource(object), false));
    }

    /** Jena's own labels differ from run to run. */
    private String resource(Node node) {
      return node.isURI() ? node.getURI() : labels.computeIfAbsent(node, n -> "_:" + labels.size());
    }
  }

  /** Remembers where the parser stumbled. */
  private static final class Place implements ErrorHandler {

    private String where = "";

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      where = ":" + line + ":" + column;
      throw new RiotException(message);
    }
  }
}
