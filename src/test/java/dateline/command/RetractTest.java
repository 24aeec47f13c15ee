package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A keeper of a graph finds a wrong claim. */
class RetractTest {

  private static final String ARTICLE = "src/test/resources/gold/dev/2025-06-03-algeria-niger.txt";
  private static final String REASON = "the figure is the whole year's, \"not\" this day's";

  private final Shell shell = new Shell();

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private String claim;

  private int run(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = folder.resolve("graph").toString();
    return shell.run(all);
  }

  @BeforeAll
  static void build() {
    String store = shared.resolve("graph").toString();
    assertThat(new Shell().run("build", ARTICLE, "--store", store)).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    StoreCopy.of(shared.resolve("graph"), folder.resolve("graph"));
    run("export", "--format", "edges");
    Matcher iri =
        Pattern.compile("https://w3id.org/dateline/id/(claim/\\w+)").matcher(shell.answer());
    assertThat(iri.find()).as(shell.answer()).isTrue();
    claim = iri.group(1);
  }

  private List<String> lines(String format) throws IOException {
    Path file = folder.resolve("export");
    assertThat(run("export", "--format", format, "-o", file.toString())).isZero();
    // The description counts what the graph holds.
    return Files.readAllLines(file).stream().filter(l -> !l.contains("/graph/about>")).toList();
  }

  @Test
  void aRetractedClaimStaysAndTellsWhy() throws IOException {
    List<String> before = lines("nquads");

    assertThat(run("retract", claim, "--reason", REASON, "--date", "2026-01-31")).isZero();

    assertThat(lines("nquads")).containsAll(before).hasSize(before.size() + 4);
    run("query", "retractions", "--format", "csv");
    assertThat(shell.answer()).contains(claim, "2026-01-31", "\"\"not\"\" this day's");
    assertThat(lines("edges")).anyMatch(l -> l.contains(claim) && l.contains("whole year's"));
    assertThat(String.join("\n", lines("nanopub"))).contains("prov:Invalidation", "whole year's");
    assertThat(run("validate")).isZero();
  }

  @Test
  void theShortFormLeavesOutWhatWasTakenBack() throws IOException {
    int before = lines("short").size();
    run("retract", claim, "--reason", REASON);

    assertThat(lines("short")).hasSizeLessThan(before);
  }

  @Test
  void readingTheArticleAgainLeavesTheRetraction() throws IOException {
    run("retract", claim, "--reason", REASON);
    List<String> before = lines("nquads");
    run("build", ARTICLE);

    assertThat(lines("nquads")).isEqualTo(before);
  }

  @Test
  void aRetractionCanBeUndone() throws IOException {
    List<String> before = lines("nquads");
    run("retract", claim, "--reason", REASON);

    assertThat(run("retract", claim, "--undo")).isZero();
    assertThat(lines("nquads")).isEqualTo(before);
    assertThat(run("retract", claim, "--undo")).isEqualTo(2);
  }

  @Test
  void theReasonThatAnotherTakesThePlaceOfIsTold() {
    run("retract", claim, "--reason", REASON, "--date", "2026-01-31");

    assertThat(run("retract", claim, "--reason", "it was somebody else")).isZero();
    assertThat(shell.answer())
        .contains(claim + " is retracted, no more because: " + REASON + " (2026-01-31)");
  }

  @Test
  void whatIsNoClaimIsNamed() {
    for (String name : List.of("claim/nothing", "https://example.org/x", "> ; DROP", "")) {
      assertThat(run("retract", name, "--reason", REASON)).isEqualTo(2);
      assertThat(shell.messages()).contains(name + " is no claim").doesNotContain("\tat ");
    }
    assertThat(run("retract", claim, "--reason", "  ")).isEqualTo(2);
    assertThat(run("retract", claim)).isEqualTo(2);
  }
}
