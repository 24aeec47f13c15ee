package dateline.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * All that one article puts into a graph.
 *
 * @param article the article's id
 * @param quads its quads, each once
 */
public record Portion(String article, Set<Quad> quads) {

  /**
   * Collects a portion; needs no store, so several threads may do it at once.
   *
   * @param article the article's id
   * @param description sends the quads of the article
   */
  public static Portion of(String article, Consumer<StreamRDF> description) {
    return new Portion(article, collect(description));
  }

  static Set<Quad> collect(Consumer<StreamRDF> description) {
    Set<Quad> quads = new LinkedHashSet<>();
    description.accept(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }
}
