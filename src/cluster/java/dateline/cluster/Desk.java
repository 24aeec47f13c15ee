package dateline.cluster;

import dateline.Pipeline;
import dateline.annotate.Profile;
import dateline.describe.DL;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.publish.NearCopies;
import dateline.publish.Renewal;
import dateline.publish.StoryGraph;
import dateline.store.Intake;
import dateline.store.Portion;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Where articles are read. Travels to the other machines as its settings alone, and loads models
 * and lexicon there once for each process.
 */
final class Desk implements Serializable {

  private static final long serialVersionUID = 1;

  private final String base;
  private final Profile profile;
  private transient Intake intake;

  Desk(String base, Profile profile) {
    this.base = base;
    this.profile = profile;
  }

  /** The IRIs of the graph. */
  Iris iris() {
    return new Iris(base);
  }

  private synchronized Intake intake() {
    if (intake == null) {
      intake = new Intake(Pipeline.load(profile), new Describer(iris(), profile));
    }
    return intake;
  }

  /** Reads an article. */
  Told read(Row row) {
    Told told = new Told();
    if (!row.isArticle()) {
      Optional.ofNullable(row.fault()).ifPresent(told.faults::add);
      return told;
    }
    Intake.Outcome outcome = intake().take(row.article());
    if (outcome instanceof Intake.Built built) {
      tell(built.portion(), told);
    } else if (outcome instanceof Intake.LeftOut left) {
      told.faults.add(left.reason());
    }
    return told;
  }

  private void tell(Portion portion, Told told) {
    told.article = true;
    Node article = iris().article(portion.article());
    Set<Node> ownGraphs = new HashSet<>();
    ownGraphs.add(article);
    DatasetGraph data = DatasetGraphFactory.create();
    for (Quad quad : portion.quads()) {
      data.add(quad);
      if (quad.getGraph().equals(article)
          && quad.getPredicate().equals(RDF.type.asNode())
          && quad.getObject().equals(DL.CLAIM)) {
        ownGraphs.add(quad.getSubject());
      }
    }
    for (Quad quad : portion.quads()) {
      (ownGraphs.contains(quad.getGraph()) ? told.own : told.shared).add(Renewal.line(quad));
    }
    NearCopies.texts(data, text -> told.texts.add(text.line()));
    StoryGraph.tellings(
        data,
        telling -> told.tellings.add(telling.line()),
        (thing, country) -> told.countries.put(thing, country.orElse("")));
  }
}
