package dateline.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was taken out of markup or a record, before it is an article.
 *
 * @param body the running text, paragraphs parted by empty lines
 */
record Draft(
    Optional<String> title,
    String body,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> url) {

  private static final int HASH = 16;

  /** Hosts are no longer: RFC 1035. */
  private static final int LONGEST_HOST = 253;

  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#]+).*", Pattern.DOTALL);

  /** What markup and records can name but no text holds does not get into an article. */
  Draft {
    title = title.map(Plain::text);
    body = Plain.text(body);
    publisher = publisher.map(Plain::text);
    url = url.map(Plain::text);
  }

  /** The article: its text is the title, an empty line, and the body. */
  Article article(String id) {
    String head = title.map(words -> words + "\n\n").orElse("");
    return new Article(
        Plain.text(id),
        head + body,
        new Span(head.length(), head.length() + body.length()),
        title.map(words -> new Span(0, words.length())),
        date,
        publisher,
        url,
        true);
  }

  /** An id that depends on where the article was published, or else on its words alone. */
  String id() {
    return url.map(Draft::idOf).orElseGet(this::idOfWords);
  }

  /** An id that depends on its words alone. */
  String idOfWords() {
    return "text-" + hash(title.orElse("") + "\n" + body);
  }

  /** An id that depends on where an article was published. */
  static String idOf(String url) {
    Matcher host = HOST.matcher(url);
    boolean named = host.matches() && host.group(1).length() <= LONGEST_HOST;
    return (named ? host.group(1) : "page") + "-" + hash(url);
  }

  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
