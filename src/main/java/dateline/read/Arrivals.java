package dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What arrives in watched places: files that are new or have changed since they were last given
 * out, and that have not grown between two looks, so that none is read while it is being written.
 */
public final class Arrivals {

  private final List<String> places;
  private Map<String, String> looked = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();

  /**
   * Watches places; what is there now has not arrived.
   *
   * @param places files and folders
   */
  public Arrivals(List<String> places) {
    this.places = List.copyOf(places);
    given.putAll(look());
  }

  /** The files that have arrived since the last call, in the order of their paths. */
  public List<String> next() {
    Map<String, String> now = look();
    List<String> arrived = new ArrayList<>();
    now.forEach(
        (file, state) -> {
          if (!state.equals(given.get(file)) && state.equals(looked.get(file))) {
            arrived.add(file);
            given.put(file, state);
          }
        });
    looked = now;
    arrived.sort(null);
    return arrived;
  }

  private Map<String, String> look() {
    Map<String, String> states = new HashMap<>();
    for (String place : places) {
      try (Stream<Path> files = Files.walk(Path.of(place), FileVisitOption.FOLLOW_LINKS)) {
        files.filter(Arrivals::isWanted).forEach(file -> look(file, states));
      } catch (IOException | UncheckedIOException e) {
        // A place that cannot be listed now may be at the next look.
        continue;
      }
    }
    return states;
  }

  private static boolean isWanted(Path file) {
    Path name = file.getFileName();
    return name != null && !name.toString().startsWith(".") && Kind.isWanted(name.toString());
  }

  private static void look(Path file, Map<String, String> states) {
    try {
      states.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
    } catch (IOException e) {
      // Gone between listing and looking: it has not arrived.
      states.remove(file.toString());
    }
  }
}
