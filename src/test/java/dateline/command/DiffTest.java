package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the words of an article changes in the graph, claim by claim. */
class DiffTest {

  private final Shell shell = new Shell();

  @TempDir Path folder;

  private String built(String name, String sentence) throws IOException {
    Path article = Files.createDirectories(folder.resolve(name + ".in")).resolve("news.txt");
    Files.writeString(
        article, "date: 2025-03-04\n\nKenya met Mali in Accra on Monday.\n\n" + sentence + "\n");
    String store = folder.resolve(name).toString();
    assertThat(shell.run("build", article.toString(), "--store", store)).isZero();
    return store;
  }

  @Test
  void aClaimThatIsReadOtherwiseStandsWithBothItsReadings() throws IOException {
    String one = built("one", "Panama deported 40 Indians to India on Monday.");
    String two = built("two", "Panama deported 41 Indians to India on Monday.");

    assertThat(shell.run("diff", one, two)).isEqualTo(1);
    assertThat(shell.answer())
        .isEqualTo(
            """
            https://w3id.org/dateline/id/article/news
              - «Panama deported 40 Indians to India on Monday» Removal agent=PAN destination=IND \
            people=40 of=IND begin=2025-03-03 end=2025-03-03, Asserted
              + «Panama deported 41 Indians to India on Monday» Removal agent=PAN destination=IND \
            people=41 of=IND begin=2025-03-03 end=2025-03-03, Asserted
            articles that differ: 1; claims gone: 1, new: 1
            """);
  }

  @Test
  void graphsOfTheSameArticlesAreTheSame() throws IOException {
    String one = built("one", "Panama deported 40 Indians to India on Monday.");
    String two = built("two", "Panama deported 40 Indians to India on Monday.");

    assertThat(shell.run("diff", one, two)).isZero();
    assertThat(shell.answer()).isEqualTo("the graphs make the same claims\n");
  }

  @Test
  void aClaimThatOnlyOneTakesBackIsToldWithWhich() throws IOException {
    String one = built("one", "Panama deported 40 Indians to India on Monday.");
    String two = built("two", "Panama deported 40 Indians to India on Monday.");
    shell.run("export", "--format", "edges", "--store", two);
    Matcher claim = Pattern.compile("/(claim/\\w+)").matcher(shell.answer());
    assertThat(claim.find()).isTrue();
    shell.run("retract", claim.group(1), "--reason", "it was not so", "--store", two);

    assertThat(shell.run("diff", one, two)).isEqualTo(1);
    assertThat(shell.answer())
        .contains("  ~ «", ", retracted in the second\n")
        .endsWith("claims gone: 0, new: 0, retracted in one of the two: 1\n");
    assertThat(shell.run("diff", two, one)).isEqualTo(1);
    assertThat(shell.answer()).contains(", retracted in the first\n");
  }

  @Test
  void twoVersionsOfTheLexiconDifferClaimByClaim() throws Exception {
    String one = built("one", "Panama deported 40 Indians to India on Monday.");
    Path other = folder.resolve("other/dateline/ontology");
    Path ontology = Path.of("ontology");
    try (Stream<Path> files = Files.walk(ontology)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = other.resolve(ontology.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(
            copy,
            Files.readString(file)
                .replace("rdfs:label \"deport\"@en", "rdfs:label \"dispatch\"@en"));
      }
    }
    ProcessBuilder builder =
        Program.builder(
            List.of("-Xmx1g"),
            "dateline.command.Main",
            "build",
            folder.resolve("one.in").toString(),
            "--store",
            folder.resolve("two").toString());
    builder
        .command()
        .replaceAll(
            word ->
                word.equals(System.getProperty("java.class.path"))
                    ? folder.resolve("other") + File.pathSeparator + word
                    : word);
    assertThat(
            builder
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor())
        .isZero();

    assertThat(shell.run("diff", one, folder.resolve("two").toString())).isEqualTo(1);
    assertThat(shell.answer())
        .isEqualTo(
            """
            https://w3id.org/dateline/id/article/news
              - «Panama deported 40 Indians to India on Monday» Removal agent=PAN destination=IND \
            people=40 of=IND begin=2025-03-03 end=2025-03-03, Asserted
            articles that differ: 1; claims gone: 1, new: 0
            """);
  }

  @Test
  void oneStoreTwiceOrNoStoreIsNamed() throws IOException {
    String one = built("one", "Nobody came.");

    assertThat(shell.run("diff", one, one + "/.")).isEqualTo(2);
    assertThat(shell.run("diff", one, folder + "/none")).isEqualTo(3);
    assertThat(shell.messages()).contains("there is no graph at");
  }
}
