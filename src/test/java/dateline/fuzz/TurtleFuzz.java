package dateline.fuzz;

import dateline.annotate.Gazetteer;
import dateline.annotate.Knowledge;
import dateline.annotate.KnowledgeFault;
import dateline.annotate.TurtleFile;
import dateline.annotate.Words;
import dateline.extract.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Turtle that a researcher edits: lexicon, classes of words, known entities. */
public final class TurtleFuzz {

  private static final String NAME = "ontology/x.ttl";

  private static final List<BiConsumer<String, Knowledge>> READERS =
      List.of(Lexicon::of, Words::of, Gazetteer::of);

  private TurtleFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Contract.timely(
        data.length,
        () -> checked(() -> TurtleFile.read(NAME, data), data).ifPresent(said -> take(said, data)));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(TurtleFuzz::fuzzerTestOneInput);
  }

  /** Each reader has its say, whatever the others think of it. */
  private static void take(Knowledge said, byte[] data) {
    for (BiConsumer<String, Knowledge> reader : READERS) {
      checked(
          () -> {
            reader.accept(NAME, said);
            return said;
          },
          data);
    }
  }

  private static Optional<Knowledge> checked(Supplier<Knowledge> work, byte[] data) {
    try {
      return Optional.of(work.get());
    } catch (KnowledgeFault e) {
      Contract.message(e.getMessage(), Contract.letters(data));
      return Optional.empty();
    }
  }
}
