package dateline.fuzz;

import dateline.publish.BadKnowledge;
import dateline.publish.Mappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file of the user's own knowledge, to which actors and places of a small graph are linked. The
 * first byte says by which ending it tells its format.
 */
public final class KnowledgeFuzz {

  private static final List<String> ENDINGS =
      List.of("ttl", "ttl", "nt", "nq", "trig", "rdf", "jsonld", "ttl.gz");

  private static final Path FOLDER = folder();
  private static final Mappings MAPPINGS = new Mappings(SmallGraph.store(), Contract.IRIS);

  private KnowledgeFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    if (data.length == 0) {
      return;
    }
    Path file = FOLDER.resolve("file." + ENDINGS.get((data[0] & 0xff) % ENDINGS.size()));
    Files.write(file, Arrays.copyOfRange(data, 1, data.length));
    Contract.timely(data.length, () -> link(file, data));
    Files.delete(file);
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(KnowledgeFuzz::fuzzerTestOneInput);
  }

  private static void link(Path file, byte[] data) {
    Path index = FOLDER.resolve("index");
    try {
      Mappings.index(index, List.of(file));
      MAPPINGS.preview(index);
    } catch (BadKnowledge e) {
      Contract.message(e.getMessage().replace(FOLDER.toString(), "folder"), Contract.letters(data));
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("dateline-fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
