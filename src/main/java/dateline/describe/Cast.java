package dateline.describe;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Types and countries of all who take part in a claim: what the rules of the short form may ask.
 */
final class Cast {

  private final Iris iris;

  Cast(Iris iris) {
    this.iris = iris;
  }

  void of(Claim<Entity> claim, Consumer<Triple> out) {
    Set<Entity> cast = new LinkedHashSet<>(claim.sources());
    claim.event().fillers().values().forEach(cast::addAll);
    claim
        .event()
        .people()
        .ifPresent(
            group -> {
              cast.addAll(group.nationalities());
              cast.addAll(group.members());
            });
    for (Entity entity : cast) {
      Node node = iris.entity(entity);
      out.accept(Triple.create(node, RDF.type.asNode(), DL.of(entity.kind())));
      Entities.country(iris, entity)
          .ifPresent(country -> out.accept(Triple.create(node, DL.COUNTRY, country)));
    }
  }
}
