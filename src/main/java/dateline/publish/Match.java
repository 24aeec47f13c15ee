package dateline.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/**
 * That an actor or place of the graph is a thing of a knowledge base.
 *
 * @param entity IRI of the actor or place
 * @param target IRI of the thing
 * @param identity whether they are one and the same; else they are as good as that for a search
 * @param name the name both go by
 * @param reason what speaks for it, on one line
 */
record Match(String entity, String target, boolean identity, String name, String reason) {

  /** {@code owl:sameAs} where identity holds, {@code skos:closeMatch} else. */
  Node relation() {
    return identity ? OWL.sameAs.asNode() : SKOS.closeMatch.asNode();
  }

  @Override
  public String toString() {
    return entity
        + (identity ? " owl:sameAs " : " skos:closeMatch ")
        + target
        + "  “"
        + name
        + "”, "
        + reason;
  }
}
