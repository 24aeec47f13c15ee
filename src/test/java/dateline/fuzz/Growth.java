package dateline.fuzz;

import dateline.Pipeline;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.read.Article;
import dateline.store.Portion;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How long texts take that nobody writes, from the text to its quads, in seconds of the processor
 * for 100 KB, and whether that grows with their length:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.fuzz.Growth -Dexec.args="precise 45 90 180 360"
 * </pre>
 */
final class Growth {

  private static final double WARM_UP = 10;

  private static final Map<String, IntFunction<String>> KINDS = new LinkedHashMap<>();

  static {
    of("prose", i -> "Panama received " + i + " people from the United States, police said. ");
    of("rows of numbers", i -> i + (i % 60 == 0 ? "\n" : ", "));
    of("one row of numbers", i -> i + ", ");
    of("numbers with a word", i -> i + (i % 60 == 0 ? " people\n" : ", "));
    of("quotation marks", i -> "\" ");
    of("quoted sentences", i -> "“We deported them,” he said. ");
    of("quotes never closed", i -> "“They were deported. He said no. ");
    of("brackets within brackets", i -> "(a ");
    of("words without a stop", i -> "people from the city were going home when police came ");
    of("lines of 240 words", i -> "a ".repeat(240) + "\n");
    of("clauses without end", i -> "the police deported people to Iran and ");
    of("lines of 24 clauses", i -> ("police deported " + i + " people, ").repeat(24) + ".\n");
    of("one name", i -> "John Smith said. ");
    of("names", i -> name(i) + " " + name(i * 7 + 3) + " said. ");
    of("one family name", i -> name(i) + " Smith arrived. ");
    of("descriptions", i -> "The ministry met the minister. ");
    of("dates", i -> "On " + (1 + i % 28) + " March " + (1990 + i % 40) + " police met. ");
    of("he said that", i -> "he said that ");
    of("he said", i -> "He said. ");
    of(
        "nationalities",
        i -> i % 90 + " " + List.of("Afghans", "Haitians", "Cubans").get(i % 3) + ", ");
    of("sentences of a word", i -> "No. ");
    of("lines of a letter", i -> "A\n");
    of("marks", i -> "… ");
    of("one event", i -> "The US deported 5 Afghans to Iran. ");
    of(
        "events by many",
        i -> name(i) + " " + name(i * 3) + " said Chad had expelled " + i + " men. ");
    of("headlines", i -> "Police deport Afghans\n\n");
  }

  private final Pipeline pipeline;
  private final Describer describer;

  private Growth(Profile profile) {
    this.pipeline = Pipeline.load(profile);
    this.describer = new Describer(Contract.IRIS, profile);
  }

  /** Measures each kind at each length, which are given in KB. */
  public static void main(String[] args) {
    Growth growth = new Growth(Profile.valueOf(args[0].toUpperCase(Locale.ROOT)));
    int[] lengths = Arrays.stream(args).skip(1).mapToInt(a -> 1000 * Integer.parseInt(a)).toArray();
    long start = processor();
    while ((processor() - start) / 1e9 < WARM_UP) {
      growth.seconds(prose(5000), new ArrayList<>());
    }
    KINDS.forEach((kind, piece) -> growth.measure(kind, piece, lengths));
  }

  /** As many letters of the kind that people write. */
  static String prose(int length) {
    return text(KINDS.get("prose"), length);
  }

  private static void of(String kind, IntFunction<String> piece) {
    KINDS.put(kind, piece);
  }

  /** A name that no other number has. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder().append((char) ('A' + number % 26));
    for (int rest = number / 26 + 1; rest > 0; rest /= 5) {
      name.append("bdgkl".charAt(rest % 5)).append("aeiou".charAt(rest % 5));
    }
    return name.toString();
  }

  private static String text(IntFunction<String> piece, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append(piece.apply(i));
    }
    return text.substring(0, length);
  }

  private void measure(String kind, IntFunction<String> piece, int... lengths) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-25s", kind));
    List<String> notes = new ArrayList<>();
    for (int length : lengths) {
      notes.clear();
      double seconds = seconds(text(piece, length), notes);
      line.append(String.format(Locale.ROOT, "%7.2f", 100_000 * seconds / length));
    }
    System.out.println(line + "  " + (notes.isEmpty() ? "" : notes.size() + " told"));
  }

  private double seconds(String text, List<String> notes) {
    Article article = Article.of("a", text, null);
    long start = processor();
    var reading = pipeline.read(article, notes::add);
    Portion.of(article.id(), out -> describer.describe(reading, out));
    return (processor() - start) / 1e9;
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
