package dateline.store;

import dateline.describe.DL;
import dateline.describe.Iris;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Puts an article's quads in place of its old ones.
 *
 * <p>The article's own graphs are its article graph and the graphs of the claims in it; they are
 * replaced whole. The other graphs are shared. A subject there (an actor, a place, a position)
 * stays as long as an article mentions it. What is said of it is the union of what the articles
 * that mention it say of it in their own graphs, and of what follows from the ontology, where the
 * newest wins. So the outcome depends on the articles alone, not on the order in which they came.
 */
final class Replacement {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node MENTIONS = SchemaDO.mentions.asNode();
  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node article;

  Replacement(DatasetGraph dataset, Iris iris, Node article) {
    this.dataset = dataset;
    this.iris = iris;
    this.article = article;
  }

  /** Applies the change; must run within a write transaction. */
  void apply(Set<Quad> quads) {
    Set<Quad> before = own();
    Set<Node> ownGraphs = claims(quads);
    ownGraphs.add(article);
    Map<Node, Set<Quad>> shared = new LinkedHashMap<>();
    Set<Quad> after = new LinkedHashSet<>();
    for (Quad quad : quads) {
      if (ownGraphs.contains(quad.getGraph())) {
        after.add(quad);
      } else {
        shared.computeIfAbsent(quad.getSubject(), s -> new LinkedHashSet<>()).add(quad);
      }
    }
    Set<Node> subjects = new LinkedHashSet<>(shared.keySet());
    subjects.addAll(mentioned(before));
    change(dataset, before, after);
    for (Node subject : subjects) {
      Set<Quad> wanted =
          wanted(
              subject,
              said(subject, before),
              said(subject, after),
              shared.getOrDefault(subject, Set.of()));
      change(dataset, described(subject), wanted);
    }
  }

  /** Takes away what is no longer said and adds what is new. */
  static void change(DatasetGraph dataset, Set<Quad> before, Set<Quad> after) {
    before.stream().filter(quad -> !after.contains(quad)).forEach(dataset::delete);
    after.stream().filter(quad -> !before.contains(quad)).forEach(dataset::add);
  }

  /**
   * What the shared graphs are to say of a subject.
   *
   * @param saidBefore what the article's graph said of it, as quads of the shared graph
   * @param said what it says now
   * @param described what the article now adds to the shared graphs
   */
  private Set<Quad> wanted(
      Node subject, Set<Quad> saidBefore, Set<Quad> said, Set<Quad> described) {
    Set<Quad> wanted = new LinkedHashSet<>(described);
    if (!described.isEmpty() && said.containsAll(saidBefore)) {
      // Nothing is taken back: what others say of it need not be looked up.
      Set<Node> properties = said.stream().map(Quad::getPredicate).collect(Collectors.toSet());
      described(subject).stream()
          .filter(quad -> properties.contains(quad.getPredicate()))
          .forEach(wanted::add);
      return wanted;
    }
    Set<Node> others = others(subject);
    if (described.isEmpty() && others.isEmpty()) {
      return Set.of();
    }
    if (described.isEmpty()) {
      wanted.addAll(described(subject));
      wanted.removeAll(saidBefore);
    }
    for (Node other : others) {
      dataset
          .find(other, subject, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> share(quad, wanted));
    }
    return wanted;
  }

  private Set<Quad> said(Node subject, Set<Quad> own) {
    Set<Quad> said = new LinkedHashSet<>();
    own.stream()
        .filter(quad -> quad.getGraph().equals(article) && quad.getSubject().equals(subject))
        .forEach(quad -> share(quad, said));
    return said;
  }

  private void share(Quad quad, Set<Quad> into) {
    if (!quad.getPredicate().equals(DERIVED)) {
      into.add(Quad.create(iris.graph(Iris.ENTITIES), quad.asTriple()));
    }
  }

  private Set<Quad> own() {
    Set<Quad> own = new LinkedHashSet<>();
    dataset.find(article, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(own::add);
    for (Node claim : claims(own)) {
      dataset.find(claim, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(own::add);
    }
    return own;
  }

  private Set<Node> claims(Set<Quad> quads) {
    return quads.stream()
        .filter(quad -> quad.getGraph().equals(article))
        .filter(quad -> quad.getPredicate().equals(TYPE) && quad.getObject().equals(DL.CLAIM))
        .map(Quad::getSubject)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What the article's graph mentions or derives from the article, its claims aside. */
  private Set<Node> mentioned(Set<Quad> own) {
    Set<Node> mentioned = new LinkedHashSet<>();
    for (Quad quad : own) {
      if (quad.getGraph().equals(article) && quad.getPredicate().equals(MENTIONS)) {
        mentioned.add(quad.getObject());
      } else if (quad.getGraph().equals(article)
          && quad.getPredicate().equals(DERIVED)
          && quad.getObject().equals(article)) {
        mentioned.add(quad.getSubject());
      }
    }
    return mentioned;
  }

  /** The graphs of the other articles that mention the subject. */
  private Set<Node> others(Node subject) {
    Set<Node> others = new LinkedHashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, MENTIONS, subject)
        .forEachRemaining(quad -> others.add(quad.getGraph()));
    dataset
        .find(Node.ANY, subject, DERIVED, Node.ANY)
        .forEachRemaining(quad -> others.add(quad.getGraph()));
    others.remove(article);
    return others;
  }

  /** What the shared graphs say of the subject. */
  private Set<Quad> described(Node subject) {
    Set<Quad> found = new LinkedHashSet<>();
    for (String graph : List.of(Iris.ENTITIES, Iris.LINKS)) {
      dataset.find(iris.graph(graph), subject, Node.ANY, Node.ANY).forEachRemaining(found::add);
    }
    return found;
  }
}
