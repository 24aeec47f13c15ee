package dateline.cluster;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.Partitioner;

/**
 * Where a document was found: the order of these is the order in which one machine reads.
 *
 * @param id the article's id; what is no article has one of its own
 * @param archive the file's place among the files
 * @param position the document's place in the file
 */
record Place(String id, int archive, long position) implements Comparable<Place>, Serializable {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::id)
          .thenComparingInt(Place::archive)
          .thenComparingLong(Place::position);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Deals out by ids, so that all documents of one meet. */
  static final class ById extends Partitioner {

    private static final long serialVersionUID = 1;

    private final int parts;

    ById(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(((Place) key).id().hashCode(), parts);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ById byId && byId.parts == parts;
    }

    @Override
    public int hashCode() {
      return parts;
    }
  }
}
