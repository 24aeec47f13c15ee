package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which country a name or an adjective stands for, and which countries an article speaks of. */
final class Demonyms {

  private final Gazetteer gazetteer;
  private final List<Sentence> sentences;
  private final Set<String> mentioned = new HashSet<>();
  private boolean looked;

  Demonyms(Gazetteer gazetteer, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.sentences = sentences;
  }

  /** The country of that name or adjective. */
  Optional<Entity> country(Name name) {
    if (name.form() == Form.ADJECTIVE) {
      return gazetteer.byAdjective(name.text());
    }
    return gazetteer.named(name.text()).stream().filter(e -> e.kind() == Kind.COUNTRY).findFirst();
  }

  /** Whether a name begins with the adjective of a country: "Israeli television". */
  boolean opens(String name) {
    return gazetteer.byAdjective(name.split(" ", 2)[0]).isPresent();
  }

  /** The adjective of a country right before a name. */
  Optional<Name> before(Name name) {
    return sentences
        .get(name.sentence())
        .mentions(Name.class)
        .filter(n -> n.form() == Form.ADJECTIVE && n.tokens().end() == name.tokens().begin())
        .findFirst();
  }

  /** Whether the article names the country of that id or its people. */
  boolean areMentioned(String country) {
    if (!looked) {
      sentences.stream()
          .flatMap(s -> s.mentions(Name.class))
          .filter(n -> n.kind() == Kind.COUNTRY)
          .forEach(n -> country(n).ifPresent(e -> mentioned.add(e.id())));
      looked = true;
    }
    return mentioned.contains(country);
  }
}
