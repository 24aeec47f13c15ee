package dateline.fuzz;

import dateline.annotate.Gazetteer;
import dateline.annotate.Knowledge;
import dateline.annotate.KnowledgeFault;
import dateline.annotate.TurtleFile;
import dateline.annotate.Words;
import dateline.extract.Lexicon;

/** Turtle that a researcher edits: lexicon, classes of words, known entities. */
public final class TurtleFuzz {

  private TurtleFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Contract.timely(data.length, () -> read(data));
  }

  private static void read(byte[] data) {
    try {
      Knowledge said = TurtleFile.read("ontology/x.ttl", data);
      Lexicon.of("ontology/x.ttl", said);
      Words.of("ontology/x.ttl", said);
      Gazetteer.of("ontology/x.ttl", said);
    } catch (KnowledgeFault e) {
      Contract.message(e.getMessage());
    }
  }
}
