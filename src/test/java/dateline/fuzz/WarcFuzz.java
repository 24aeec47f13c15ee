package dateline.fuzz;

import dateline.read.Article;
import dateline.read.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads the input as a web archive, and as what lies between two members of a packed one. */
public final class WarcFuzz {

  private static final String PAGE = "<html><p>Panama received 119 migrants, officials said.";
  private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
  private static final String RECORD =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://d.example/a\r\nContent-Length: "
          + HTTP.length()
          + "\r\n\r\n"
          + HTTP
          + "\r\n\r\n";
  private static final byte[] MEMBER = member();

  private WarcFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] marked = Marked.with("WARC/", data);
    Contract.timely(data.length, () -> Contract.read(marked));
    ByteArrayOutputStream between = new ByteArrayOutputStream();
    between.writeBytes(MEMBER);
    between.writeBytes(data);
    between.writeBytes(MEMBER);
    Contract.timely(data.length, () -> first(Contract.read(between.toByteArray())));
  }

  private static void first(List<Document> documents) {
    if (!(documents.get(0) instanceof Article)) {
      throw new AssertionError("what follows a page has cost it: " + documents.get(0));
    }
  }

  private static byte[] member() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(RECORD.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(WarcFuzz::fuzzerTestOneInput);
  }
}
