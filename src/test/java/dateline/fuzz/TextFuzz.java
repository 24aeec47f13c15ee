package dateline.fuzz;

import dateline.Pipeline;
import dateline.annotate.English;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.read.Article;
import dateline.read.Document;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;

/** Article text, all the way to quads that any reader of N-Quads takes. */
public final class TextFuzz {
  private static final Pipeline PIPELINE = Pipeline.load();
  private static final Describer DESCRIBER = new Describer(Contract.IRIS, Profile.DEFAULT);
  private static final English ENGLISH = English.load();

  private TextFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Contract.timely(
        data.length,
        () -> {
          for (Document document : Contract.read(data)) {
            if (document instanceof Article article) {
              build(article);
            }
          }
        });
  }

  private static void build(Article article) {
    ENGLISH.reads(article);
    List<String> lines = new ArrayList<>();
    DESCRIBER.describe(
        PIPELINE.read(article),
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            lines.add(NodeFmtLib.strNQ(quad));
          }
        });
    RDFParser.fromString(String.join("\n", lines), Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(StreamRDFLib.sinkNull());
  }
}
