package dateline.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Brings a store that an older Dateline wrote into the format of this one.
 *
 * <p>Format 0 held numbers as they were written, as {@code 0.80}, which the database does not find
 * by {@code 0.8}: a changed article left such quads behind. Format 1 holds them in canonical form.
 * Writing the database anew brings one into the other, since terms are read in canonical form.
 *
 * @param before the format that the store had
 * @param after the format that it has
 */
public record Upgrade(int before, int after) {

  /**
   * Upgrades the store in a folder. What is there stays until the new database is whole, and a
   * store that was upgraded in part is upgraded again.
   *
   * @throws StoreFault if there is no store, it is a newer Dateline's or in use, or the disk takes
   *     no more
   */
  public static Upgrade of(Path folder) {
    StoreFolder place = new StoreFolder(folder);
    place.checkOfAnyFormat();
    int format = place.mark().format();
    DatabaseFiles.check(place.folder());
    if (format < StoreMark.FORMAT) {
      try (GraphStore store = GraphStore.connect(place)) {
        store.compact();
        place.mark().write();
      } catch (IOException e) {
        throw StoreFault.unwritable(folder, e);
      }
    }
    return new Upgrade(format, StoreMark.FORMAT);
  }
}
