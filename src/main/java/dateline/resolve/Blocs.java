package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which union of states "the bloc" means. */
final class Blocs {

  private static final String EUROPE = "organization/european-union";

  private final Gazetteer gazetteer;
  private final Words words;
  private final ProperNames names;
  private final Foregoing foregoing;

  Blocs(Gazetteer gazetteer, Words words, ProperNames names, Foregoing foregoing) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.names = names;
    this.foregoing = foregoing;
  }

  /**
   * The union that the article has named last, or else the only one that it names at all; beside
   * the names of Europe's bodies it is the European one.
   */
  Optional<Entity> entity(Name name) {
    if (!name.text().matches("(?i)(the|this) (\\S+-(nation|member) )?bloc")) {
      return Optional.empty();
    }
    for (int i = name.sentence(); i >= 0; i--) {
      Optional<Entity> last =
          foregoing.backwards(i, name).stream().flatMap(n -> union(n).stream()).findFirst();
      if (last.isPresent()) {
        return last;
      }
    }
    List<Entity> all = proper().flatMap(n -> union(n).stream()).distinct().toList();
    if (!all.isEmpty()) {
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
    return proper().anyMatch(n -> n.text().matches("(the )?(EU|European|Brussels).*"))
        ? gazetteer.entity(EUROPE)
        : Optional.empty();
  }

  private Stream<Name> proper() {
    return foregoing.sentences().stream()
        .flatMap(s -> s.mentions(Name.class))
        .filter(n -> n.form() == Form.PROPER);
  }

  private Optional<Entity> union(Name name) {
    return name.form() == Form.PROPER && name.kind() != Kind.PERSON
        ? names
            .entity(name, Use.ACTOR)
            .filter(e -> words.is("union", e.label().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
