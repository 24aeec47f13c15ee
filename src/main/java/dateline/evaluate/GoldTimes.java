package dateline.evaluate;

import dateline.Pipeline;
import dateline.annotate.Time;
import dateline.read.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Measures how many of the days that the gold gives its events are read from the articles.
 *
 * <p>Counted is every pair of first and last day, once an article. It is read if an expression of
 * the article is resolved to it, or, since a reader takes some together ("since April" and the
 * article's date, "from Sunday" and "Monday"), if each of its days begins or ends what an
 * expression is resolved to, or is the article's date.
 *
 * @param whole pairs that one expression gives
 * @param read pairs that are read, from one expression or two
 * @param all pairs of the gold
 * @param missed the others, each with its article and its evidence
 */
public record GoldTimes(int whole, int read, int all, List<String> missed) {

  /**
   * Reads the articles ({@code *.txt}) that lie beside gold files ({@code *.json}).
   *
   * @param folder where they lie
   * @param wanted which articles to read, by their ids
   * @param pipeline what finds the times
   * @throws BadGold if a gold file cannot be used
   * @throws IOException if a file cannot be read
   */
  public static GoldTimes of(Path folder, Predicate<String> wanted, Pipeline pipeline)
      throws IOException {
    int whole = 0;
    int read = 0;
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (GoldArticle golden : GoldArticle.all(folder, wanted)) {
      Resolved resolved = Resolved.of(golden.article(), pipeline);
      for (Days days : days(golden.gold())) {
        all++;
        whole += resolved.whole.contains(days) ? 1 : 0;
        if (resolved.has(days)) {
          read++;
        } else {
          missed.add(golden.gold().article() + ": " + days + " " + evidence(golden.gold(), days));
        }
      }
    }
    return new GoldTimes(whole, read, all, List.copyOf(missed));
  }

  /** A first and a last day; empty for one that is left open. */
  private record Days(String begin, String end) implements Comparable<Days> {

    static Days of(Gold.Event event) {
      return new Days(value(event, "begin"), value(event, "end"));
    }

    private static String value(Gold.Event event, String role) {
      return event.fillers().stream()
          .filter(filler -> filler.role().equals(role))
          .map(Filler::value)
          .findFirst()
          .orElse("");
    }

    boolean isEmpty() {
      return begin.isEmpty() && end.isEmpty();
    }

    @Override
    public int compareTo(Days other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return begin + ".." + end;
    }
  }

  private record Resolved(Set<Days> whole, Set<String> edges) {

    static Resolved of(Article article, Pipeline pipeline) {
      List<Days> found =
          pipeline.annotate(article).stream()
              .flatMap(sentence -> sentence.mentions(Time.class))
              .map(time -> new Days(text(time.begin()), text(time.end())))
              .toList();
      Set<String> edges = new TreeSet<>(Set.of(""));
      article.date().ifPresent(date -> edges.add(date.toString()));
      found.forEach(days -> edges.addAll(List.of(days.begin, days.end)));
      return new Resolved(Set.copyOf(found), edges);
    }

    private static String text(Optional<?> day) {
      return day.map(Object::toString).orElse("");
    }

    boolean has(Days days) {
      return whole.contains(days) || edges.contains(days.begin) && edges.contains(days.end);
    }
  }

  private static Set<Days> days(Gold gold) {
    return gold.events().stream()
        .map(Days::of)
        .filter(days -> !days.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> evidence(Gold gold, Days days) {
    return gold.events().stream()
        .filter(event -> Days.of(event).equals(days))
        .flatMap(event -> event.evidence().stream())
        .toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "times %.3f (%d of %d, %d from one expression)",
        (double) read / Math.max(1, all),
        read,
        all,
        whole);
  }
}
