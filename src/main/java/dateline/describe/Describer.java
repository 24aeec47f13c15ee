package dateline.describe;

import dateline.annotate.Entity;
import dateline.annotate.Profile;
import dateline.extract.Claim;
import dateline.extract.Position;
import dateline.read.Article;
import dateline.read.Span;
import dateline.resolve.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Writes readings as quads: what is claimed into a graph for each claim; who claims it, where it
 * stands and what the article is into the article's graph; actors and places into {@code
 * graph/entities} and {@code graph/links}. The same reading gives the same quads everywhere.
 */
public final class Describer {

  private final Iris iris;
  private final ShortForm shortForm;
  private final Run run;

  /**
   * A describer with the program's own rules.
   *
   * @param iris where the minted IRIs live
   * @param profile how the articles are read
   */
  public Describer(Iris iris, Profile profile) {
    this(iris, profile, ShortForm.shipped());
  }

  /**
   * A describer.
   *
   * @param iris where the minted IRIs live
   * @param profile how the articles are read
   * @param shortForm the rules that derive binary statements
   */
  public Describer(Iris iris, Profile profile, ShortForm shortForm) {
    this.iris = iris;
    this.shortForm = shortForm;
    this.run = Run.of(profile);
  }

  /** The IRIs it mints. */
  public Iris iris() {
    return iris;
  }

  /** Sends the quads of a reading to {@code out}, which the caller starts and finishes. */
  public void describe(Reading reading, StreamRDF out) {
    Node article = iris.article(reading.article().id());
    Sink about = new Sink(out, article);
    describe(reading.article(), about);
    Entities entities = new Entities(iris, out, about);
    reading.entities().forEach(entity -> entities.describe(entity, article));
    reading.positions().forEach(position -> describe(position, article, out, about));
    Set<String> seen = new HashSet<>();
    Offsets offsets = new Offsets(reading.article().text());
    for (Claim<Entity> claim : reading.claims()) {
      String key = Iris.key(reading.article().id(), claim);
      if (seen.add(key)) {
        describe(claim, key, reading.article(), offsets, out, about);
      }
    }
  }

  private void describe(Article article, Sink about) {
    Node node = iris.article(article.id());
    about.add(node, RDF.type, SchemaDO.NewsArticle.asNode());
    about.add(node, DCTerms.identifier, Literals.text(article.id()));
    article.date().ifPresent(day -> about.add(node, DCTerms.issued, Literals.day(day)));
    article
        .title()
        .ifPresent(span -> about.add(node, DCTerms.title, Literals.text(span.of(article.text()))));
    article.publisher().ifPresent(name -> about.add(node, DCTerms.publisher, Literals.text(name)));
    article.url().ifPresent(url -> about.add(node, SchemaDO.url, Literals.link(url)));
    if (article.extracted()) {
      about.add(node, RDF.type, Terms.NIF_CONTEXT);
      about.add(node, Terms.NIF_IS_STRING, Literals.text(article.text()));
    }
    Sketch.of(article.body().of(article.text()))
        .ifPresent(sketch -> about.add(node, DL.SKETCH, Literals.text(sketch.toString())));
    run.describe(iris, about);
  }

  private void describe(
      Claim<Entity> claim,
      String key,
      Article article,
      Offsets offsets,
      StreamRDF out,
      Sink about) {
    Node node = iris.claim(key);
    about.add(node, RDF.type, DL.CLAIM);
    about.add(node, DL.ABOUT, iris.event(key));
    claim.sources().forEach(who -> about.add(node, DL.ATTRIBUTED_TO, iris.entity(who)));
    about.add(node, DL.FACTUALITY, DL.of(claim.factuality()));
    about.add(
        node,
        DL.CONFIDENCE,
        Literals.decimal(String.format(Locale.ROOT, "%.2f", claim.confidence())));
    about.add(node, Terms.PROV_WAS_GENERATED_BY, iris.run(run.label()));
    for (Span span : claim.evidence()) {
      about.add(node, Terms.PROV_WAS_DERIVED_FROM, words(span, article, offsets, about));
    }
    List<Triple> event = new Statements(iris, key).of(claim.event());
    event.forEach(triple -> out.quad(Quad.create(node, triple)));
    List<Triple> seen = new ArrayList<>(event);
    seen.add(Triple.create(node, DL.ABOUT, iris.event(key)));
    seen.add(Triple.create(node, DL.FACTUALITY, DL.of(claim.factuality())));
    new Cast(iris).of(claim, seen::add);
    shortForm.derive(seen).forEach(triple -> out.quad(Quad.create(node, triple)));
  }

  private Node words(Span span, Article article, Offsets offsets, Sink about) {
    Span points = offsets.inCodePoints(span);
    Node words = iris.words(article.id(), points.begin(), points.end());
    about.add(words, RDF.type, Terms.NIF_STRING);
    about.add(words, Terms.NIF_ANCHOR_OF, Literals.text(span.of(article.text())));
    about.add(words, Terms.NIF_BEGIN_INDEX, Literals.count(points.begin()));
    about.add(words, Terms.NIF_END_INDEX, Literals.count(points.end()));
    about.add(words, Terms.NIF_REFERENCE_CONTEXT, iris.article(article.id()));
    return words;
  }

  private void describe(Position<Entity> position, Node article, StreamRDF out, Sink about) {
    Node node = iris.position(position);
    about.add(node, Terms.PROV_WAS_DERIVED_FROM, article);
    Sink entities = new Sink(out, iris.graph(Iris.ENTITIES));
    entities.add(node, RDF.type, DL.POSITION);
    entities.add(node, DL.HOLDER, iris.entity(position.holder()));
    entities.add(node, DL.TITLE, Literals.text(position.title()));
    entities.add(node, DL.OF, iris.entity(position.of()));
  }
}
