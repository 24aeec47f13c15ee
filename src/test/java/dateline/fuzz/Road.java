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

/** The whole road from bytes to quads that any reader of N-Quads takes. */
final class Road {

  private final Pipeline pipeline;
  private final Describer describer;
  private final English english = English.load();

  Road(Profile profile) {
    this.pipeline = Pipeline.load(profile);
    this.describer = new Describer(Contract.IRIS, profile);
  }

  void of(byte[] data) {
    for (Document document : Contract.read(data)) {
      if (document instanceof Article article) {
        build(article);
      }
    }
  }

  private void build(Article article) {
    english.reads(article);
    List<String> lines = new ArrayList<>();
    describer.describe(
        pipeline.read(article),
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
