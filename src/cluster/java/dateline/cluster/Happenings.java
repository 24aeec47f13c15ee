package dateline.cluster;

import dateline.publish.Bundles;
import dateline.publish.Renewal;
import dateline.publish.StoryGraph;
import dateline.resolve.Alike;
import dateline.resolve.Neighbours;
import dateline.resolve.Stories;
import dateline.resolve.Telling;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Stories over all articles. Tellings are sorted by what they may share and by day, and the sorted
 * sequence is cut into even parts wherever the cuts fall, each part with the few tellings behind
 * it: however many claims tell of one country, no machine gets them all. Then what chains of pairs
 * tie together meets, and is joined as on one machine.
 */
final class Happenings {

  private final JavaSparkContext spark;
  private final Desk desk;
  private final int parts;

  Happenings(JavaSparkContext spark, Desk desk, int parts) {
    this.spark = spark;
    this.desk = desk;
    this.parts = parts;
  }

  /** The quads of the stories that all articles together tell. */
  JavaRDD<String> of(JavaRDD<Told> told) {
    Broadcast<Map<String, String>> corrections = spark.broadcast(new HashMap<>(corrections(told)));
    JavaRDD<String> tellings = told.flatMap(t -> located(t, corrections.value()));
    JavaRDD<String> sorted =
        tellings
            .flatMap(line -> Neighbours.lines(Telling.parse(line)).iterator())
            .sortBy(line -> line, true, parts)
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<String> pairs = pairs(sorted).distinct(parts).persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<Long, Long> bundles =
        Ties.bundles(
            pairs.mapToPair(
                line -> {
                  Alike pair = Alike.parse(line);
                  return new Tuple2<>(Bundles.key(pair.one()), Bundles.key(pair.other()));
                }),
            parts);
    JavaPairRDD<Long, String> members =
        tellings.mapToPair(line -> new Tuple2<>(event(line), line)).join(bundles, parts)
            .mapToPair(found -> found._2().swap());
    JavaPairRDD<Long, String> alike =
        pairs.mapToPair(line -> new Tuple2<>(event(line), line)).join(bundles, parts)
            .mapToPair(found -> found._2().swap());
    Desk at = desk;
    return members.cogroup(alike, parts).flatMap(bundle -> join(bundle._2(), at));
  }

  private static long event(String line) {
    return Bundles.key(line.substring(0, line.indexOf('\t')));
  }

  private static Iterator<String> located(Told told, Map<String, String> corrections) {
    return told.tellings.stream()
        .map(Telling::parse)
        .map(
            telling ->
                telling.located(
                    thing -> {
                      String country =
                          corrections.getOrDefault(thing, told.countries.getOrDefault(thing, ""));
                      return country.isEmpty() ? thing : country;
                    }))
        .map(Telling::line)
        .iterator();
  }

  /** The countries of those things of which some articles know another country than the rest. */
  private static Map<String, String> corrections(JavaRDD<Told> told) {
    return told.flatMapToPair(
            t ->
                t.countries.entrySet().stream()
                    .map(e -> new Tuple2<>(e.getKey(), new Views(e.getValue(), false)))
                    .iterator())
        .reduceByKey(Views::with)
        .filter(e -> e._2().differ())
        .mapValues(Views::country)
        .collectAsMap();
  }

  /**
   * In which country articles put a thing.
   *
   * @param country the first of them in their order, empty if none knows one
   */
  private record Views(String country, boolean differ) implements Serializable {
    Views with(Views other) {
      if (country.equals(other.country)) {
        return new Views(country, differ || other.differ);
      }
      boolean otherFirst =
          country.isEmpty() || !other.country.isEmpty() && other.country.compareTo(country) < 0;
      return new Views(otherFirst ? other.country : country, true);
    }
  }

  private JavaRDD<String> pairs(JavaRDD<String> sorted) {
    Broadcast<Map<Integer, List<String>>> heads =
        spark.broadcast(
            new HashMap<>(
                sorted
                    .mapPartitionsWithIndex(Happenings::head, true)
                    .mapToPair(head -> head)
                    .collectAsMap()));
    return sorted.mapPartitionsWithIndex(
        (part, lines) -> {
          Neighbours neighbours = new Neighbours();
          Iterator<String> all = new Behind(lines, part, heads.value());
          return StreamSupport.stream(((Iterable<String>) () -> all).spliterator(), false)
              .flatMap(
                  line -> {
                    List<String> found = new ArrayList<>();
                    neighbours.take(line, pair -> found.add(pair.line()));
                    return found.stream();
                  })
              .iterator();
        },
        true);
  }

  /** The first lines of a part, as far as they belong to one block. */
  static Iterator<Tuple2<Integer, List<String>>> head(int part, Iterator<String> lines) {
    List<String> head = new ArrayList<>();
    while (lines.hasNext() && head.size() < Neighbours.MOST) {
      String line = lines.next();
      if (!head.isEmpty() && !Neighbours.block(line).equals(Neighbours.block(head.get(0)))) {
        break;
      }
      head.add(line);
    }
    return Stream.of(new Tuple2<>(part, head)).iterator();
  }

  private static Iterator<String> join(
      Tuple2<Iterable<String>, Iterable<String>> bundle, Desk desk) {
    List<Telling> tellings = new ArrayList<>();
    bundle._1().forEach(line -> tellings.add(Telling.parse(line)));
    List<Alike> pairs = new ArrayList<>();
    bundle._2().forEach(line -> pairs.add(Alike.parse(line)));
    List<String> out = new ArrayList<>();
    Stories.join(tellings, pairs)
        .forEach(
            story ->
                StoryGraph.describe(desk.iris(), story, quad -> out.add(Renewal.line(quad))));
    return out.iterator();
  }
}
