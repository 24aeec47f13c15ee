package dateline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a graph against gold annotations, micro-averaged over the articles.
 *
 * <p>{@code events}: was an event of the right type found, with at least one right filler. {@code
 * roles}: who, whom, from where, to where, via, with whom, against whom, how many, which
 * nationality; {@code role agent} and the like one by one. {@code time}: first and last day, of the
 * events found. {@code place}, {@code attribution}: where it happens and who says so, of the events
 * found. {@code entities}: actors and places that the graph names with the right type. {@code type
 * Removal} and the like: events of one type.
 */
public final class Scores {

  private final SortedMap<String, Tally> rows = new TreeMap<>();
  private final Accuracy factuality = new Accuracy();
  private final Accuracy links = new Accuracy();
  private final Reliability reliability = new Reliability();
  private final List<String> missing = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Scores() {}

  /** How many of a number of things are right. */
  public static final class Accuracy {

    private int right;
    private int all;

    Accuracy() {}

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    /** The share that is right, 0 of none; rounded to three decimals. */
    public double share() {
      return Tally.rounded(Tally.share(right, all));
    }

    /** How many there are. */
    public int all() {
      return all;
    }

    /** How many are right. */
    public int right() {
      return right;
    }
  }

  void add(String row, int right, int extra, int lost) {
    rows.computeIfAbsent(row, r -> new Tally()).add(right, extra, lost);
  }

  void missing(String article) {
    missing.add(article);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** The rows by their names; a row that nothing was counted for is absent. */
  public SortedMap<String, Tally> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  /** One row, of zeros if nothing was counted for it. */
  public Tally row(String name) {
    return rows.getOrDefault(name, new Tally());
  }

  /** The events found whose factuality is right. */
  public Accuracy factuality() {
    return factuality;
  }

  /** The actors and places found, and known to Wikidata, that are linked to the right item. */
  public Accuracy links() {
    return links;
  }

  /** How far the confidence of claims can be relied on. */
  public Reliability reliability() {
    return reliability;
  }

  /** The articles of the gold that the graph does not have. */
  public List<String> missing() {
    return Collections.unmodifiableList(missing);
  }

  /** Every difference between graph and gold, article by article. */
  public List<Finding> findings() {
    return Collections.unmodifiableList(findings);
  }

  @Override
  public String toString() {
    return Map.of("events", row("events"), "roles", row("roles")).toString();
  }
}
