package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC): the pages among its responses. */
final class Captures {

  private static final int OK = 200;

  private final int limit;

  /**
   * A reader of captures.
   *
   * @param limit the largest page that is read, in bytes
   */
  Captures(long limit) {
    this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 9);
  }

  /** Reads all records; what is no page that was found says nothing. */
  void read(Source source, Consumer<Document> out) throws IOException {
    long position = 0;
    try (WarcReader warc = new WarcReader(source.in())) {
      Optional<WarcRecord> record = warc.next();
      while (record.isPresent()) {
        position = warc.position();
        if (record.get() instanceof WarcResponse response) {
          read(source, position, response, out);
        }
        record = warc.next();
      }
    } catch (ParsingException e) {
      out.accept(
          new Unreadable(
              source.id(),
              source.name()
                  + " is damaged behind byte "
                  + position
                  + " ("
                  + PageText.oneLine(String.valueOf(e.getMessage()))
                  + "): the pages before it were read, fetch the file again for the others"));
    }
  }

  private void read(Source source, long position, WarcResponse response, Consumer<Document> out) {
    String place = source.name() + " at byte " + position + " (" + response.target() + ")";
    String id = source.id() + "-" + position;
    try {
      HttpResponse http = response.http();
      if (http.status() != OK || !http.contentType().base().toString().contains("html")) {
        return;
      }
      byte[] bytes = http.bodyDecoded().stream().readNBytes(limit + 1);
      if (bytes.length > limit) {
        out.accept(new Unreadable(id, place + " is larger than " + limit + " bytes: leave it out"));
        return;
      }
      String charset = http.contentType().parameters().get("charset");
      Optional<String> address = Optional.of(response.target());
      org.jsoup.nodes.Document page =
          Jsoup.parse(new ByteArrayInputStream(bytes), known(charset), response.target());
      Draft draft = new Page(page).draft(address);
      if (!draft.body().isEmpty()) {
        out.accept(draft.article(draft.id()));
      }
    } catch (IOException | IllegalArgumentException e) {
      out.accept(
          new Unreadable(
              id,
              place
                  + " cannot be read ("
                  + PageText.oneLine(String.valueOf(e.getMessage()))
                  + "): fetch the page again"));
    }
  }

  private static String known(String charset) {
    try {
      return charset != null && java.nio.charset.Charset.isSupported(charset) ? charset : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
