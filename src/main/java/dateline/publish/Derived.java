package dateline.publish;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.nio.file.Path;

/**
 * What follows from all articles of a store together: near copies, stories, links to the user's own
 * knowledge, entailed statements where they were asked for, and the dataset's description. To be
 * brought up to date whenever articles have come or gone.
 */
public final class Derived {

  private Derived() {}

  /**
   * Brings all of it up to date, each part in a transaction of its own; costs time and memory as
   * each part says, and writes only what differs.
   */
  public static void renew(GraphStore store, Iris iris) {
    NearCopies.write(store, iris);
    StoryGraph.write(store, iris);
    store.folder().map(Derived::knowledge).ifPresent(k -> Mappings.refresh(store, iris, k));
    if (Entailment.isThere(store, iris)) {
      Entailment.write(store, iris);
    }
    DatasetCard.write(store, iris);
  }

  /** Where the index of the user's own knowledge lies beside a store. */
  public static Path knowledge(Path store) {
    return store.resolve("knowledge");
  }
}
