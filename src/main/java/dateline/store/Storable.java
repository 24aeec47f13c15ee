package dateline.store;

import dateline.read.Plain;
import java.math.BigInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store gives back as it took it. TDB2 writes an {@code xsd:integer} in 64 bits, and gives
 * back another number where it has more; Jena's parsers take {@code <_:label>} for a blank node, as
 * a property too, which no format of RDF can write.
 */
public final class Storable {

  private static final int BITS = 63;

  private Storable() {}

  /** What cannot be kept; the message says why and what can. */
  public static final class Unkept extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Unkept(String message) {
      super(message);
    }
  }

  /**
   * Takes what the store keeps. A number that it does not keep is refused by {@link Unkept}, and
   * what is no RDF by {@link RiotException}.
   */
  public static StreamRDF only(StreamRDF out) {
    return new StreamRDFWrapper(out) {
      @Override
      public void triple(Triple triple) {
        check(triple.getPredicate(), triple.getObject());
        super.triple(triple);
      }

      @Override
      public void quad(Quad quad) {
        check(quad.getPredicate(), quad.getObject());
        super.quad(quad);
      }
    };
  }

  /** The dataset, to which likewise only that can be added. */
  public static DatasetGraph only(DatasetGraph data) {
    return new DatasetGraphWrapper(data) {
      @Override
      public void add(Quad quad) {
        check(quad.getPredicate(), quad.getObject());
        super.add(quad);
      }

      @Override
      public void add(Node graph, Node subject, Node property, Node object) {
        check(property, object);
        super.add(graph, subject, property, object);
      }
    };
  }

  private static void check(Node property, Node object) {
    if (!property.isURI()) {
      throw new RiotException("a property that is no IRI");
    }
    if (object.isLiteral()
        && XSDDatatype.XSDinteger.equals(object.getLiteralDatatype())
        && object.getLiteralDatatype().isValid(object.getLiteralLexicalForm())
        && new BigInteger(object.getLiteralLexicalForm().strip()).bitLength() > BITS) {
      throw new Unkept(
          "an integer of more than 64 bits cannot be kept, a decimal (xsd:decimal) can: "
              + Plain.quote(object.getLiteralLexicalForm().strip()));
    }
  }
}
