package dateline.publish;

import dateline.resolve.Alike;
import dateline.resolve.Neighbours;
import dateline.resolve.Stories;
import dateline.resolve.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the stories of any number of tellings in little memory: tellings and pairs are sorted
 * through temporary files, and only what chains of pairs tie together is in memory at once.
 */
final class StorySearch implements AutoCloseable {

  private static final String PAIR = "\tp\t";
  private static final String TELLING = "\tt\t";

  private final SortedLines blocks;
  private final SortedLines pairs;
  private final SortedLines bundled;
  private final Bundles bundles = new Bundles();

  StorySearch() {
    this(SortedLines.IN_MEMORY);
  }

  /**
   * @param limit how many characters of each list are kept in memory
   */
  StorySearch(long limit) {
    blocks = new SortedLines(limit);
    pairs = new SortedLines(limit);
    bundled = new SortedLines(limit);
  }

  void add(Telling telling) {
    Neighbours.lines(telling).forEach(blocks::add);
  }

  /** Hands out the stories that more than one telling tells, each in the order of its events. */
  void forEach(Consumer<List<Telling>> out) {
    Neighbours neighbours = new Neighbours();
    blocks.forEach(line -> neighbours.take(line, this::tie));
    pairs.forEach(line -> bundle(line.substring(0, line.indexOf('\t')), PAIR + line));
    blocks.forEach(this::bundle);
    Bundle bundle = new Bundle(out);
    bundled.forEach(bundle::take);
    bundle.finish();
  }

  private void tie(Alike pair) {
    pairs.add(pair.line());
    bundles.tie(Bundles.key(pair.one()), Bundles.key(pair.other()));
  }

  /** A telling stands in several blocks, and is taken from the first. */
  private void bundle(String line) {
    Telling telling = Neighbours.telling(line);
    if (bundles.contains(Bundles.key(telling.event()))
        && telling.blocks().get(0).equals(Neighbours.block(line))) {
      bundle(telling.event(), TELLING + telling.line());
    }
  }

  private void bundle(String event, String line) {
    bundled.add(Long.toHexString(bundles.of(Bundles.key(event))) + line);
  }

  @Override
  public void close() {
    blocks.close();
    pairs.close();
    bundled.close();
  }

  /** What chains of pairs tie together, as it comes. */
  private static final class Bundle {
    private final Consumer<List<Telling>> out;
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Alike> pairs = new ArrayList<>();
    private String name = "";

    Bundle(Consumer<List<Telling>> out) {
      this.out = out;
    }

    void take(String line) {
      String here = line.substring(0, line.indexOf('\t'));
      if (!here.equals(name)) {
        finish();
        name = here;
      }
      String content = line.substring(here.length() + PAIR.length());
      if (line.startsWith(PAIR, here.length())) {
        pairs.add(Alike.parse(content));
      } else {
        tellings.add(Telling.parse(content));
      }
    }

    void finish() {
      Stories.join(tellings, pairs).forEach(out);
      tellings.clear();
      pairs.clear();
    }
  }
}
