package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.read.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who in one article: every name, description and pronoun that an event, a source or a
 * position uses is led to an entity, known or new, or to none when that is not sure.
 */
final class Cast {

  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final Roster roster;
  private final ProperNames names;
  private final CountryCounts counts;
  private final Pronouns pronouns;
  private final Optional<Entity> scene;
  private final DescribedStates states;
  private final DescribedBodies bodies;
  private final DescribedPersons persons;
  private final Ensembles ensembles;

  Cast(Gazetteer gazetteer, Words words, String article, List<Sentence> sentences) {
    this.demonyms = new Demonyms(gazetteer, sentences);
    Foregoing foregoing = new Foregoing(sentences);
    this.gazetteer = gazetteer;
    this.roster = new Roster(article, sentences, demonyms);
    this.names = new ProperNames(gazetteer, words, roster, demonyms, sentences);
    this.counts = new CountryCounts(gazetteer, names, sentences);
    this.pronouns = new Pronouns(gazetteer, words, names, foregoing);
    this.scene = Scene.of(sentences, names, gazetteer);
    this.states =
        new DescribedStates(gazetteer, words, names, roster, demonyms, counts, foregoing, scene);
    this.bodies =
        new DescribedBodies(
            names, roster, pronouns, foregoing, new Blocs(gazetteer, words, names, foregoing));
    this.persons = new DescribedPersons(names, roster, foregoing);
    this.ensembles =
        new Ensembles(words, names, counts, foregoing, name -> entity(name, Use.ACTOR));
  }

  /** The entity that a mention means, if that is sure. */
  Optional<Entity> entity(Name name, Use use) {
    return switch (name.form()) {
      case PROPER -> names.entity(name, use);
      case ADJECTIVE -> gazetteer.byAdjective(name.text());
      case DESCRIPTION -> described(name);
      case PRONOUN -> pronouns.entity(name, use);
    };
  }

  private Optional<Entity> described(Name name) {
    if (name.kind() != Kind.COUNTRY && Ensembles.isPair(name)) {
      return Optional.empty(); // whom the article does not name
    }
    return switch (name.kind()) {
      case COUNTRY -> states.entity(name);
      case ORGANIZATION -> names.explained(name).or(() -> bodies.entity(name));
      case PERSON -> names.explained(name).or(() -> persons.entity(name));
      case PLACE -> Optional.empty();
    };
  }

  /** The entity with all the names that the article gives it. */
  Entity withAliases(Entity entity) {
    return roster.withAliases(entity);
  }

  /** How often the article names each country, its government and people included. */
  Map<Entity, Integer> countries() {
    return counts.counts();
  }

  /** The country that the article is written from, if its dateline says so. */
  Optional<Entity> scene() {
    return scene;
  }

  /** Where the article names countries themselves, not only their people or their towns. */
  Map<Entity, List<Span>> namedCountries() {
    return counts.named();
  }

  /** The state that a name or an adjective means. */
  Optional<Entity> state(Name name) {
    return demonyms.country(name);
  }

  /** "the two governments", "the three countries": those named together last. */
  List<Entity> states(Name name) {
    return ensembles.states(name);
  }

  /** "the two men", "both ministers": the persons named last, as many as that. */
  List<Entity> together(Name name) {
    return ensembles.persons(name);
  }

  /** "They are due to meet", "the deal was struck": the two persons or states that are meant. */
  List<Entity> pair(Name they) {
    return ensembles.pair(they);
  }

  /** The entity of that id that Dateline knows. */
  Optional<Entity> known(String id) {
    return gazetteer.entity(id);
  }
}
