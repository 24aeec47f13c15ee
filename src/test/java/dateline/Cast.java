package dateline;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.read.Article;
import dateline.resolve.Reading;
import dateline.store.Portion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/**
 * The actors and places of varied articles: those that Dateline knows and, for each that an article
 * introduces, hundreds of that name with a number.
 */
final class Cast {

  private static final int NAMESAKES = 300;

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<Name.Kind, List<Entity>> byKind = new EnumMap<>(Name.Kind.class);
  private final Map<Node, List<Triple>> described = new HashMap<>();
  private final List<Quad> shared = new ArrayList<>();

  Cast(Iris iris, List<Reading> readings) {
    Gazetteer.load().entities().forEach(e -> entities.put(e.id(), e));
    Set<String> known = Set.copyOf(entities.keySet());
    for (Reading reading : readings) {
      reading.entities().stream().filter(e -> !known.contains(e.id())).forEach(this::namesakes);
    }
    for (Entity entity : entities.values()) {
      byKind.computeIfAbsent(entity.kind(), k -> new ArrayList<>()).add(entity);
    }
    byKind.values().forEach(list -> list.sort(Comparator.comparingLong(Entity::weight).reversed()));
    Article nobody = readings.get(0).article();
    Reading all = new Reading(nobody, 0, List.copyOf(entities.values()), List.of(), List.of());
    Describer describer = new Describer(iris, Profile.DEFAULT);
    Node article = iris.article(nobody.id());
    for (Quad quad : Portion.of(nobody.id(), out -> describer.describe(all, out)).quads()) {
      if (!quad.getGraph().equals(article)) {
        shared.add(quad);
      } else if (entities.containsKey(id(iris, quad.getSubject()))) {
        described.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>()).add(quad.asTriple());
      }
    }
  }

  private static String id(Iris iris, Node node) {
    return node.getURI().replace(iris.base(), "");
  }

  private void namesakes(Entity entity) {
    entities.put(entity.id(), entity);
    for (int i = 2; i < NAMESAKES; i++) {
      entities.put(
          entity.id() + "-" + i,
          new Entity(
              entity.id() + "-" + i,
              entity.kind(),
              entity.label() + " " + i,
              List.of(),
              List.of(),
              entity.country(),
              List.of(),
              entity.point(),
              1));
    }
  }

  /** Sends what the graphs that articles share say of them. */
  void send(Consumer<Quad> out) {
    shared.forEach(out);
  }

  boolean knows(Node node) {
    return described.containsKey(node);
  }

  /** What an article says of one of them. */
  List<Triple> described(Node node) {
    return described.getOrDefault(node, List.of());
  }

  Optional<String> label(Node node) {
    return described(node).stream()
        .filter(t -> t.getPredicate().equals(RDFS.label.asNode()))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** Somebody of the same kind, the well known more often. */
  Entity instead(String id, Random random) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalStateException("nobody is called " + id);
    }
    List<Entity> others = byKind.get(entity.kind());
    double chance = random.nextDouble();
    return chance < 0.3
        ? entity
        : others.get((int) (others.size() * Math.pow(random.nextDouble(), 3)));
  }
}
