package dateline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A Lucene index of the words of a graph, which SPARQL asks by {@code text:query}: names (labels
 * and aliases, without regard to case and accents), titles and the evidence of claims (English
 * words by their stems). Making it reads these literals once; on disk it is kept until the graph
 * changes.
 */
public final class FullText implements AutoCloseable {

  private static final Node WORDS =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");

  /** The field of the index for each property; the first stands in where a query names none. */
  private static final Map<String, List<Node>> FIELDS =
      Map.of(
          "name", List.of(RDFS.label.asNode(), SKOS.altLabel.asNode()),
          "title", List.of(DCTerms.title.asNode()),
          "words", List.of(WORDS));

  /** Stands in the folder of an index that is complete and up to date. */
  private static final String COMPLETE = "complete-2";

  private final Optional<Path> folder;

  private final TextIndexLucene index;

  private FullText(TextIndexLucene index, Optional<Path> folder) {
    this.index = index;
    this.folder = folder;
  }

  /** Indexes a dataset in memory and makes it answer {@code text:query}. */
  public static FullText inMemory(DatasetGraph data) {
    return attached(data, fresh(data, new ByteBuffersDirectory()), Optional.empty());
  }

  /**
   * Makes a dataset answer {@code text:query} from the index in a folder, which is made anew unless
   * it is up to date.
   *
   * @throws StoreFault if it cannot be written
   */
  static FullText in(Path folder, DatasetGraph data) {
    try {
      boolean complete = isComplete(folder);
      if (!complete) {
        clear(folder);
        Files.createDirectories(folder);
      }
      if (!Files.isWritable(folder)) {
        // Of which Lucene says that its lock is not there.
        throw new AccessDeniedException(folder.toString());
      }
      Directory directory = FSDirectory.open(folder);
      if (complete) {
        return attached(data, index(directory), Optional.of(folder));
      }
      TextIndexLucene index = fresh(data, directory);
      Files.createFile(folder.resolve(COMPLETE));
      return attached(data, index, Optional.of(folder));
    } catch (IOException | TextIndexException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  /** Whether the index in the folder is whole and up to date. */
  static boolean isComplete(Path folder) {
    return Files.exists(folder.resolve(COMPLETE));
  }

  /** Whether the words of a property are indexed. */
  static boolean holds(Node property) {
    return FIELDS.values().stream().anyMatch(properties -> properties.contains(property));
  }

  /** Says that the graph is about to change, so that the index in the folder is out of date. */
  static void outdate(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(COMPLETE));
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static FullText attached(
      DatasetGraph data, TextIndexLucene index, Optional<Path> folder) {
    data.getContext().set(TextQuery.textIndex, index);
    return new FullText(index, folder);
  }

  private static TextIndexLucene index(Directory directory) {
    EntityDefinition fields = new EntityDefinition("uri", "name");
    fields.setUidField("uid");
    FIELDS.forEach((field, properties) -> properties.forEach(p -> fields.set(field, p)));
    fields.setAnalyzer("name", new NameAnalyzer());
    fields.setAnalyzer("title", new EnglishAnalyzer());
    fields.setAnalyzer("words", new EnglishAnalyzer());
    return new TextIndexLucene(directory, new TextIndexConfig(fields));
  }

  private static TextIndexLucene fresh(DatasetGraph data, Directory directory) {
    TextIndexLucene index = index(directory);
    Txn.executeRead(
        data,
        () ->
            FIELDS.values().stream()
                .flatMap(List::stream)
                .forEach(
                    property ->
                        data.find(Quad.unionGraph, Node.ANY, property, Node.ANY)
                            .forEachRemaining(
                                quad ->
                                    entity(index, quad.asTriple()).ifPresent(index::addEntity))));
    index.commit();
    return index;
  }

  /** What the index holds of a triple: the same for all graphs that hold it. */
  private static Optional<Entity> entity(TextIndexLucene index, Triple triple) {
    return Optional.ofNullable(
        TextQueryFuncs.entityFromQuad(index.getDocDef(), Quad.create(Quad.unionGraph, triple)));
  }

  /** Brings what the index says of some triples in step with the graph. */
  void update(DatasetGraph data, Set<Triple> triples) {
    Txn.executeRead(
        data,
        () -> {
          for (Triple triple : triples) {
            Optional<Entity> entity = entity(index, triple);
            entity.ifPresent(index::deleteEntity);
            if (data.contains(
                Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())) {
              entity.ifPresent(index::addEntity);
            }
          }
        });
    if (!triples.isEmpty()) {
      index.commit();
    }
    folder.filter(f -> !isComplete(f)).ifPresent(FullText::complete);
  }

  private static void complete(Path folder) {
    try {
      Files.createFile(folder.resolve(COMPLETE));
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  TextIndex index() {
    return index;
  }

  /** Lets go of the index. */
  @Override
  public void close() {
    index.close();
  }

  /** Words without regard to case and accents, each as it is written: names have no stems. */
  private static final class NameAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, normalize(field, words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
  }
}
