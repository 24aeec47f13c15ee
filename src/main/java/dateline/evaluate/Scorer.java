package dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures a graph against a folder of gold files.
 *
 * <p>Claims about one happening are laid together: what {@link Alignment} puts beside one gold
 * event is united before its fillers are counted. A claimed event that shares no filler with any
 * gold event of its type counts as wrong, with all its fillers.
 */
public final class Scorer {

  private final List<GoldFile> files;

  private Scorer(List<GoldFile> files) {
    this.files = files;
  }

  /**
   * A scorer by the gold files ({@code *.json}) of a folder.
   *
   * @param folder where the gold files lie
   * @param wanted which articles to score, by their ids
   * @throws BadGold if the folder holds no gold file for a wanted article
   * @throws IOException if the folder cannot be listed
   */
  public static Scorer of(Path folder, Predicate<String> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadGold(folder + ": no folder; give the folder that holds the gold files (*.json)");
    }
    List<GoldFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(path -> path.getFileName().toString().endsWith(".json"))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .map(GoldFile::new)
          .filter(file -> wanted.test(file.article()))
          .forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new BadGold(
          folder
              + ": no gold file (*.json) to score by; check the folder and the articles asked for");
    }
    return new Scorer(files);
  }

  /**
   * Measures a graph.
   *
   * @throws BadGold if a gold file cannot be used
   * @throws IOException if a gold file cannot be read
   */
  public Scores score(Facts facts) throws IOException {
    Scores scores = new Scores();
    Known.All known = new Known.All(facts);
    Map<String, Set<String>> articles = facts.claimsByArticle();
    for (GoldFile file : files) {
      Gold gold = file.read();
      if (!articles.containsKey(file.article())) {
        scores.missing(file.article());
      }
      List<Claimed> claims = new ArrayList<>();
      for (String claim : articles.getOrDefault(file.article(), Set.of())) {
        claims.addAll(Claimed.of(claim, facts));
      }
      new ArticleScore(gold, claims, known, scores).count();
    }
    return scores;
  }
}
