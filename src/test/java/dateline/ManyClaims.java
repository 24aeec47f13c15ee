package dateline;

import dateline.annotate.Profile;
import dateline.describe.DL;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.publish.DatasetCard;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.read.Inputs;
import dateline.read.RecordFields;
import dateline.resolve.Reading;
import dateline.store.GraphStore;
import dateline.store.Portion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Makes a store of any number of claims by varying the articles of {@code gold/dev}, for measuring
 * how large graphs behave. The same number gives the same quads.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.ManyClaims -Dexec.args="1000000 /tmp/million"</pre>
 */
public final class ManyClaims {

  static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");

  private static final String ARTICLES = "src/test/resources/gold/dev";

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final List<Portion> articles = new ArrayList<>();
  private final Cast cast;
  private final long claimsEach;

  private ManyClaims() {
    Pipeline pipeline = Pipeline.load();
    List<Reading> readings = new ArrayList<>();
    Inputs.of(
            List.of(ARTICLES),
            new ArticleReader(),
            RecordFields.usual(),
            InputStream.nullInputStream())
        .read(document -> readings.add(pipeline.read((Article) document)));
    this.cast = new Cast(iris, readings);
    Describer describer = new Describer(iris, Profile.DEFAULT);
    for (Reading reading : readings) {
      articles.add(Portion.of(reading.article().id(), out -> describer.describe(reading, out)));
    }
    this.claimsEach =
        articles.stream()
            .flatMap(article -> article.quads().stream())
            .filter(quad -> quad.getPredicate().equals(DL.ABOUT))
            .count();
  }

  /**
   * Makes the store.
   *
   * @param arguments the least number of claims, and a folder that is empty or missing
   */
  public static void main(String[] arguments) {
    make(Long.parseLong(arguments[0]), Path.of(arguments[1]));
  }

  /** Makes a store of at least so many claims, each article varied equally often. */
  public static void make(long claims, Path folder) {
    ManyClaims many = new ManyClaims();
    long start = System.nanoTime();
    try (GraphStore store = GraphStore.create(folder)) {
      store.loadOntology(many.iris);
      DataLoader loader = LoaderFactory.phasedLoader(store.dataset(), (text, args) -> {});
      loader.startBulk();
      long copies = (claims + many.claimsEach - 1) / many.claimsEach;
      many.cast.send(loader.stream()::quad);
      for (int copy = 0; copy < copies; copy++) {
        many.send(copy, loader);
      }
      loader.finishBulk();
      DatasetCard.write(store, many.iris);
      System.out.printf(
          "%,d claims, %,d quads, %d s%n",
          copies * many.claimsEach,
          store.read(data -> data.stream().count()),
          (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  private void send(int copy, DataLoader loader) {
    boolean retold = copy % 10 == 1;
    for (Portion article : articles) {
      new Variation(cast, iris, article, copy, retold).send((Quad q) -> loader.stream().quad(q));
    }
  }
}
