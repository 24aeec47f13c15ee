package dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The routes of removals and movements as GeoJSON (RFC 7946): a line from where people leave, over
 * where they pass, to where they arrive, as far as those have coordinates; one feature a line of
 * the file.
 */
final class Routes {

  private static final Set<String> JOURNEYS = Set.of("Removal", "Movement");

  private final Happenings happenings;

  private Routes(Happenings happenings) {
    this.happenings = happenings;
  }

  static void write(DatasetGraph data, OutputStream out) throws IOException {
    Routes routes = new Routes(new Happenings(data));
    out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8));
    boolean[] first = {true};
    routes.happenings.forEach(
        h ->
            routes
                .feature(h)
                .ifPresent(
                    feature -> {
                      try {
                        String line = (first[0] ? "\n" : ",\n") + JSON.toStringFlat(feature);
                        out.write(line.getBytes(StandardCharsets.UTF_8));
                        first[0] = false;
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
    out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
  }

  private Optional<JsonObject> feature(Happening happening) {
    if (!JOURNEYS.contains(happening.type())) {
      return Optional.empty();
    }
    List<Node> stops = new ArrayList<>();
    nearest(happening.role("origin"))
        .or(() -> nearest(happening.role("agent")))
        .ifPresent(stops::add);
    happening.role("via").stream().filter(n -> point(n).isPresent()).forEach(stops::add);
    nearest(happening.role("destination")).ifPresent(stops::add);
    if (stops.size() < 2) {
      return Optional.empty();
    }
    JsonArray line = new JsonArray();
    stops.forEach(s -> point(s).ifPresent(line::add));
    JsonObject geometry = new JsonObject();
    geometry.put("type", "LineString");
    geometry.put("coordinates", line);
    JsonObject feature = new JsonObject();
    feature.put("type", "Feature");
    feature.put("id", happening.claim().getURI());
    feature.put("geometry", geometry);
    feature.put("properties", properties(happening, stops));
    return Optional.of(feature);
  }

  /** The most exact place of several that have coordinates: a town rather than its country. */
  private Optional<Node> nearest(List<Node> places) {
    List<Node> located = places.stream().filter(p -> point(p).isPresent()).toList();
    return located.stream()
        .filter(p -> !p.getURI().contains("/country/"))
        .findFirst()
        .or(() -> located.stream().findFirst());
  }

  private JsonObject properties(Happening happening, List<Node> stops) {
    JsonObject properties = new JsonObject();
    properties.put("type", happening.type());
    properties.put("stops", labels(stops));
    properties.put("agents", labels(happening.role("agent")));
    properties.put("nationalities", labels(happening.nationalities()));
    happening.count().ifPresent(n -> properties.put("count", JsonNumber.valueDecimal(n)));
    happening.day("begin").ifPresent(d -> properties.put("begin", d));
    happening.day("end").ifPresent(d -> properties.put("end", d));
    properties.put("factuality", happening.factuality());
    properties.put("attributedTo", labels(happening.sources()));
    happenings.retraction(happening.claim()).ifPresent(why -> properties.put("retracted", why));
    return properties;
  }

  private JsonArray labels(List<Node> things) {
    JsonArray labels = new JsonArray();
    things.forEach(t -> labels.add(happenings.label(t)));
    return labels;
  }

  private Optional<JsonArray> point(Node place) {
    Optional<BigDecimal> lat = degrees(place, "lat");
    Optional<BigDecimal> lon = degrees(place, "long");
    if (lat.isEmpty() || lon.isEmpty()) {
      return Optional.empty();
    }
    JsonArray point = new JsonArray();
    point.add(JsonNumber.value(lon.get()));
    point.add(JsonNumber.value(lat.get()));
    return Optional.of(point);
  }

  private Optional<BigDecimal> degrees(Node place, String name) {
    try {
      return happenings
          .value(place, Tables.point(name))
          .filter(Node::isLiteral)
          .map(n -> new BigDecimal(n.getLiteralLexicalForm()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
