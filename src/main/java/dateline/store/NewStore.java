package dateline.store;

import java.nio.file.Path;

/**
 * A store that is filled while it is made, as from a backup. Until it is {@link #complete} nobody
 * opens it: what fails or is cut off leaves a folder that says so and can be filled again.
 */
public final class NewStore implements AutoCloseable {

  private final StoreFolder place;
  private final GraphStore graph;

  private NewStore(StoreFolder place, GraphStore graph) {
    this.place = place;
    this.graph = graph;
  }

  /**
   * Makes one in a folder that is missing, empty or was not filled to the end. A store that is
   * there already is opened as it is.
   *
   * @throws StoreFault if the folder is another program's or locked by another process
   */
  public static NewStore in(Path folder) {
    StoreFolder place = new StoreFolder(folder);
    place.prepareToFill();
    try {
      return new NewStore(place, GraphStore.connect(place));
    } catch (RuntimeException e) {
      place.release();
      throw e;
    }
  }

  /** The graph, to be filled. */
  public GraphStore graph() {
    return graph;
  }

  /** Makes it a store as any other. */
  public void complete() {
    place.complete();
  }

  @Override
  public void close() {
    graph.close();
    place.release();
  }
}
