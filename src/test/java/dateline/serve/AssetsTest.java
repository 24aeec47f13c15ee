package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of others is what NOTICE says it is. */
class AssetsTest {
  private static final Path WEB = Path.of("src/main/resources/dateline/web");

  @ParameterizedTest
  @ValueSource(strings = {"lib/yasqe/yasqe.esm.js", "lib/yasqe/yasqe.min.css", "assets/world.json"})
  void itIsNamedWithItsChecksum(String file) throws IOException, NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(WEB.resolve(file)));
    assertThat(Files.readString(WEB.resolve("assets/NOTICE")))
        .contains(HexFormat.of().formatHex(hash));
  }
}
