package dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** Prints figures: as a table, as JSON, and as lists of what to mend. */
public final class Report {

  private static final List<String> FIRST =
      List.of("events", "roles", "time", "place", "attribution", "entities");

  private final Scores scores;

  /** A report of these figures. */
  public Report(Scores scores) {
    this.scores = scores;
  }

  /** The figures as a table, a row a line; behind it how far confidence can be relied on. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append("%-20s %6s %6s %6s %6s %6s %6s%n".formatted("", "P", "R", "F1", "tp", "fp", "fn"));
    for (String name : order()) {
      Tally row = scores.row(name);
      out.append(
          "%-20s %6.3f %6.3f %6.3f %6d %6d %6d%n"
              .formatted(
                  name,
                  row.precision(),
                  row.recall(),
                  row.f1(),
                  row.right(),
                  row.extra(),
                  row.lost()));
    }
    out.append(line("factuality", scores.factuality())).append(line("links", scores.links()));
    List<Reliability.Bin> bins = scores.reliability().bins();
    if (!bins.isEmpty()) {
      out.append("%n%-20s %6s %6s %6s%n".formatted("confidence", "claims", "mean", "right"));
      bins.forEach(
          bin ->
              out.append(
                  "%.1f to %.1f           %6d %6.3f %6.3f%n"
                      .formatted(
                          bin.from(), bin.to(), bin.claims(), bin.confidence(), bin.right())));
    }
    if (!scores.missing().isEmpty()) {
      out.append("%nnot in the graph: %s%n".formatted(String.join(", ", scores.missing())));
    }
    return out.toString();
  }

  /** The sums first, then types of event, then roles. */
  private Set<String> order() {
    Set<String> order = new LinkedHashSet<>(FIRST);
    scores.rows().keySet().stream()
        .sorted(Comparator.comparing((String name) -> !name.startsWith("type ")))
        .forEach(order::add);
    return order;
  }

  private static String line(String name, Scores.Accuracy accuracy) {
    return "%-20s %6.3f of %d%n".formatted(name, accuracy.share(), accuracy.all());
  }

  /**
   * The figures as the reference scorer writes them: an object for each row, {@code "missing
   * articles"}, and the bins of {@code "confidence"}.
   */
  public JsonObject json() {
    JsonObject out = new JsonObject();
    scores.rows().forEach((name, tally) -> out.put(name, json(tally)));
    out.put("factuality", json(scores.factuality()));
    out.put("links", json(scores.links()));
    JsonArray missing = new JsonArray();
    scores.missing().forEach(missing::add);
    out.put("missing articles", missing);
    JsonArray bins = new JsonArray();
    for (Reliability.Bin bin : scores.reliability().bins()) {
      JsonObject object = new JsonObject();
      object.put("from", JsonNumber.value(bin.from()));
      object.put("to", JsonNumber.value(bin.to()));
      object.put("claims", bin.claims());
      object.put("mean", JsonNumber.value(bin.confidence()));
      object.put("right", JsonNumber.value(bin.right()));
      bins.add(object);
    }
    out.put("confidence", bins);
    return out;
  }

  private static JsonObject json(Tally tally) {
    JsonObject row = new JsonObject();
    row.put("P", JsonNumber.value(tally.precision()));
    row.put("R", JsonNumber.value(tally.recall()));
    row.put("F1", JsonNumber.value(tally.f1()));
    row.put("tp", tally.right());
    row.put("fp", tally.extra());
    row.put("fn", tally.lost());
    return row;
  }

  private static JsonObject json(Scores.Accuracy accuracy) {
    JsonObject row = new JsonObject();
    row.put("accuracy", JsonNumber.value(accuracy.share()));
    row.put("of", accuracy.all());
    return row;
  }

  /**
   * What was missed, wrong, lost, extra and unnamed, each by type of event or by role, every
   * difference with the words of the article that it is about.
   */
  public String details() {
    StringBuilder out = new StringBuilder();
    for (Finding.Kind kind : Finding.Kind.values()) {
      Map<String, List<Finding>> groups = new LinkedHashMap<>();
      scores.findings().stream()
          .filter(finding -> finding.kind() == kind)
          .sorted(Comparator.comparing(Report::heading))
          .forEach(f -> groups.computeIfAbsent(heading(f), h -> new ArrayList<>()).add(f));
      groups.forEach(
          (heading, findings) -> {
            out.append("== %s: %d%n".formatted(heading, findings.size()));
            findings.forEach(finding -> append(finding, out));
            out.append(System.lineSeparator());
          });
    }
    return out.toString();
  }

  /** Whole events and names go by their type, single fillers by their role. */
  private static String heading(Finding finding) {
    return finding.kind() + " " + (finding.role().isEmpty() ? finding.type() : finding.role());
  }

  private static void append(Finding finding, StringBuilder out) {
    out.append("  ").append(finding.article());
    if (!finding.event().isEmpty()) {
      out.append(' ').append(finding.event());
    }
    if (!finding.role().isEmpty()) {
      out.append(' ').append(finding.type());
    }
    out.append("  ").append(finding.what()).append(System.lineSeparator());
    if (!finding.words().isEmpty()) {
      String words = finding.words().replaceAll("\\s+", " ");
      out.append("      ").append(words).append(System.lineSeparator());
    }
  }
}
