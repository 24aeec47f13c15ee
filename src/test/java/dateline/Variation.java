package dateline;

import dateline.annotate.Entity;
import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.store.Portion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/**
 * An article told anew: the same sentences and roles, with other actors and places of the same
 * kind, another day and other figures, under IRIs of its own.
 */
final class Variation {

  private static final Set<Node> COUNTS = Set.of(DL.COUNT, DL.MIN_COUNT, DL.MAX_COUNT);

  private final Cast cast;
  private final Iris iris;
  private final Portion article;
  private final int copy;
  private final boolean retold;
  private final long days;
  private final double factor;
  private final Random random;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<Node, Node> iriCache = new HashMap<>();

  /**
   * @param cast who can take part
   * @param article the article as it was read
   * @param copy which variation of it; 0 is the article itself
   * @param retold whether it tells the same happenings as the variation before, with other figures
   */
  Variation(Cast cast, Iris iris, Portion article, int copy, boolean retold) {
    this.cast = cast;
    this.iris = iris;
    this.article = article;
    this.copy = copy;
    this.retold = retold;
    int seed = retold ? copy - 1 : copy;
    this.random = new Random(31L * article.article().hashCode() + seed);
    this.days = copy == 0 ? 0 : -random.nextInt(3650);
    double change = Math.exp(random.nextGaussian());
    this.factor = copy == 0 ? 1 : retold && copy % 3 == 0 ? change * 1.1 : change;
  }

  /** Sends its quads, those of the graphs that articles share aside where the cast has them. */
  void send(Consumer<Quad> out) {
    Node graph = iris.article(article.article());
    // Who stands for whom must be known before texts are told anew.
    article.quads().forEach(this::cast);
    for (Quad quad : article.quads()) {
      if (cast.knows(quad.getSubject())) {
        continue;
      }
      out.accept(
          Quad.create(
              iri(quad.getGraph()),
              iri(quad.getSubject()),
              quad.getPredicate(),
              object(quad.getPredicate(), quad.getObject())));
    }
    for (Node member : Set.copyOf(iriCache.values())) {
      cast.described(member).forEach(t -> out.accept(Quad.create(iri(graph), t)));
    }
    if (retold) {
      stories(out);
    }
  }

  private void cast(Quad quad) {
    iri(quad.getSubject());
    if (quad.getObject().isURI()) {
      iri(quad.getObject());
    }
  }

  private void stories(Consumer<Quad> out) {
    Variation before = new Variation(cast, iris, article, copy - 1, false);
    Node graph = iris.graph(Iris.STORIES);
    for (Node event : events()) {
      Node first = before.iri(event);
      Node story = iris.story(first.getURI());
      Node label = NodeFactory.createLiteralLang("Told 2 times", "en");
      out.accept(Quad.create(graph, story, ManyClaims.TYPE, DL.term("Story")));
      out.accept(Quad.create(graph, story, RDFS.label.asNode(), label));
      out.accept(Quad.create(graph, story, DL.term("includes"), first));
      out.accept(Quad.create(graph, story, DL.term("includes"), iri(event)));
    }
  }

  private List<Node> events() {
    return article.quads().stream()
        .filter(q -> q.getPredicate().equals(DL.ABOUT))
        .map(Quad::getObject)
        .distinct()
        .toList();
  }

  private Node object(Node property, Node object) {
    if (object.isURI()) {
      return iri(object);
    }
    if (copy == 0) {
      return object;
    }
    String text = object.getLiteralLexicalForm();
    if (COUNTS.contains(property)) {
      long count = Math.max(1, Math.round(Long.parseLong(text) * factor));
      return NodeFactory.createLiteralDT(Long.toString(count), object.getLiteralDatatype());
    }
    if (object.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
      String day = LocalDate.parse(text).plusDays(days).toString();
      return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
    if (property.equals(ManyClaims.IDENTIFIER)) {
      return NodeFactory.createLiteralString(text + "-" + copy);
    }
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    return object.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(text, object.getLiteralDatatype())
        : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
  }

  private Node iri(Node node) {
    return iriCache.computeIfAbsent(node, this::varied);
  }

  private Node varied(Node node) {
    if (copy == 0 || !node.getURI().startsWith(iris.base())) {
      return node;
    }
    String path = node.getURI().substring(iris.base().length());
    String kind = path.substring(0, Math.max(0, path.indexOf('/')));
    return switch (kind) {
      case "claim", "event", "group", "payment", "position" -> at(kind + "/" + key(path));
      case "article" ->
          at(path.contains("#") ? path.replace("#", "-" + copy + "#") : path + "-" + copy);
      case "country", "place", "organization", "person" -> member(node, path);
      default -> node;
    };
  }

  private String key(String path) {
    String key = path.substring(path.indexOf('/') + 1);
    int end = Integer.parseInt(key.substring(14, 20), 16) ^ copy * 0x9E3779 & 0xffffff;
    return key.substring(0, 14) + String.format("%06x", end) + key.substring(20);
  }

  private Node member(Node node, String path) {
    Entity other = cast.instead(path, random);
    cast.label(node).ifPresent(name -> names.put(name, other.label()));
    return at(other.id());
  }

  private Node at(String path) {
    return NodeFactory.createURI(iris.base() + path);
  }
}
