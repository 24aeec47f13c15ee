package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import dateline.read.BadContent;
import dateline.read.Document;
import dateline.read.Plain;
import dateline.read.ReadOut;
import dateline.read.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no articles: {@code src/test/resources/bad/files.tsv}. */
class BadFilesTest {

  private static final String FIRST =
      "date 2025-02-21 Panama received 119 migrants deported by the United States.";
  private static final String LAST = "date 2025-03-01 Costa Rica accepted 200 migrants from Asia.";

  @TempDir Path folder;

  static List<String[]> table(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/bad", name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsNamedWithItsPlaceAndRemedy() throws IOException {
    return table("files.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row[0], row[1], row[2])));
  }

  private void check(String name, String content, String expected) throws IOException {
    List<String> said =
        ReadOut.file(folder.resolve(name), BadContent.bytes(content), BadFilesTest::told);
    String pattern = Pattern.quote(expected).replace("(*)", "\\E\\(.+\\)\\Q");
    assertThat(said.isEmpty() ? "(nothing)" : String.join(" || ", said)).matches(pattern);
    assertThat(String.join("", said)).doesNotContain("Exception", "java.", "(null)");
  }

  private static String told(Document document) {
    return document instanceof Unreadable bad
        ? bad.reason()
        : "READ " + document.id() + " " + Plain.quote(((Article) document).text());
  }

  @Test
  void noBadFileCostsAnotherArticle() throws IOException {
    Path good = Files.createDirectories(folder.resolve("good"));
    Path all = Files.createDirectories(folder.resolve("all"));
    for (Path place : List.of(good, all)) {
      Files.writeString(place.resolve("aaa.txt"), FIRST);
      Files.writeString(place.resolve("zzz.txt"), LAST);
    }
    for (String[] row : table("files.tsv")) {
      Files.write(all.resolve(row[0]), BadContent.bytes(row[1]));
    }
    Shell shell = new Shell();
    assertThat(shell.run("build", good.toString(), "--store", at("few"))).isEqualTo(0);
    assertThat(shell.run("build", all.toString(), "--store", at("many"))).isEqualTo(1);
    String messages = shell.messages();
    assertThat(messages).doesNotContain("\tat ", "Exception", "--debug");
    for (String[] row : table("files.tsv")) {
      if (!row[2].startsWith("READ") && !row[2].equals("(nothing)")) {
        assertThat(messages)
            .contains("left out: " + all.resolve(row[0].replaceAll("\\.(gz|zst)$", "")));
      }
    }
    assertThat(claims(shell, "few")).hasSizeGreaterThan(20).isSubsetOf(claims(shell, "many"));
  }

  private String at(String store) {
    return folder.resolve(store).toString();
  }

  /** What the graph says in the words of the good articles. */
  private Set<String> claims(Shell shell, String store) {
    assertThat(shell.run("export", "--format", "nquads", "--store", at(store))).isEqualTo(0);
    return new TreeSet<>(
        shell
            .answer()
            .lines()
            .filter(line -> line.contains("/article/aaa") || line.contains("/article/zzz"))
            .toList());
  }
}
