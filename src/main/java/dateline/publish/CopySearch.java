package dateline.publish;

import dateline.publish.NearCopies.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds the near copies among any number of texts in little memory: only texts that chains of
 * shared keys tie together are in memory at once.
 */
final class CopySearch implements AutoCloseable {

  private final SortedLines keys;
  private final SortedLines texts;
  private final SortedLines bundled;
  private final Bundles bundles = new Bundles();

  CopySearch() {
    this(SortedLines.IN_MEMORY);
  }

  /**
   * @param limit how many characters of each list are kept in memory
   */
  CopySearch(long limit) {
    keys = new SortedLines(limit);
    texts = new SortedLines(limit);
    bundled = new SortedLines(limit);
  }

  void add(Text text) {
    texts.add(text.line());
    String article = "\t" + Long.toHexString(Bundles.key(text.article()));
    text.keys().forEach(key -> keys.add(Long.toHexString(key) + article));
  }

  /** Hands out each near copy with what it repeats. */
  void forEach(BiConsumer<String, String> out) {
    keys.forEach(new Ties()::take);
    texts.forEach(
        line -> {
          long key = Bundles.key(Text.parse(line).article());
          if (bundles.contains(key)) {
            bundled.add(Long.toHexString(bundles.of(key)) + "\t" + line);
          }
        });
    Bundle bundle = new Bundle(out);
    bundled.forEach(bundle::take);
    bundle.finish();
  }

  @Override
  public void close() {
    keys.close();
    texts.close();
    bundled.close();
  }

  /** Ties every article with a key to the first that has it. */
  private final class Ties {
    private String key = "";
    private long first;

    void take(String line) {
      int tab = line.indexOf('\t');
      long article = Long.parseUnsignedLong(line, tab + 1, line.length(), 16);
      if (line.substring(0, tab).equals(key)) {
        bundles.tie(first, article);
      } else {
        key = line.substring(0, tab);
        first = article;
      }
    }
  }

  /** Texts that chains of shared keys tie together, as they come. */
  private static final class Bundle {
    private final BiConsumer<String, String> out;
    private final List<Text> texts = new ArrayList<>();
    private String name = "";

    Bundle(BiConsumer<String, String> out) {
      this.out = out;
    }

    void take(String line) {
      int tab = line.indexOf('\t');
      if (!line.substring(0, tab).equals(name)) {
        finish();
        name = line.substring(0, tab);
      }
      texts.add(Text.parse(line.substring(tab + 1)));
    }

    void finish() {
      NearCopies.among(texts).forEach(out);
      texts.clear();
    }
  }
}
