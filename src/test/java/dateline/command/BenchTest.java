package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
            "--whole");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("loading +\\d+\\.\\d\\d s")
        .containsPattern("heap held after 4 +[\\d,]+ MB")
        .containsPattern("annotate, 1 thread +[\\d,]+ tokens/s")
        .containsPattern("the store's share +\\d+ %")
        .containsPattern("end to end, 1 thread +\\d+ articles/s");
  }
}
