package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

  @TempDir Path dir;

  private void write(String path) throws IOException {
    Path file = dir.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Text.");
  }

  private List<String> read(String... arguments) {
    InputStream stdin = new ByteArrayInputStream("Text.".getBytes(StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    Inputs.of(
            List.of(arguments).stream()
                .map(a -> a.equals("-") ? a : dir.resolve(a).toString())
                .toList(),
            new ArticleReader(),
            RecordFields.usual(),
            stdin)
        .read(document -> lines.add(document.toString().replace(dir.toString(), "DIR")));
    return lines;
  }

  @Test
  void aFolderGivesItsTextFilesInOrder() throws IOException {
    write("news/b.txt");
    write("news/a.txt");
    write("news/deep/c.txt");
    write("news/a.json");
    write("news/.hidden.txt");
    write("news/.git/d.txt");
    assertThat(read("news")).containsExactly("Article(a)", "Article(b)", "Article(c)");
  }

  @Test
  void aFileNamedByItselfMayHaveAnyEnding() throws IOException {
    write("a.md");
    assertThat(read("a.md")).containsExactly("Article(a)");
  }

  @Test
  void theSameFileTwiceIsReadOnce() throws IOException {
    write("news/a.txt");
    assertThat(read("news/a.txt", "news")).containsExactly("Article(a)");
  }

  @Test
  void twoArticlesOfOneNameAreToldApart() throws IOException {
    write("one/a.txt");
    write("two/a.txt");
    assertThat(read("one", "two"))
        .containsExactly(
            "Article(a)",
            "Unreadable[id=a, reason=DIR/two/a.txt has the name of DIR/one/a.txt,"
                + " and the name identifies an article: rename one]");
  }

  @ParameterizedTest
  @CsvSource({
    "one/a.txt.gz, two/a.txt",
    "one/a.txt, two/a.html.zst",
    "one/a.zip, two/a.zip",
    "one/a.zip.gz, two/a.zip"
  })
  void whatIsPackedBearsTheNameOfWhatItHolds(String first, String second) throws IOException {
    write(first);
    write(second);
    assertThat(read("one", "two").get(1)).contains(second + " has the name of DIR/" + first);
  }

  @ParameterizedTest
  @CsvSource({"one/a.zip, two/a.txt", "one/a.jsonl, two/a.jsonl", "one/a.warc.gz, two/a.warc.gz"})
  void whatHoldsArticlesOfOtherNamesMayBearAny(String first, String second) throws IOException {
    write(first);
    write(second);
    assertThat(read("one", "two")).noneMatch(said -> said.contains("has the name of"));
  }

  @Test
  void aMissingFileIsUnreadable() {
    assertThat(read("none.txt"))
        .containsExactly("Unreadable[id=none, reason=DIR/none.txt does not exist: check the name]");
  }

  @Test
  void aFolderWithoutArticlesIsUnreadable() throws IOException {
    Files.createDirectories(dir.resolve("empty"));
    assertThat(read("empty").get(0)).contains("holds no article");
  }

  @Test
  void aDashIsTheStandardInput() {
    assertThat(read("-")).containsExactly("Article(stdin)");
  }
}
