package dateline.evaluate;

import dateline.read.Article;
import dateline.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An article and what a careful reader takes from it.
 *
 * @param article the article
 * @param gold its gold
 */
record GoldArticle(Article article, Gold gold) {

  /**
   * The articles ({@code *.txt}) of a folder that lie beside gold files ({@code *.json}), in the
   * order of their names.
   *
   * @throws BadGold if a gold file cannot be used
   * @throws IOException if a file cannot be read
   */
  static List<GoldArticle> all(Path folder, Predicate<String> wanted) throws IOException {
    List<GoldArticle> out = new ArrayList<>();
    for (Path text : texts(folder)) {
      String id = text.getFileName().toString().replaceFirst("\\.txt$", "");
      Path gold = text.resolveSibling(id + ".json");
      if (wanted.test(id)
          && Files.exists(gold)
          && new ArticleReader().read(text) instanceof Article article) {
        out.add(new GoldArticle(article, new GoldFile(gold).read()));
      }
    }
    return out;
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
