package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which state the bodies that speak in a sentence belong to. */
final class SpeakingBodies {

  private final Gazetteer gazetteer;
  private final Words words;
  private final ProperNames names;
  private final Foregoing foregoing;

  SpeakingBodies(Gazetteer gazetteer, Words words, ProperNames names, Foregoing foregoing) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.names = names;
    this.foregoing = foregoing;
  }

  /** "[Statistics Norway] counted 400 who left the country": the one whose body speaks of it. */
  Optional<Entity> counting(Name country) {
    return bodies(foregoing.names(country.sentence(), country).stream())
        .flatMap(e -> e.country().stream())
        .flatMap(c -> gazetteer.entity(c).stream())
        .findFirst();
  }

  /**
   * "sent to France under [the government]'s scheme, the Home Office said … Her rival accused the
   * government": whose ministry speaks in that sentence, or the one whose ministries have spoken.
   */
  Optional<Entity> saying(Name government) {
    return ofMinistry(foregoing.sentence(government)).or(() -> only(government.sentence()));
  }

  private Optional<Entity> only(int last) {
    List<Entity> states =
        foregoing.sentences().subList(0, last).stream()
            .flatMap(s -> ofMinistry(s).stream())
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private Optional<Entity> ofMinistry(Sentence sentence) {
    List<String> states =
        bodies(sentence.mentions(Name.class))
            .filter(e -> Names.words(e.label()).stream().anyMatch(w -> words.is("ministerial", w)))
            .flatMap(e -> e.country().stream())
            .distinct()
            .toList();
    return states.size() == 1 ? gazetteer.entity(states.get(0)) : Optional.empty();
  }

  private Stream<Entity> bodies(Stream<Name> all) {
    return all.filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
        .filter(n -> foregoing.sentence(n).tree().relation(n.head()).equals("nsubj"))
        .flatMap(n -> names.entity(n, Use.ACTOR).stream());
  }
}
