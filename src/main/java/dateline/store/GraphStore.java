package dateline.store;

import dateline.describe.Iris;
import dateline.describe.Ontology;
import dateline.describe.Prefixes;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A graph on disk: a TDB2 database whose default graph is the union of its named graphs. A folder
 * belongs to one process at a time. Reading and writing are transactions; several threads may read.
 */
public final class GraphStore implements AutoCloseable {
  private final DatasetGraph dataset;
  private final Optional<Path> folder;
  private final Words words;
  private final Kept kept;

  private GraphStore(DatasetGraph dataset, Optional<Path> folder) {
    this.dataset = dataset;
    this.folder = folder;
    this.words = new Words(dataset, folder.map(f -> f.resolve("text")));
    this.kept = new Kept(folder.map(f -> f.resolve("kept")));
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** A store that is forgotten when it is closed. */
  public static GraphStore inMemory() {
    return new GraphStore(DatabaseMgr.createDatasetGraph(), Optional.empty());
  }

  /**
   * Opens the store in a folder, or makes one there if the folder is missing or empty.
   *
   * @throws StoreFault if the folder is another program's or locked by another process
   */
  public static GraphStore create(Path folder) {
    StoreFolder place = new StoreFolder(folder);
    place.prepare();
    GraphStore store = connect(place);
    // Marked last: one without the mark was cut off while it was made, and is made anew.
    place.complete();
    return store;
  }

  /**
   * Opens the store in a folder.
   *
   * @throws StoreFault if there is none, or it is another program's or locked by another process
   */
  public static GraphStore open(Path folder) {
    StoreFolder place = new StoreFolder(folder);
    place.check();
    return connect(place);
  }

  static GraphStore connect(StoreFolder place) {
    return new GraphStore(Opening.of(place), Optional.of(place.folder()));
  }

  /** The dataset itself, for those who run their own transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Where it lies; empty for one in memory. */
  public Optional<Path> folder() {
    return folder;
  }

  /** The index of its words, by which {@code text:query} is answered. */
  public Words words() {
    return words;
  }

  /** A number that grows with every change while the store is open. */
  public long version() {
    return kept.version();
  }

  /** What was found out about the graph and holds until it changes. */
  public Kept kept() {
    return kept;
  }

  /**
   * Answers within a read transaction; the answer must not depend on the dataset any more.
   *
   * @throws StoreFault if its files are damaged
   */
  public <T> T read(Function<DatasetGraph, T> question) {
    try {
      return Txn.calculateRead(dataset, () -> question.apply(dataset));
    } catch (RuntimeException | InternalError | Damage e) {
      throw Damage.ofReading(name(), e);
    }
  }

  private String name() {
    return folder.map(Path::toString).orElse("memory");
  }

  /**
   * Puts the quads of one article in place of what it said before, in one transaction. The same
   * quads again change nothing. Nothing of other articles changes; of the graphs that articles
   * share, what no article says any more goes.
   *
   * @param iris where its IRIs live
   * @param article the article's id
   * @param description sends the quads of the article
   */
  public void replace(Iris iris, String article, Consumer<StreamRDF> description) {
    replace(iris, List.of(Portion.of(article, description)));
  }

  /**
   * Puts the quads of several articles in place of what they said before, in one transaction: after
   * a fault or a fall of the power either all or none of them are there. The outcome is that of
   * replacing one after the other.
   */
  public void replace(Iris iris, List<Portion> portions) {
    change(
        data ->
            portions.forEach(
                portion ->
                    new Replacement(data, iris, iris.article(portion.article()))
                        .apply(portion.quads())));
  }

  /** Puts quads in place of all that some graphs hold, in one transaction. */
  public void replaceGraphs(Collection<Node> graphs, Consumer<StreamRDF> description) {
    Set<Quad> quads = Portion.collect(description);
    change(
        data -> {
          Set<Quad> before = new LinkedHashSet<>();
          graphs.forEach(
              graph ->
                  data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(before::add));
          Replacement.change(data, before, quads);
        });
  }

  /** Puts quads in place of all that a graph holds, as they come, in one transaction. */
  public void renewGraph(Node graph, Consumer<StreamRDF> quads) {
    change(
        data -> {
          data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
          quads.accept(StreamRDFLib.dataset(data));
        });
  }

  /** Loads the ontology that comes with the program, unless it is there already. */
  public void loadOntology(Iris iris) {
    Node graph = iris.graph(Ontology.GRAPH);
    Quad version = Ontology.version(iris);
    if (!read(data -> data.contains(version))) {
      replaceGraphs(Set.of(graph), out -> Ontology.describe(iris, out));
      change(data -> Prefixes.ALL.forEach((prefix, iri) -> data.prefixes().add(prefix, iri)));
    }
  }

  /** Whether it holds no quad at all. */
  public boolean isEmpty() {
    return read(DatasetGraph::isEmpty);
  }

  /**
   * Adds quads as they come, and short names for IRIs to remember, in one transaction, or nothing.
   */
  public void fill(Map<String, String> prefixes, Consumer<StreamRDF> quads) {
    change(
        data -> {
          prefixes.forEach((prefix, iri) -> data.prefixes().add(prefix, iri));
          quads.accept(StreamRDFLib.dataset(data));
        });
  }

  /**
   * Writes the database anew without the room that removed quads still take, and deletes the old
   * files. Nobody else may use the store meanwhile.
   */
  public void compact() {
    if (folder.isPresent()) {
      StoreFolder.checkSpace(folder.get());
      try {
        DatabaseMgr.compact(dataset, true);
      } catch (RuntimeException | InternalError | Damage e) {
        throw Damage.ofWriting(name(), e);
      }
    }
  }

  /**
   * Changes the graph in one transaction: when the change throws, nothing has changed.
   *
   * @throws StoreFault if the disk takes no more, or its files are damaged
   */
  public synchronized void change(Consumer<DatasetGraph> change) {
    folder.ifPresent(StoreFolder::checkSpace);
    words.outdate();
    kept.begin();
    var changes = words.follows() ? Optional.of(new Changes(dataset)) : Optional.<Changes>empty();
    try {
      Txn.executeWrite(
          dataset, () -> change.accept(changes.<DatasetGraph>map(c -> c).orElse(dataset)));
    } catch (RuntimeException | InternalError | Damage e) {
      throw Damage.ofWriting(name(), e);
    } finally {
      kept.end();
      words.changed(changes.map(Changes::triples).orElse(Set.of()));
    }
  }

  /** Tells those who find the store in use what they may do instead of opening it. */
  public void serves(String how) {
    folder.ifPresent(f -> new StoreFolder(f).serves(how));
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    words.close();
    if (folder.isPresent()) {
      new StoreFolder(folder.get()).servesNoMore();
      TDBInternal.expel(dataset);
    } else {
      dataset.close();
    }
  }
}
