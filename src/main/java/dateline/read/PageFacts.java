package dateline.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in schema.org's terms (JSON-LD). */
record PageFacts(
    Optional<String> title,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> body) {

  private static final Pattern ARTICLE =
      Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting)");

  /** The facts of the first article that the page describes; a broken description is none. */
  static PageFacts of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonObject> article = article(JsonParser.parseString(script.data()));
        if (article.isPresent()) {
          return of(article.get());
        }
      } catch (JsonParseException e) {
        continue;
      }
    }
    return new PageFacts(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PageFacts of(JsonObject article) {
    return new PageFacts(
        text(article.get("headline")).or(() -> text(article.get("name"))),
        text(article.get("datePublished")).or(() -> text(article.get("dateCreated"))),
        text(article.get("publisher")),
        text(article.get("url")).or(() -> text(article.get("mainEntityOfPage"))),
        text(article.get("articleBody")));
  }

  private static Optional<JsonObject> article(JsonElement json) {
    if (json instanceof JsonArray list) {
      return list.asList().stream().map(PageFacts::article).flatMap(Optional::stream).findFirst();
    }
    if (!(json instanceof JsonObject object)) {
      return Optional.empty();
    }
    if (isArticle(object.get("@type"))) {
      return Optional.of(object);
    }
    return object.has("@graph") ? article(object.get("@graph")) : Optional.empty();
  }

  private static boolean isArticle(JsonElement type) {
    if (type instanceof JsonArray list) {
      return list.asList().stream().anyMatch(PageFacts::isArticle);
    }
    return text(type).filter(name -> ARTICLE.matcher(name).matches()).isPresent();
  }

  /** A value as text: itself, its name, its id, or that of the first of several. */
  private static Optional<String> text(JsonElement value) {
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (value instanceof JsonArray list) {
      return list.isEmpty() ? Optional.empty() : text(list.get(0));
    }
    if (value instanceof JsonObject object) {
      return text(object.get("name")).or(() -> text(object.get("@id")));
    }
    return Optional.of(value.getAsString().strip()).filter(words -> !words.isEmpty());
  }
}
