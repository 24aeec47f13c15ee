package dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Graphs that tell what the gold tells, with events and fillers left out, doubled, exchanged and
 * made up at random.
 */
final class RandomGraph {

  private static final String BASE = "https://example.org/id/";
  private static final String SCHEMA = "https://schema.org/";
  private static final List<String> TYPES = Terms.EVENTS.stream().sorted().toList();
  private static final List<String> KINDS = List.of("Country", "Place", "Organization", "Person");

  private final Random random;
  private final StringBuilder quads = new StringBuilder();
  private int claims;

  private RandomGraph(long seed) {
    this.random = new Random(seed);
  }

  /** N-Quads about the articles whose gold lies in the folder. */
  static String of(Path folder, long seed) throws IOException {
    RandomGraph graph = new RandomGraph(seed);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      if (!graph.chance(0.05)) {
        graph.article(new GoldFile(file).read());
      }
    }
    return graph.quads.toString();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void article(Gold gold) {
    String article = BASE + "article/" + gold.article();
    iri(article, article, Terms.TYPE, SCHEMA + "NewsArticle");
    text(article, article, Terms.IDENTIFIER, gold.article());
    gold.entities().values().stream()
        .sorted(Comparator.comparing(Gold.Named::id))
        .forEach(e -> entity(gold, e));
    for (Gold.Event event : gold.events()) {
      int tellings = chance(0.2) ? 0 : chance(0.3) ? 2 : 1;
      for (int i = 0; i < tellings; i++) {
        claim(gold, article, event);
      }
    }
  }

  private String iri(Gold gold, String id, int variant) {
    return BASE + gold.article() + "/" + id + (variant == 0 ? "" : "-" + variant);
  }

  private void entity(Gold gold, Gold.Named entity) {
    for (int variant = 0; variant < 2; variant++) {
      String iri = iri(gold, entity.id(), variant);
      String graph = BASE + "graph/entities";
      List<String> names = ownNames(gold, entity);
      if (!names.isEmpty() && !chance(0.1)) {
        text(graph, iri, Terms.LABELS.get(0), "The " + any(names));
      }
      if (!names.isEmpty() && chance(0.2)) {
        text(graph, iri, Terms.LABELS.get(1), any(names) + "’s");
      }
      if (chance(0.9)) {
        String kind = chance(0.9) ? entity.type() : any(KINDS);
        iri(graph, iri, Terms.TYPE, Terms.DL + kind);
      }
      if (entity.item().isPresent() && chance(0.7)) {
        String item =
            chance(0.9) ? entity.item().get() : "Q" + (900_000_000 + random.nextInt(1000));
        iri(graph, iri, Terms.LINKS.get(0), "http://www.wikidata.org/entity/" + item);
      }
    }
  }

  /**
   * The names that no other actor or place of the article has: what one name matches twice, the
   * reference counts in an order that changes from run to run.
   */
  private static List<String> ownNames(Gold gold, Gold.Named entity) {
    return entity.names().stream()
        .filter(
            name ->
                gold.entities().values().stream().filter(e -> e.names().contains(name)).count()
                    == 1)
        .sorted()
        .toList();
  }

  private void claim(Gold gold, String article, Gold.Event event) {
    String claim = BASE + "claim/" + Integer.toHexString(random.nextInt()) + claims++;
    String subject = claim + "-event";
    String group = claim + "-group";
    iri(article, claim, Terms.TYPE, Terms.DL + "Claim");
    iri(article, claim, Terms.DL + "about", subject);
    text(article, claim, Terms.DL + "confidence", Double.toString(random.nextDouble()));
    String factuality = chance(0.8) ? event.factuality() : "Planned";
    iri(article, claim, Terms.DL + "factuality", Terms.DL + factuality);
    for (String source : event.sources()) {
      if (chance(0.7)) {
        iri(article, claim, Terms.DL + "attributedTo", iri(gold, source, random.nextInt(2)));
      }
    }
    iri(claim, subject, Terms.TYPE, Terms.DL + (chance(0.9) ? event.type() : any(TYPES)));
    iri(claim, subject, Terms.DL + "people", group);
    for (Filler filler : event.fillers()) {
      if (chance(0.7)) {
        filler(
            gold,
            claim,
            filler.isCore() && !Filler.ACTORS.contains(filler.role()) ? group : subject,
            filler);
      }
    }
    while (chance(0.25)) {
      Filler filler = new Filler(any(Filler.ACTORS), any(ids(gold)));
      filler(gold, claim, subject, filler);
    }
  }

  private static List<String> ids(Gold gold) {
    return gold.entities().keySet().stream().sorted().toList();
  }

  private void filler(Gold gold, String claim, String subject, Filler filler) {
    if (filler.isNamed()) {
      String id = chance(0.9) ? filler.value() : any(ids(gold));
      iri(claim, subject, Terms.DL + filler.role(), iri(gold, id, random.nextInt(2)));
    } else if (filler.isTime()) {
      text(claim, subject, Terms.DL + filler.role(), chance(0.8) ? filler.value() : "2025-01-01");
    } else {
      String number = chance(0.8) ? filler.value() : filler.value() + "0";
      text(claim, subject, Terms.DL + filler.role(), number);
    }
  }

  private void iri(String graph, String subject, String property, String object) {
    quads.append("<%s> <%s> <%s> <%s> .\n".formatted(subject, property, object, graph));
  }

  private void text(String graph, String subject, String property, String object) {
    String escaped = object.replace("\\", "\\\\").replace("\"", "\\\"");
    quads.append("<%s> <%s> \"%s\" <%s> .\n".formatted(subject, property, escaped, graph));
  }
}
