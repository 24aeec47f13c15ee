package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenRdfTest {

  private static final String ONE = "<a:a> <a:b> <a:c> .\n";

  @TempDir Path folder;

  @Test
  void whatIsPackedIsRead() throws IOException {
    assertThat(read("file.nt.gz", packed(true))).hasSize(2);
  }

  @Test
  void aFileCutOffBehindAStatementIsNoShorterFile() throws IOException {
    byte[] cut = packed(false);
    assertThatThrownBy(() -> read("file.nt.gz", cut))
        .isInstanceOf(RiotException.class)
        .hasMessageContaining("was cut off");
  }

  @Test
  void aBadSumIsTold() throws IOException {
    byte[] bytes = packed(true);
    bytes[bytes.length - 8] ^= 1;
    assertThatThrownBy(() -> read("file.nt.gz", bytes)).isInstanceOf(RiotException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@x....................", "<a:a> <a:b> \"c\"^^"})
  void whatTheParserStumblesOverIsTold(String bad) {
    byte[] bytes = (ONE + bad).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read("file.nt", bytes))
        .isInstanceOf(RiotException.class)
        // The parser looks ahead, so that it may stumble before it has told the statement.
        .hasMessageMatching("what stands behind its first [01] statements is no RDF");
  }

  @Test
  void whatTheReceiverThrowsIsNotTheFilesFault() {
    RuntimeException full = new IllegalStateException("full");
    assertThatThrownBy(
            () ->
                GivenRdf.parse(
                    RDFParser.fromString(ONE, Lang.NTRIPLES),
                    new StreamRDFBase() {
                      @Override
                      public void triple(Triple triple) {
                        throw full;
                      }
                    }))
        .isSameAs(full);
  }

  private List<Triple> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Triple> all = new ArrayList<>();
    try (InputStream in = GivenRdf.open(file)) {
      GivenRdf.parse(
          RDFParser.source(in).lang(Lang.NTRIPLES),
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              all.add(triple);
            }
          });
    }
    return all;
  }

  /** Two statements, or the bytes up to the end of the first. */
  private static byte[] packed(boolean whole) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GZIPOutputStream zipped = new GZIPOutputStream(out, 512, true);
    zipped.write(ONE.getBytes(StandardCharsets.UTF_8));
    zipped.flush();
    byte[] first = out.toByteArray();
    zipped.write(ONE.replace(":c", ":d").getBytes(StandardCharsets.UTF_8));
    zipped.close();
    return whole ? out.toByteArray() : first;
  }
}
