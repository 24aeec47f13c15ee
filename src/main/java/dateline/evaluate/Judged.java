package dateline.evaluate;

import dateline.Pipeline;
import dateline.annotate.Entity;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.extract.Claim;
import dateline.resolve.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A claim that was read from an article, and whether the article's gold tells it.
 *
 * @param article the article's id
 * @param claim the claim, with the confidence of the frame that it was read by
 * @param told whether it shares a filler with an event of its type in the gold
 */
public record Judged(String article, Claim<Entity> claim, boolean told) {

  /**
   * Reads the articles that lie beside gold files in a folder and its subfolders.
   *
   * @throws BadGold if a gold file cannot be used
   * @throws IOException if a file cannot be read
   */
  public static List<Judged> of(Path folder, Profile profile) throws IOException {
    Pipeline pipeline = Pipeline.load(profile);
    Describer describer = new Describer(new Iris(Iris.DEFAULT_BASE), profile);
    List<Judged> out = new ArrayList<>();
    for (Path each : folders(folder)) {
      for (GoldArticle golden : GoldArticle.all(each, id -> true)) {
        out.addAll(of(golden.gold(), pipeline.unrated(golden.article()), describer));
      }
    }
    return out;
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Judged> of(Gold gold, Reading reading, Describer describer) {
    DatasetGraph graph = DatasetGraphFactory.create();
    describer.describe(reading, StreamRDFLib.dataset(graph));
    Facts facts = Facts.of(graph);
    Map<Claimed, Claim<Entity>> claims = new LinkedHashMap<>();
    for (Claim<Entity> claim : reading.claims()) {
      String iri = describer.iris().claim(Iris.key(gold.article(), claim)).getURI();
      Claimed.of(iri, facts).forEach(claimed -> claims.putIfAbsent(claimed, claim));
    }
    List<Claimed> order = List.copyOf(claims.keySet());
    Matching matching = new Matching(new Known.All(facts), gold);
    Alignment alignment = new Alignment(order, gold.events(), matching);
    List<Judged> out = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      boolean told = alignment.gold(i).isPresent();
      out.add(new Judged(gold.article(), claims.get(order.get(i)), told));
    }
    return out;
  }
}
