package dateline.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Which things chains of pairs tie together, by turns of large stars and small stars (Kiveris and
 * others, Connected Components in MapReduce and Beyond, 2014): in a number of turns that grows with
 * the logarithm of the things, everything hangs on the least thing of its bundle.
 */
final class Ties {

  private static final int MOST_TURNS = 100;

  private Ties() {}

  /**
   * The bundle of every thing that is tied to another.
   *
   * @param pairs things by their keys
   * @return for each thing the least key of its bundle, for that one itself
   */
  static JavaPairRDD<Long, Long> bundles(JavaPairRDD<Long, Long> pairs, int parts) {
    JavaPairRDD<Long, Long> edges = kept(distinct(pairs.filter(e -> !e._1().equals(e._2())), parts));
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      JavaPairRDD<Long, Long> next = kept(distinct(small(large(edges, parts), parts), parts));
      boolean still = next.subtract(edges, parts).isEmpty();
      edges.unpersist();
      edges = next;
      if (still) {
        return edges.union(edges.mapToPair(e -> new Tuple2<>(e._2(), e._2()))).distinct(parts);
      }
    }
    throw new IllegalStateException("no end of ties after " + MOST_TURNS + " turns");
  }

  private static JavaPairRDD<Long, Long> kept(JavaPairRDD<Long, Long> edges) {
    return edges.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static JavaPairRDD<Long, Long> distinct(JavaPairRDD<Long, Long> edges, int parts) {
    return edges.distinct(parts);
  }

  /** Every neighbour above a thing comes to hang on the least neighbour of the thing. */
  private static JavaPairRDD<Long, Long> large(JavaPairRDD<Long, Long> edges, int parts) {
    return edges
        .union(edges.mapToPair(Tuple2::swap))
        .groupByKey(parts)
        .flatMapToPair(
            star -> {
              long least = least(star);
              List<Tuple2<Long, Long>> out = new ArrayList<>();
              for (long other : star._2()) {
                if (other > star._1()) {
                  out.add(new Tuple2<>(other, least));
                }
              }
              return out.iterator();
            });
  }

  /** A thing and its neighbours below it come to hang on the least of them. */
  private static JavaPairRDD<Long, Long> small(JavaPairRDD<Long, Long> edges, int parts) {
    return edges
        .mapToPair(e -> e._1() > e._2() ? e : e.swap())
        .groupByKey(parts)
        .flatMapToPair(
            star -> {
              long least = least(star);
              TreeSet<Long> others = new TreeSet<>();
              star._2().forEach(others::add);
              others.add(star._1());
              others.remove(least);
              return others.stream().map(other -> new Tuple2<>(other, least)).iterator();
            });
  }

  private static long least(Tuple2<Long, Iterable<Long>> star) {
    long least = star._1();
    for (long other : star._2()) {
      least = Math.min(least, other);
    }
    return least;
  }
}
