package dateline.cluster;

import dateline.read.RecordFields;
import dateline.read.Sources;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Archives become articles, each once. One task reads a file, then articles are dealt out by their
 * ids, so that a large archive keeps no machine longer than a small one. Of several articles of one
 * id the last in the order of files and places counts, as on one machine.
 */
final class Articles implements Serializable {

  private static final long serialVersionUID = 1;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final HashMap<String, String> fields;

  /**
   * @param hadoop how the file systems are reached
   * @param fields where records hold what, as {@link RecordFields#of} takes it
   */
  Articles(Broadcast<SerializableConfiguration> hadoop, HashMap<String, String> fields) {
    this.hadoop = hadoop;
    this.fields = fields;
  }

  /** The documents of all files. */
  JavaRDD<Row> of(JavaSparkContext spark, List<Archive> archives, int parts) {
    return spark
        .parallelize(archives, Math.max(1, archives.size()))
        .flatMapToPair(this::open)
        .repartitionAndSortWithinPartitions(new Place.ById(parts))
        .mapPartitions(Lasts::new);
  }

  private Iterator<Tuple2<Place, Row>> open(Archive archive) {
    Sources sources = Sources.usual(RecordFields.of(fields));
    Documents documents = new Documents(archive, sources, hadoop.value().value());
    TaskContext.get()
        .<Void>addTaskCompletionListener(
            context -> {
              documents.stop();
              return null;
            });
    return documents;
  }

  /** The last of each id, of documents in the order of their places. */
  private static final class Lasts implements Iterator<Row> {

    private final Iterator<Tuple2<Place, Row>> all;
    private Tuple2<Place, Row> ahead;

    Lasts(Iterator<Tuple2<Place, Row>> all) {
      this.all = all;
      this.ahead = all.hasNext() ? all.next() : null;
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public Row next() {
      if (ahead == null) {
        throw new NoSuchElementException();
      }
      Tuple2<Place, Row> last = ahead;
      ahead = null;
      while (ahead == null && all.hasNext()) {
        Tuple2<Place, Row> next = all.next();
        if (next._1().id().equals(last._1().id())) {
          last = next;
        } else {
          ahead = next;
        }
      }
      return last._2();
    }
  }
}
