package dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How minted IRIs and local addresses correspond: {@code base + claim/4f2a} is {@code
 * /id/claim/4f2a} here, described at {@code /doc/claim/4f2a} and shown by {@code
 * /claim?id=claim/4f2a}.
 *
 * @param base the base of the minted IRIs
 */
record Minted(String base) {
  private static final Set<String> ENTITIES = Set.of("country", "place", "organization", "person");

  /**
   * The IRIs that a local address may stand for: as sent, and with its escapes undone. Empty when
   * it holds characters that no IRI has.
   *
   * @param path what follows {@code /id/}, escaped as in the request
   */
  List<Node> candidates(String path) {
    Set<Node> nodes = new LinkedHashSet<>();
    for (String name : List.of(path, decoded(path))) {
      if (!name.isEmpty() && name.chars().noneMatch(Minted::foreignToIris)) {
        nodes.add(NodeFactory.createURI(base + name));
      }
    }
    return List.copyOf(nodes);
  }

  /**
   * What a request's address names behind its first part, escaped as it was sent; nothing where it
   * is spelled otherwise than the addresses that are given out.
   *
   * @param first as {@code /id/}
   */
  static String named(HttpServletRequest request, String first) {
    String address = request.getRequestURI();
    return address.startsWith(first) ? address.substring(first.length()) : "";
  }

  /** The page that shows a resource to people, as an address on this server. */
  String page(Node resource) {
    String id = resource.getURI().substring(base.length());
    String kind = id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
    String view =
        switch (kind) {
          case "claim", "event", "group", "payment" -> "claim";
          case "article" -> "article";
          case "story" -> "story";
          default -> ENTITIES.contains(kind) ? "entity" : "resource";
        };
    return "/" + view + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean foreignToIris(int c) {
    return c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0 || c == 0x7f || c == 0xfffd;
  }
}
