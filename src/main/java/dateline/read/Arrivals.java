package dateline.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What arrives in watched places: files that are new or have changed since they were last given
 * out, and that have not grown between two looks, so that none is read while it is being written.
 */
public final class Arrivals {

  private final List<String> places;
  private Map<Path, String> looked = new HashMap<>();
  private final Map<Path, String> given = new HashMap<>();

  /**
   * What has arrived.
   *
   * @param files to be read, in the order of their paths
   * @param faults what is in the way, such as a pipe or a link that leads round, with a line each
   */
  public record Arrived(List<Path> files, Map<Path, String> faults) {

    /** Whether nothing has. */
    public boolean isEmpty() {
      return files.isEmpty() && faults.isEmpty();
    }
  }

  /**
   * Watches places; what is there now has not arrived.
   *
   * @param places files and folders
   */
  public Arrivals(List<String> places) {
    this.places = List.copyOf(places);
    given.putAll(look(new HashMap<>()));
  }

  /** What has arrived since the last call. */
  public Arrived next() {
    Map<Path, String> faults = new TreeMap<>();
    Map<Path, String> now = look(faults);
    List<Path> arrived =
        now.keySet().stream()
            .filter(path -> !now.get(path).equals(given.get(path)))
            .filter(path -> now.get(path).equals(looked.get(path)))
            .sorted()
            .toList();
    arrived.forEach(path -> given.put(path, now.get(path)));
    looked = now;
    faults.keySet().retainAll(arrived);
    return new Arrived(arrived.stream().filter(path -> !faults.containsKey(path)).toList(), faults);
  }

  /** The state of each file and of what is in the way; the latter are noted as well. */
  private Map<Path, String> look(Map<Path, String> faults) {
    Map<Path, String> states = new HashMap<>();
    for (String place : places) {
      if (place.equals("-") || Files.notExists(Path.of(place))) {
        continue; // It may come later.
      }
      Listing listing = Listing.of(Path.of(place));
      listing
          .files()
          .forEach(
              (file, is) ->
                  states.put(file, is.size() + " " + is.lastModifiedTime() + " " + is.fileKey()));
      states.putAll(listing.faults());
      faults.putAll(listing.faults());
    }
    return states;
  }
}
