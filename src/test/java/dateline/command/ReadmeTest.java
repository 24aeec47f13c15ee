package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows what its commands print on the articles of {@code seeds/}. */
class ReadmeTest {

  @TempDir static Path folder;

  private static final Shell SHELL = new Shell();
  private static String readme;
  private static String store;
  private static String built;

  @BeforeAll
  static void buildsTheGraphOfTheReadme() throws IOException {
    readme = Files.readString(Path.of("README.md"));
    store = folder.resolve("graph").toString();
    assertThat(SHELL.run("build", "seeds", "--store", store, "--ask", "overview")).isZero();
    built = SHELL.answer() + SHELL.messages();
  }

  /** The text between the fences of the first block after a phrase that opens with such a fence. */
  private static String block(String phrase, String fence) {
    Matcher block =
        Pattern.compile(Pattern.quote(phrase) + ".*?\n" + fence + "\n(.*?)\n```\n", Pattern.DOTALL)
            .matcher(readme);
    assertThat(block.find()).as("a block %s after “%s”", fence, phrase).isTrue();
    return block.group(1);
  }

  /** Each rule and each word of the lexicon changes them a little: a twentieth is too much. */
  @Test
  void theFirstCommandPrintsAboutTheseNumbers() {
    block("The first command writes", "```")
        .lines()
        .limit(4)
        .forEach(
            shown -> {
              String[] words = shown.split("\\s+");
              long printed =
                  built
                      .lines()
                      .filter(line -> line.startsWith(words[0] + " "))
                      .mapToLong(line -> Long.parseLong(line.split("\\s+")[1]))
                      .findFirst()
                      .orElseThrow();
              long number = Long.parseLong(words[1]);
              assertThat(printed).as(shown).isCloseTo(number, withinPercentage(5));
            });
  }

  @Test
  void theFirstCommandPrintsRowsWithTheseCells() {
    List<String> shown = block("The first command writes", "```").lines().skip(5).toList();
    List<String> columns = Arrays.asList(shown.get(0).strip().split("\\s{2,}"));
    assertThat(SHELL.run("query", "overview", "--store", store, "--format", "tsv")).isZero();
    List<List<String>> rows = SHELL.answer().lines().map(ReadmeTest::cells).toList();
    List<List<String>> printed = new ArrayList<>();
    for (List<String> row : rows) {
      printed.add(columns.stream().map(c -> row.get(rows.get(0).indexOf("?" + c))).toList());
    }
    int[] starts = columns.stream().mapToInt(c -> shown.get(0).indexOf(c)).toArray();
    for (String row : shown.subList(1, shown.size())) {
      assertThat(printed).contains(cut(row, starts));
    }
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\t", -1))
        .map(cell -> cell.replaceAll("^\"|\"(@\\w+|\\^\\^<[^>]*>)?$", ""))
        .toList();
  }

  private static List<String> cut(String row, int[] starts) {
    return IntStream.range(0, starts.length)
        .mapToObj(
            i -> {
              int from = Math.min(starts[i], row.length());
              int to = i + 1 < starts.length ? Math.min(starts[i + 1], row.length()) : row.length();
              return row.substring(from, to).strip();
            })
        .toList();
  }

  @Test
  void theFirstQuestionHasThisAnswer() throws IOException {
    Path question = folder.resolve("question.rq");
    Files.writeString(question, block("## Ask", "```sparql"));
    assertThat(SHELL.run("query", question.toString(), "--store", store)).isZero();
    assertThat(lines(SHELL.answer()).subList(0, 7))
        .isEqualTo(lines(block("dateline query question.rq", "```")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Words are searched by", "Places and countries carry"})
  void otherQuestionsAreAnsweredToo(String phrase) throws IOException {
    Path question = folder.resolve("further.rq");
    Files.writeString(question, block(phrase, "```sparql"));
    assertThat(SHELL.run("query", question.toString(), "--store", store, "--format", "csv"))
        .as(SHELL.messages())
        .isZero();
    assertThat(SHELL.answer().lines().skip(1)).isNotEmpty();
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void theStoriesAreToldLikeThis() {
    assertThat(SHELL.run("stories", "--store", store)).isZero();
    List<String> tellings =
        block("`dateline stories` says why", "```")
            .lines()
            .filter(line -> line.contains(" agent="))
            .map(line -> line.replace("<…>", "").strip())
            .toList();
    assertThat(tellings).isNotEmpty();
    assertThat(SHELL.answer()).contains(tellings);
  }

  @Test
  void ownKnowledgeIsLinkedLikeThis() throws IOException {
    Path mine = folder.resolve("mine.ttl");
    Files.writeString(mine, block("here `mine.ttl`", "```turtle"));
    assertThat(SHELL.run("link", "--kb", mine.toString(), "--dry-run", "--store", store)).isZero();
    assertThat(lines(SHELL.answer()))
        .containsAll(lines(block("dateline link --kb mine.ttl", "```")));
  }
}
