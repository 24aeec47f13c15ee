package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainTest {

  private static final String SENTENCE =
      "1\tIran\tIran\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
          + "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new Train())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void writesATagger() throws IOException {
    Files.writeString(folder.resolve("train.conllu"), SENTENCE);
    Files.writeString(folder.resolve("dev.conllu"), SENTENCE);
    Path model = folder.resolve("tagger.bin.gz");
    assertThat(run("tagger", "--data", folder.toString(), "--out", model.toString())).isZero();
    assertThat(model).isNotEmptyFile();
    assertThat(out).asString().startsWith(model + ": ");
  }

  @Test
  void measuresOnTheTests() throws IOException {
    for (String test : new String[] {"test-ewt", "test-gum", "test-news"}) {
      Files.writeString(folder.resolve(test + ".conllu"), SENTENCE);
    }
    assertThat(run("tagger", "--data", folder.toString(), "--measure")).isZero();
    assertThat(out).asString().contains("test-news 100.00 %");
  }

  @Test
  void nothingToDoIsWrongUsage() {
    assertThat(run("tagger", "--data", folder.toString())).isEqualTo(2);
    assertThat(err).asString().contains("one of --out FILE and --measure");
  }

  @Test
  void theTokenizerCannotBeTrained() {
    assertThat(run("tokenizer", "--data", folder.toString(), "--out", "t")).isEqualTo(2);
    assertThat(err).asString().contains("the tokenizer goes by rules");
  }

  @Test
  void missingFolderIsWrongUsage() {
    assertThat(run("parser", "--data", folder.resolve("none").toString(), "--measure"))
        .isEqualTo(2);
    assertThat(err).asString().contains("no folder: ");
  }
}
