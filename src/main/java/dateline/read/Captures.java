package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.HttpResponse;
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

  /**
   * Reads all records; what is no page that was found says nothing, what is damaged is told and
   * passed over.
   *
   * @param in the bytes of the source
   */
  void read(Source source, Window in, Consumer<Document> out) throws IOException {
    Warc warc = new Warc(in, source.name(), limit);
    while (warc.next(lost -> out.accept(new Unreadable(source.id() + "-lost", lost)))) {
      long position = in.position();
      document(source, position, in.part(warc.length())).ifPresent(out);
      in.pass(position + warc.length() - in.position());
    }
  }

  /** Crawlers also keep what name servers answer, as responses of a type of their own. */
  private static boolean isHttp(WarcResponse response) {
    return response
        .headers()
        .first("Content-Type")
        .map(type -> type.strip().toLowerCase(Locale.ROOT).startsWith("application/http"))
        .orElse(true);
  }

  private Optional<Document> document(Source source, long position, InputStream bytes) {
    String id = source.id() + "-" + position;
    String place = source.name() + " at byte " + position;
    try {
      Optional<WarcRecord> record = new WarcReader(bytes).next();
      if (record.isEmpty()
          || !(record.get() instanceof WarcResponse response)
          || !isHttp(response)) {
        return Optional.empty();
      }
      Optional<String> target = response.headers().first("WARC-Target-URI");
      place += target.map(uri -> " (" + Plain.quote(uri) + ")").orElse("");
      return target.isEmpty()
          ? Optional.of(new Unreadable(id, place + " has no WARC-Target-URI: fetch the page again"))
          : page(id, place, response, target.get());
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return Optional.of(
          new Unreadable(
              id,
              place
                  + " cannot be read ("
                  + Plain.quote(e.getMessage() == null ? "no page" : e.getMessage())
                  + "): fetch the page again"));
    }
  }

  private Optional<Document> page(String id, String place, WarcResponse response, String address)
      throws IOException {
    HttpResponse http = response.http();
    if (http.status() != OK || !http.contentType().base().toString().contains("html")) {
      return Optional.empty();
    }
    if (http.headers().all("Content-Encoding").stream().anyMatch("br"::equalsIgnoreCase)) {
      return Optional.of(
          new Unreadable(
              id,
              place
                  + " is packed by Brotli, which is not read: fetch the page again with"
                  + " Accept-Encoding: gzip"));
    }
    byte[] bytes = http.bodyDecoded().stream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      return Optional.of(
          new Unreadable(id, place + " is larger than " + limit + " bytes: leave it out"));
    }
    String charset = known(http.contentType().parameters().get("charset"));
    org.jsoup.nodes.Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, address);
    Draft draft = new Page(page).draft(Optional.of(address));
    return draft.body().isBlank() ? Optional.empty() : Optional.of(draft.article(draft.id()));
  }

  private static String known(String charset) {
    try {
      return charset != null && java.nio.charset.Charset.isSupported(charset) ? charset : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
