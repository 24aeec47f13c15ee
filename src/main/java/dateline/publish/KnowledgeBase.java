package dateline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Things of other graphs by their names: a Lucene index of files of RDF, a document a thing. Names
 * are compared without regard to accents, punctuation and, beyond four letters, case. Files of any
 * size are indexed in memory that does not grow.
 */
final class KnowledgeBase implements AutoCloseable {

  /** More things of one name than this are not told apart by anything. */
  private static final int MOST = 64;

  private static final String COMPLETE = "complete";

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private KnowledgeBase(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /**
   * Indexes files, in place of what the folder held.
   *
   * @return how many things have a name
   * @throws BadKnowledge if a file cannot be read; then the folder is as it was
   * @throws UncheckedIOException if the folder cannot be written
   */
  static long index(Path folder, List<Path> files) {
    long[] things = {0};
    try (SortedLines lines = new SortedLines()) {
      files.forEach(file -> KnowledgeFile.read(file, lines));
      clear(folder);
      Files.createDirectories(folder);
      try (FSDirectory directory = FSDirectory.open(folder);
          IndexWriter writer =
              new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
        StringBuilder about = new StringBuilder();
        String[] subject = {""};
        lines.forEach(
            line -> {
              String next = line.substring(0, line.indexOf(' '));
              if (!next.equals(subject[0])) {
                things[0] += add(writer, about.toString());
                about.setLength(0);
                subject[0] = next;
              }
              about.append(line).append('\n');
            });
        things[0] += add(writer, about.toString());
      }
      Files.createFile(folder.resolve(COMPLETE));
      return things[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int add(IndexWriter writer, String about) {
    if (about.isEmpty()) {
      return 0;
    }
    Thing thing = parse(about);
    if (thing.names().isEmpty()) {
      return 0;
    }
    Document document = new Document();
    document.add(new StoredField("about", about));
    thing.names().stream()
        .map(KnowledgeBase::key)
        .distinct()
        .forEach(key -> document.add(new StringField("name", key, Field.Store.NO)));
    thing.same().stream()
        .filter(iri -> iri.length() < 1000)
        .forEach(iri -> document.add(new StringField("same", iri, Field.Store.NO)));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 1;
  }

  private static Thing parse(String about) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.fromString(about, Lang.NTRIPLES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return Thing.of(triples.get(0).getSubject().getURI(), triples);
  }

  /** Whether a folder holds a whole index. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(COMPLETE));
  }

  /** The index in a folder. */
  static KnowledgeBase in(Path folder) {
    try {
      return new KnowledgeBase(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the index in a folder. */
  static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      // First, so that what is left of it after a fall of the power is not taken for whole.
      Files.deleteIfExists(folder.resolve(COMPLETE));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The things that go by one of some names, by IRI. */
  List<Thing> named(Set<String> names) {
    TreeMap<String, Thing> found = new TreeMap<>();
    names.forEach(name -> find("name", key(name), found));
    return List.copyOf(found.values());
  }

  /** The things that are the same as one of some others, by IRI. */
  List<Thing> same(Set<String> iris) {
    TreeMap<String, Thing> found = new TreeMap<>();
    iris.forEach(iri -> find("same", iri, found));
    return List.copyOf(found.values());
  }

  private void find(String field, String value, TreeMap<String, Thing> found) {
    try {
      for (ScoreDoc hit : searcher.search(new TermQuery(new Term(field, value)), MOST).scoreDocs) {
        Thing thing = parse(searcher.storedFields().document(hit.doc).get("about"));
        found.put(thing.iri(), thing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form in which names are compared. */
  static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]s\\b", "")
            .replaceAll("(?<=\\p{L})\\.(?=\\p{L}\\.|$|\\s)", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    String bare = plain.replaceFirst("(?i)^the ", "");
    return bare.length() <= 4 ? bare : bare.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
