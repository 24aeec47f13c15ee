package dateline.describe;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Describes actors and places in the graphs that all articles share, and says in the article's
 * graph that it mentions them. What only the article knows (an entity without links to other
 * graphs) stands in the article's graph too: so a store can tell, when the article changes, which
 * of the shared statements nobody makes any more.
 */
final class Entities {

  private final Iris iris;
  private final Sink entities;
  private final Sink links;
  private final Sink article;

  Entities(Iris iris, StreamRDF out, Sink article) {
    this.iris = iris;
    this.entities = new Sink(out, iris.graph(Iris.ENTITIES));
    this.links = new Sink(out, iris.graph(Iris.LINKS));
    this.article = article;
  }

  void describe(Entity entity, Node mentionedBy) {
    article.add(mentionedBy, SchemaDO.mentions, iris.entity(entity));
    name(entity, entities);
    name(entity, article);
    describe(entity, entities);
    if (entity.links().isEmpty()) {
      describe(entity, article);
    }
    for (Entity.Link link : entity.links()) {
      links.add(
          iris.entity(entity), NodeFactory.createURI(link.relation()), Literals.iri(link.target()));
    }
  }

  private void name(Entity entity, Sink out) {
    Node node = iris.entity(entity);
    out.add(node, RDFS.label, Literals.text(entity.label()));
    List<String> others =
        entity.aliases().stream().distinct().filter(name -> !name.equals(entity.label())).toList();
    others.forEach(name -> out.add(node, SKOS.altLabel, Literals.text(name)));
  }

  private void describe(Entity entity, Sink out) {
    Node node = iris.entity(entity);
    out.add(node, RDF.type, DL.of(entity.kind()));
    country(iris, entity).ifPresent(country -> out.add(node, DL.COUNTRY, country));
    entity
        .point()
        .ifPresent(
            point -> {
              out.add(node, Terms.LAT, Literals.decimal(point.latitude()));
              out.add(node, Terms.LONG, Literals.decimal(point.longitude()));
            });
  }

  /** The country an entity that is none belongs to. */
  static Optional<Node> country(Iris iris, Entity entity) {
    return entity.country().filter(id -> entity.kind() != Name.Kind.COUNTRY).map(iris::entity);
  }
}
