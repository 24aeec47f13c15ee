package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of RDF from others name no other file and have nobody asked. */
class KnowledgeFileTest {

  private static final String RDF =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:s=\"https://schema.org/\"><rdf:Description rdf:about=\"http://a/b\">"
          + "<s:name>%s</s:name></rdf:Description></rdf:RDF>";

  private final AtomicInteger asked = new AtomicInteger();

  @TempDir Path folder;
  private HttpServer server;
  private String address;
  private Path secret;

  @BeforeEach
  void start() throws IOException {
    secret = Files.writeString(folder.resolve("secret"), "hidden words");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    address = "http://localhost:" + server.getAddress().getPort() + "/x";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** What a file says, or the message by which it is refused. */
  private String read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    List<String> said = new ArrayList<>();
    Throwable fault =
        catchThrowable(
            () -> {
              try (SortedLines lines = new SortedLines()) {
                KnowledgeFile.read(file, lines);
                lines.forEach(said::add);
              }
            });
    if (fault != null) {
      assertThat(fault).isInstanceOf(BadKnowledge.class);
      said.add(fault.getMessage().replace(folder + "/", ""));
    }
    assertThat(asked).hasValue(0);
    return String.join("\n", said);
  }

  @Test
  void aPlainFileIsRead() throws IOException {
    assertThat(read("plain.rdf", RDF.formatted("Bogot\u00e1")))
        .isEqualTo("<http://a/b> <https://schema.org/name> \"Bogot\u00e1\" .");
    assertThat(
            read("plain.jsonld", "{\"@id\":\"http://a/b\",\"https://schema.org/name\":\"Bogota\"}"))
        .isEqualTo("<http://a/b> <https://schema.org/name> \"Bogota\" .");
  }

  @Test
  void aPackedFileIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(RDF.formatted("Bogota").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read("packed.rdf.gz", bytes.toByteArray()))
        .isEqualTo("<http://a/b> <https://schema.org/name> \"Bogota\" .");
  }

  @Test
  void entitiesOfXmlNameNoFileAndNobodyElse() throws IOException {
    for (String system : List.of(secret.toUri().toString(), address)) {
      for (String type :
          List.of(
              "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + system + "\">]>",
              "<!DOCTYPE r SYSTEM \"" + system + "\">",
              "<!DOCTYPE r [<!ENTITY % x SYSTEM \"" + system + "\"> %x;]>")) {
        assertThat(read("evil.rdf", type + RDF.formatted("&x;"))).doesNotContain("hidden");
      }
    }
  }

  @Test
  void entitiesOfXmlDoNotGrowWithoutEnd() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 \"0123456789\">");
    for (int i = 1; i < 12; i++) {
      String again = ("&e" + (i - 1) + ";").repeat(10);
      bomb.append("<!ENTITY e").append(i).append(" \"").append(again).append("\">");
    }
    assertThat(read("bomb.rdf", bomb + "]>" + RDF.formatted("&e11;"))).hasSizeLessThan(1000);
  }

  @Test
  void aContextIsNotFetched() throws IOException {
    for (String context : List.of(address, secret.toUri().toString())) {
      assertThat(read("far.jsonld", "{\"@context\":\"" + context + "\",\"name\":\"x\"}"))
          .startsWith("far.jsonld: its @context lies elsewhere (")
          .endsWith("); write it into the file");
    }
  }

  @Test
  void aBaseThatIsNoIriIsToldAsTheFilesFault() throws IOException {
    for (String format : List.of("ttl", "trig")) {
      assertThat(read("odd." + format, "BASE <{:(>\n<a> <b> <c> ."))
          .startsWith("odd." + format + ": ")
          .contains("<{:(>")
          .endsWith("; correct the file, or say what it is by its ending");
    }
  }
}
