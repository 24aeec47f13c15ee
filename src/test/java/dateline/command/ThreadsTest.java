package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph depends on the articles alone: not on threads, and not on where they lie. */
class ThreadsTest {

  private static final Path ARTICLES = Path.of("src/test/resources/gold/dev");

  /** The length of a day such as 2025-02-21, which ids and texts begin with. */
  private static final int DAY = 10;

  @TempDir Path folder;

  private String export(String store, String... build) throws IOException {
    String dir = folder.resolve(store).toString();
    String[] all =
        Stream.concat(Stream.of("build", "--store", dir), Stream.of(build)).toArray(String[]::new);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, all);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(InputStream.nullInputStream(), out, err, "export", "--store", dir);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void oneThreadAndFourGiveTheSameGraphByteByByte() throws IOException {
    String one = export("one", "--threads", "1", ARTICLES.toString());
    String four = export("four", "--threads", "4", ARTICLES.toString());

    assertThat(one).hasLineCount((int) four.lines().count()).isEqualTo(four);
  }

  @Test
  void articlesInAnArchiveSayWhatTheirFilesSay() throws IOException {
    List<String> ids = List.of("2025-02-21-costa-rica-arrival", "2025-06-03-algeria-niger");
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      String text = Files.readString(ARTICLES.resolve(id + ".txt"));
      JsonObject record = new JsonObject();
      record.addProperty("id", id);
      record.addProperty("text", text.substring(text.indexOf(id.substring(0, DAY)) + DAY).strip());
      record.addProperty("date", text.substring("date ".length()).strip().substring(0, DAY));
      lines.append(record).append('\n');
    }
    Path file = Files.writeString(folder.resolve("news.jsonl"), lines);
    String export = export("archive", file.toString());
    String files =
        export(
            "files",
            ids.stream()
                .map(id -> ARTICLES.resolve(id + ".txt").toString())
                .toArray(String[]::new));

    assertThat(count(export, "#Claim>")).isEqualTo(count(files, "#Claim>")).isGreaterThan(5);
    assertThat(count(export, "#isString> \"")).isEqualTo(2);
  }

  private static long count(String export, String mark) {
    return export.lines().filter(line -> line.contains(mark)).count();
  }
}
