package dateline.store;

import dateline.read.Reason;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the database in a store. TDB2 makes what it does not find: a store whose database is
 * gone would be an empty graph, and a backup of it would take the place of a good one.
 */
final class DatabaseFiles {

  private static final String PREFIX = "Data-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d+");

  private static final List<String> INDEXES =
      List.of(
          "SPO",
          "POS",
          "OSP",
          "GSPO",
          "GPOS",
          "GOSP",
          "SPOG",
          "POSG",
          "OSPG",
          "GPU",
          "nodes",
          "prefixes");

  private static final List<String> TERMS = List.of("nodes-data", "prefixes-data");

  private DatabaseFiles() {}

  /**
   * Makes sure that the database is there with all its files, and can be used.
   *
   * @throws StoreFault if not; the message says what is missing
   */
  static void check(Path store) {
    Path database =
        newest(store)
            .orElseThrow(
                () ->
                    new StoreFault(
                        store
                            + " is damaged, its database is missing (there is no folder "
                            + PREFIX
                            + "0001 in it): "
                            + StoreFault.RESTORE));
    needed().map(database::resolve).forEach(file -> check(store, file));
  }

  private static void check(Path store, Path file) {
    if (!Files.exists(file)) {
      throw StoreFault.damaged(store, store.relativize(file) + " is missing");
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      throw StoreFault.readOnly(store, store.relativize(file) + " may not be read and written");
    }
  }

  /** The one that is used: compacting makes another beside it, which then takes its place. */
  private static Optional<Path> newest(Path store) {
    try (Stream<Path> inside = Files.list(store)) {
      return inside
          .filter(path -> NAME.matcher(path.getFileName().toString()).matches())
          .filter(Files::isDirectory)
          .max(Comparator.comparing(DatabaseFiles::number));
    } catch (IOException e) {
      throw new StoreFault(
          store + " cannot be read (" + Reason.of(e) + "): check its permissions", e);
    }
  }

  private static BigInteger number(Path database) {
    return new BigInteger(database.getFileName().toString().substring(PREFIX.length()));
  }

  private static Stream<String> needed() {
    return Stream.concat(
        INDEXES.stream().flatMap(name -> Stream.of(".bpt", ".dat", ".idn").map(name::concat)),
        TERMS.stream().flatMap(name -> Stream.of(".obj", ".bdf").map(name::concat)));
  }
}
