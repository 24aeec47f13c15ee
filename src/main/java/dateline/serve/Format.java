package dateline.serve;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** A form in which a resource is described. */
enum Format {
  /** A page for people. */
  HTML("html", "text/html", null),
  /** Turtle 1.1. */
  TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  /** JSON-LD 1.1. */
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11),
  /** N-Triples. */
  N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES),
  /** RDF/XML. */
  RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML);

  private static final AcceptList OFFER =
      AcceptList.create(
          "text/turtle",
          "text/html",
          "application/xhtml+xml",
          "application/ld+json",
          "application/json",
          "application/n-triples",
          "application/rdf+xml");

  private final String ending;
  private final String media;
  private final RDFFormat rdf;

  Format(String ending, String media, RDFFormat rdf) {
    this.ending = ending;
    this.media = media;
    this.rdf = rdf;
  }

  /** The value of {@code ?format=} that asks for it. */
  String ending() {
    return ending;
  }

  /** The Content-Type, with its charset. */
  String type() {
    return media + "; charset=utf-8";
  }

  /** How Jena writes it; empty for HTML. */
  Optional<RDFFormat> rdf() {
    return Optional.ofNullable(rdf);
  }

  /** The format asked for by {@code ?format=}: its ending, its name or its media type. */
  static Optional<Format> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace(' ', '+');
    for (Format format : values()) {
      if (wanted.equals(format.ending)
          || wanted.equals(format.media)
          || wanted.equals(format.name().toLowerCase(Locale.ROOT).replace("_", ""))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The best format for an Accept header; Turtle for none, empty when no format is acceptable.
   *
   * @param accept the header, or null when there is none
   */
  static Optional<Format> accepted(String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(TURTLE);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), OFFER);
    if (match == null) {
      return Optional.empty();
    }
    return switch (match.getContentTypeStr()) {
      case "application/xhtml+xml" -> Optional.of(HTML);
      case "application/json" -> Optional.of(JSON_LD);
      default -> named(match.getContentTypeStr());
    };
  }
}
