package dateline.command;

import dateline.extract.EventType;
import dateline.resolve.Reading;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What a build read, as a short table. */
final class Summary {

  private final long start = System.nanoTime();
  private final Map<EventType, Integer> claims = new EnumMap<>(EventType.class);
  private int articles;
  private int sentences;
  private int leftOut;
  private int otherLanguages;

  void add(Reading reading) {
    articles++;
    sentences += reading.sentences();
    reading.claims().forEach(claim -> claims.merge(claim.event().type(), 1, Integer::sum));
  }

  void leaveOut() {
    leftOut++;
  }

  void otherLanguage() {
    otherLanguages++;
  }

  int leftOut() {
    return leftOut;
  }

  /**
   * The table.
   *
   * @param quads how many quads the store holds now
   */
  String table(long quads) {
    return table(out -> row(out, "quads", quads));
  }

  /** The table without the store's size. */
  String table() {
    return table(out -> {});
  }

  private String table(Consumer<StringBuilder> store) {
    StringBuilder out = new StringBuilder();
    row(out, "articles", articles);
    if (leftOut > 0) {
      row(out, "left out", leftOut);
    }
    if (otherLanguages > 0) {
      row(out, "not English", otherLanguages);
    }
    row(out, "sentences", sentences);
    row(out, "claims", claims.values().stream().mapToInt(Integer::intValue).sum());
    claims.forEach((type, count) -> row(out, "  " + type.term(), count));
    store.accept(out);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.append(String.format(Locale.ROOT, "%-14s %8.1f%n", "seconds", seconds));
    return out.toString();
  }

  private static void row(StringBuilder out, String name, long number) {
    out.append(String.format(Locale.ROOT, "%-14s %8d%n", name, number));
  }

  /** A number of quads, in words. */
  static String quads(long number) {
    return number + (number == 1 ? " quad" : " quads");
  }
}
