package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What bytes are read as, each document by the words that a test has for it. */
public final class ReadOut {

  private ReadOut() {}

  /** Reads bytes as a stream of this name, which cannot be looked at anywhere. */
  static List<String> stream(String name, byte[] bytes, Function<Document, String> words) {
    List<String> said = new ArrayList<>();
    Sources.usual(RecordFields.usual())
        .read(name, new ByteArrayInputStream(bytes), document -> said.add(words.apply(document)));
    return said;
  }

  /** Writes bytes into a file and reads that, its folder left out of what is said. */
  public static List<String> file(Path file, byte[] bytes, Function<Document, String> words)
      throws IOException {
    Files.write(file, bytes);
    List<String> said = new ArrayList<>();
    Inputs.of(
            List.of(file.toString()),
            new ArticleReader(),
            RecordFields.usual(),
            InputStream.nullInputStream())
        .read(document -> said.add(words.apply(document).replace(file.getParent() + "/", "")));
    return said;
  }
}
