package dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Which format a request wants: {@code ?format=} first, the Accept header otherwise. */
final class Negotiation {
  /** What is said to a client that wants something else. */
  static final String OFFER =
      "Ask for text/html, text/turtle, application/ld+json, application/n-triples or"
          + " application/rdf+xml, or add ?format=html, ttl, jsonld, nt or rdf.";

  private Negotiation() {}

  /** The wanted format; empty when it is none of ours. */
  static Optional<Format> format(HttpServletRequest request) {
    String named = request.getParameter("format");
    return named == null ? Format.accepted(request.getHeader("Accept")) : Format.named(named);
  }
}
