package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

  @Test
  void everyStageHasItsRate() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Main.run(
            InputStream.nullInputStream(),
            out,
            out,
            "bench",
            "src/test/resources/quiet",
            "--warm-up",
            "0",
            "--memory",
            "4",
            "--whole",
            "--times",
            "2");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("loading +\\d+\\.\\d\\d s")
        .containsPattern("heap held after 4 +[\\d,]+ MB")
        .containsPattern("annotate, 1 thread +[\\d,]+ tokens/s")
        .containsPattern("the store's share +\\d+ %")
        .containsPattern("end to end, 1 thread +\\d+ articles/s")
        .containsPattern("\\d\\.\\d\\d processors busy");
  }

  @Test
  void queriesOfAStoreAreMeasuredAlone(@TempDir Path folder) {
    String store = folder.resolve("graph").toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, "build", "seeds/2025-02-21-costa-rica-arrival.txt", "--store", store))
        .isZero();
    assertThat(run(out, "bench", "--warm-up", "1", "--queries", store)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("graph +[1-9]\\d* claims")
        .containsPattern("one claim +[\\d.,]+ ms, [1-9]\\d* rows")
        .containsPattern("by type +[\\d.,]+ ms, [1-9]\\d* rows")
        .doesNotContain("annotate");
    assertThat(run(out, "bench")).as("nothing to measure").isEqualTo(2);
    assertThat(run(out, "bench", "seeds", "--times", "0")).as("no build at all").isEqualTo(2);
  }

  private static int run(ByteArrayOutputStream out, String... words) {
    return Main.run(InputStream.nullInputStream(), out, out, words);
  }
}
