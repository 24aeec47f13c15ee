package dateline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * An actor or place, of the graph or of a knowledge base, as far as it tells who it is.
 *
 * @param iri its IRI
 * @param names what it is called, the usual name first
 * @param kinds what it is; none if nothing is said
 * @param isConcept whether it is a concept of a vocabulary rather than the thing itself
 * @param point where it lies
 * @param countries the country it belongs to, as ISO 3166 codes of two letters or IRIs
 * @param same IRIs of things that are the same, its own among them
 */
record Thing(
    String iri,
    List<String> names,
    Set<ThingKind> kinds,
    boolean isConcept,
    Optional<Point> point,
    Set<String> countries,
    Set<String> same) {

  private static final Pattern WKT =
      Pattern.compile("(?i)\\s*(?:<[^>]*>\\s*)?POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

  /** Copies the lists. */
  Thing {
    names = List.copyOf(names);
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
    same = Set.copyOf(same);
  }

  /**
   * A point on the earth, WGS84.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Point(double latitude, double longitude) {

    /** The distance in kilometres, on a sphere. */
    double distance(Point other) {
      double a = Math.toRadians(latitude);
      double b = Math.toRadians(other.latitude);
      double angle =
          Math.sin(a) * Math.sin(b)
              + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(longitude - other.longitude));
      return 6371 * Math.acos(Math.max(-1, Math.min(1, angle)));
    }
  }

  /** The thing that triples with one subject describe. */
  static Thing of(String iri, List<Triple> triples) {
    List<String> english = new ArrayList<>();
    List<String> other = new ArrayList<>();
    Set<ThingKind> kinds = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> same = new TreeSet<>(Set.of(iri));
    boolean concept = false;
    Optional<Double> latitude = Optional.empty();
    Optional<Double> longitude = Optional.empty();
    for (Triple triple : triples) {
      String property = triple.getPredicate().getURI();
      Node object = triple.getObject();
      String text = object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
      switch (ThingTerms.of(property)) {
        case LABEL -> names(object, english, other, 0);
        case NAME -> names(object, english, other, Integer.MAX_VALUE);
        case TYPE -> {
          concept |= text.equals(ThingTerms.CONCEPT);
          ThingKind.of(text).ifPresent(kinds::add);
        }
        case COUNTRY -> {
          if (object.isURI() || text.matches("[A-Za-z]{2,3}")) {
            countries.add(object.isURI() ? text : text.toUpperCase(Locale.ROOT));
          }
        }
        case SAME -> same.add(text);
        case LATITUDE -> latitude = number(text);
        case LONGITUDE -> longitude = number(text);
        case POINT -> {
          Matcher point = WKT.matcher(text);
          if (point.matches()) {
            longitude = number(point.group(1));
            latitude = number(point.group(2));
          }
        }
        case NONE -> {}
      }
    }
    Optional<Double> east = longitude;
    return new Thing(
        iri,
        english.isEmpty() ? other : english,
        kinds,
        concept,
        latitude.flatMap(n -> east.map(e -> new Point(n, e))),
        countries,
        same);
  }

  /** English names count, and those without a language; others only where there are none. */
  private static void names(Node name, List<String> english, List<String> other, int at) {
    if (name.isLiteral() && !name.getLiteralLexicalForm().isBlank()) {
      String language = name.getLiteralLanguage().toLowerCase(Locale.ROOT);
      boolean ours = language.isEmpty() || language.equals("mul") || language.matches("en(-.*)?");
      List<String> list = ours ? english : other;
      list.add(Math.min(at, list.size()), name.getLiteralLexicalForm().strip());
    }
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
