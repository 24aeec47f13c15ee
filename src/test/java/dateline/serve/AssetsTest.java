package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of others is what NOTICE and its bill of materials (CycloneDX) say it is. */
class AssetsTest {
  private static final Path WEB = Path.of("src/main/resources/dateline/web");

  @ParameterizedTest
  @ValueSource(strings = {"lib/yasqe/yasqe.esm.js", "lib/yasqe/yasqe.min.css", "assets/world.json"})
  void itIsNamedWithItsChecksum(String file) throws IOException, NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(WEB.resolve(file)));
    assertThat(Files.readString(WEB.resolve("assets/NOTICE")))
        .contains(HexFormat.of().formatHex(hash));
    assertThat(listed()).containsEntry(file, HexFormat.of().formatHex(hash));
  }

  /** The files that the bill of materials lists, with their checksums. */
  private static Map<String, String> listed() throws IOException {
    Map<String, String> files = new HashMap<>();
    try (InputStream in = Files.newInputStream(WEB.resolve("assets/bom.json"))) {
      for (JsonValue whole : JSON.parse(in).get("components").getAsArray()) {
        for (JsonValue part : whole.getAsObject().get("components").getAsArray()) {
          JsonObject file = part.getAsObject();
          if (file.hasKey("hashes")) {
            JsonObject hash = file.get("hashes").getAsArray().get(0).getAsObject();
            files.put(file.getString("name"), hash.getString("content"));
          }
        }
      }
    }
    return files;
  }

  @Test
  void theVersionOfTheEditorIsTheSameInAllThatTellIt() throws IOException {
    String bill = Files.readString(WEB.resolve("assets/bom.json"));
    Matcher version = Pattern.compile("yasqe@([\\d.]+)\"").matcher(bill);
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(WEB.resolve("assets/NOTICE")))
        .contains("yasqe " + version.group(1));
    assertThat(Files.readString(Path.of("docs/dependencies.md")))
        .contains("YASQE " + version.group(1));
    assertThat(Files.readString(WEB.resolve("lib/yasqe/yasqe.esm.js"))).contains("\"5.65.21\"");
    assertThat(bill).contains("codemirror@5.65.21");
  }
}
