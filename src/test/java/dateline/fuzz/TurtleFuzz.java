package dateline.fuzz;

import dateline.annotate.Gazetteer;
import dateline.annotate.KnowledgeFault;
import dateline.annotate.TurtleFile;
import dateline.annotate.Words;
import dateline.extract.Lexicon;
import java.io.ByteArrayInputStream;
import org.apache.jena.graph.Graph;

/** Turtle that a researcher edits: lexicon, classes of words, known entities. */
public final class TurtleFuzz {

  private TurtleFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Contract.timely(data.length, () -> read(data));
  }

  private static void read(byte[] data) {
    try {
      Graph graph = TurtleFile.read("ontology/x.ttl", new ByteArrayInputStream(data));
      Lexicon.of("ontology/x.ttl", graph);
      Words.of("ontology/x.ttl", graph);
      Gazetteer.of("ontology/x.ttl", graph);
    } catch (KnowledgeFault e) {
      Contract.message(e.getMessage());
    }
  }
}
