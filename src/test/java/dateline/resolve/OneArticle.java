package dateline.resolve;

import dateline.Pipeline;
import dateline.read.Article;
import dateline.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an article of a few words. */
final class OneArticle {

  private OneArticle() {}

  /** What is read from a text of that day, which lies in the folder as {@code one.txt}. */
  static Reading read(Pipeline pipeline, Path folder, String day, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), "date: %s\n\n%s".formatted(day, text));
    return pipeline.read((Article) new ArticleReader().read(file));
  }
}
