package dateline.describe;

import dateline.annotate.Profile;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What an article was read by. Two runs that agree in all of it read every article alike, so it
 * names the run in the graph (a {@code prov:Activity}) as well.
 *
 * @param version the program's, and behind a plus a digest of the classes that read
 * @param profile how much time goes into reading
 * @param ontology digest of the terms, rules, lexicon and known entities
 * @param models digest of the trained models
 * @param words digest of the lists of words
 */
record Run(String version, Profile profile, String ontology, String models, String words) {

  private static final int SHORT = 12;

  /** Where rules lie that the ontology does not hold. */
  private static final String CLASSES =
      Shipped.digestOfClasses(Set.of("annotate", "describe", "extract", "read", "resolve"));

  /** A run of this program. */
  static Run of(Profile profile) {
    return new Run(
        Shipped.version() + "+" + CLASSES.substring(0, SHORT),
        profile,
        Ontology.digest(),
        Shipped.digest("models"),
        Shipped.digest("words"));
  }

  /** What a reader of the graph sees of it. */
  String label() {
    return String.format(
        "Dateline %s, profile %s, ontology %s, models %s, words %s",
        version,
        profile,
        ontology.substring(0, SHORT),
        models.substring(0, SHORT),
        words.substring(0, SHORT));
  }

  void describe(Iris iris, Sink about) {
    Node run = iris.run(label());
    about.add(run, RDF.type, Terms.PROV_ACTIVITY);
    about.add(run, RDFS.label, Literals.text(label()));
    about.add(run, Terms.PROV_USED, iris.graph(Ontology.GRAPH));
    about.add(run, SchemaDO.softwareVersion, Literals.text(version));
    about.add(run, DL.PROFILE, Literals.text(profile.toString()));
    about.add(run, DL.ONTOLOGY_DIGEST, Literals.text(ontology));
    about.add(run, DL.MODELS_DIGEST, Literals.text(models));
    about.add(run, DL.WORDS_DIGEST, Literals.text(words));
  }
}
