package dateline.cluster;

import dateline.describe.Iris;
import dateline.describe.Ontology;
import dateline.describe.Prefixes;
import dateline.publish.DatasetCard;
import dateline.publish.QuadCounts;
import dateline.publish.Renewal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Builds the graph of archives. The folder that it writes holds {@code quads/part-r-*.nq.gz} and
 * {@code void.ttl}; the same archives give the same bytes in as many parts.
 */
final class Job {

  /** How many reasons for documents left out are told. */
  private static final int MOST_FAULTS = 1000;

  private final JavaSparkContext spark;
  private final Desk desk;
  private final int parts;

  /**
   * @param parts into how many parts articles and quads are dealt
   */
  Job(JavaSparkContext spark, Desk desk, int parts) {
    this.spark = spark;
    this.desk = desk;
    this.parts = parts;
  }

  /**
   * What came of a run.
   *
   * @param faults why documents were left out, as far as they are not too many
   */
  record Outcome(long articles, long leftOut, long quads, List<String> faults) {}

  /**
   * Reads archives and writes a folder that is not there yet.
   *
   * @param fields where records hold what
   * @throws IOException if a file system fails
   */
  Outcome run(List<Archive> archives, Map<String, String> fields, String folder)
      throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    Articles articles =
        new Articles(
            spark.broadcast(new SerializableConfiguration(hadoop)), new HashMap<>(fields));
    // The desk itself must not travel with every task: it is loaded once for each process.
    var shared = spark.broadcast(desk);
    JavaRDD<Told> told =
        articles
            .of(spark, archives, parts)
            .map(row -> shared.value().read(row))
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<String> quads =
        told.flatMap(t -> t.own.iterator())
            .union(Lines.settled(told.flatMap(t -> t.shared.iterator()), parts))
            .union(common(told))
            .union(spark.parallelize(lines(out -> Ontology.describe(desk.iris(), out)), 1));
    QuadCounts counts = quads.aggregate(new QuadCounts(), QuadCounts::add, QuadCounts::add);
    List<Quad> card = new ArrayList<>();
    DatasetCard.describe(desk.iris(), counts, sink(card::add));
    Lines.write(
        quads.union(spark.parallelize(card.stream().map(Renewal::line).sorted().toList(), 1)),
        folder + "/quads",
        hadoop);
    writeCard(card, new Path(folder, "void.ttl"), hadoop);
    JavaRDD<String> faults = told.flatMap(t -> t.faults.iterator());
    return new Outcome(
        told.filter(t -> t.article).count(),
        faults.count(),
        counts.quads() + card.size(),
        faults.take(MOST_FAULTS));
  }

  /** What follows from all articles together. */
  private JavaRDD<String> common(JavaRDD<Told> told) {
    return Lines.settled(
        Copies.of(told.flatMap(t -> t.texts.iterator()), desk, parts)
            .union(new Happenings(spark, desk, parts).of(told)),
        parts);
  }

  private static List<String> lines(Consumer<StreamRDF> description) {
    List<Quad> quads = new ArrayList<>();
    description.accept(sink(quads::add));
    return quads.stream().map(Renewal::line).distinct().sorted().toList();
  }

  private static StreamRDF sink(Consumer<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.accept(quad);
      }
    };
  }

  private static void writeCard(List<Quad> card, Path file, Configuration hadoop)
      throws IOException {
    Graph graph = GraphFactory.createGraphMem();
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    card.forEach(quad -> graph.add(quad.asTriple()));
    FileSystem files = file.getFileSystem(hadoop);
    try (OutputStream out = files.create(file, true)) {
      RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
  }
}
