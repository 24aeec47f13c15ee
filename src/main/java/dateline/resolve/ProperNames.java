package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The entities that the proper names of one article mean. All names are read before the first is
 * asked for, so that a short one finds the longer one, wherever that stands.
 */
final class ProperNames {

  /** Of how many letters those are at least that mean a body without brackets. */
  private static final int SHORT = 3;

  private final Gazetteer gazetteer;
  private final Roster roster;
  private final Demonyms demonyms;
  private final Bodies bodies;
  private final Namesakes namesakes;
  private final Candidates candidates;
  private final Localities localities;
  private final List<Sentence> sentences;
  private final FullNames byName = new FullNames();
  private final GivenNames given;

  ProperNames(
      Gazetteer gazetteer,
      Words words,
      Roster roster,
      Demonyms demonyms,
      List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.roster = roster;
    this.demonyms = demonyms;
    this.bodies = new Bodies(gazetteer, words, sentences);
    this.namesakes = new Namesakes(words);
    this.candidates = new Candidates(gazetteer, demonyms, sentences);
    this.localities = new Localities(demonyms, sentences);
    this.sentences = sentences;
    this.given = new GivenNames(sentences);
    introduce();
    acronyms();
    for (Sentence sentence : sentences) {
      OwnedBody.in(sentence).forEach(o -> roster.alias(body(o.name()), Names.clean(o.text())));
    }
  }

  // Longer names first, so that "Petro" finds "Gustavo Petro".
  private void introduce() {
    List<Name> names = new ArrayList<>();
    sentences.forEach(
        s -> s.mentions(Name.class).filter(n -> n.form() == Form.PROPER).forEach(names::add));
    names.sort(
        Comparator.comparing((Name n) -> -Names.words(n.text()).size())
            .thenComparing(n -> n.span().begin()));
    for (Name name : names) {
      if (!bodies.isCommon(name)) {
        byName.get(key(name), () -> identify(name));
      }
    }
  }

  /**
   * "Border Guard Bangladesh (BGB)": the letters in brackets are the same body, and so are those
   * that its words begin with: "the Rapid Support Forces … the RSF".
   */
  private void acronyms() {
    Map<String, Name> bodies = new HashMap<>();
    for (Sentence sentence : sentences) {
      Optional<Name> last = Optional.empty();
      for (Name name : sentence.mentions(Name.class).toList()) {
        if (isAcronym(name)) {
          Optional<Name> full = last.filter(b -> isBracketed(sentence, b, name));
          full.or(() -> Optional.ofNullable(bodies.get(name.text())).filter(b -> isBody(name)))
              .ifPresent(b -> same(b, name));
        } else if (name.form() == Form.PROPER && name.kind() == Kind.ORGANIZATION) {
          bodies.put(Names.initials(name.text()), name);
        }
        last = Optional.of(name).filter(n -> n.kind() == Kind.ORGANIZATION);
      }
    }
  }

  private static boolean isAcronym(Name name) {
    return name.form() == Form.PROPER && name.text().equals(name.text().toUpperCase(Locale.ROOT));
  }

  /** "the RSF", but not "the UN" behind the University of Nairobi. */
  private static boolean isBody(Name acronym) {
    return acronym.kind() == Kind.ORGANIZATION && acronym.text().length() >= SHORT;
  }

  private static boolean isBracketed(Sentence sentence, Name full, Name acronym) {
    return acronym.tokens().begin() - full.tokens().end() == 1
        && sentence.form(acronym.tokens().begin() - 1).equals("(");
  }

  private void same(Name full, Name acronym) {
    Entity entity = body(full);
    if (entity != null) {
      roster.alias(entity, Names.clean(acronym.text()));
      for (Kind kind : Kind.values()) {
        byName.put(key(kind, acronym.text()), entity);
      }
    }
  }

  private static String key(Name name) {
    return key(name.kind(), name.text());
  }

  private static String key(Kind kind, String text) {
    return (kind == Kind.COUNTRY ? Kind.PLACE : kind) + " " + Names.key(text);
  }

  private Entity body(Name name) {
    return bodies.isCommon(name) ? common(name) : byName.get(key(name));
  }

  /** "Italy's Interior Ministry" is another body than Tunisia's. */
  private Entity common(Name name) {
    Optional<Entity> state = bodies.owner(name);
    String text = Names.clean(name.text());
    Entity body =
        byName.get(
            key(name) + state.map(s -> " of " + s.id()).orElse(""),
            () ->
                state
                    .map(s -> bodies.of(s, text))
                    .orElseGet(() -> roster.fresh(Kind.ORGANIZATION, text, true)));
    roster.alias(body, text);
    return body;
  }

  private Entity named(Name name) {
    Entity entity = body(name);
    return entity == null ? identify(name) : entity;
  }

  private Entity identify(Name name) {
    return known(name).or(() -> longer(name)).orElseGet(() -> fresh(name));
  }

  private Entity fresh(Name name) {
    String text = Names.clean(name.text());
    String label =
        candidates.areOthers(name)
            ? demonyms.before(name).map(n -> Names.clean(n.text()) + " " + text).orElse(text)
            : text;
    return roster.fresh(
        name.kind() == Kind.COUNTRY ? Kind.PLACE : name.kind(),
        label,
        name.kind() == Kind.PERSON && namesakes.areLikely(label),
        name.kind() == Kind.PLACE
            ? localities.country(name).or(() -> candidates.country(name))
            : Optional.empty());
  }

  private Optional<Entity> known(Name name) {
    List<Entity> all = candidates.of(name);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (name.kind() == Kind.PERSON && Names.words(name.text()).size() == 1) {
      // A surname alone is the person of that name in the article, if there is one.
      Optional<Entity> here = longer(name);
      return here.isPresent() || all.size() > 1 ? here : Optional.of(all.get(0));
    }
    return candidates.best(name, all);
  }

  /** "Petro" after "Gustavo Petro"; "the Times" after "the New York Times". */
  private Optional<Entity> longer(Name name) {
    List<String> own = Names.words(name.text());
    Optional<Entity> longer = byName.longer(name.kind(), own);
    if (longer.isPresent()) {
      roster.alias(longer.get(), Names.clean(name.text()));
      return longer;
    }
    return name.kind() == Kind.PERSON && own.size() == 1 ? first(name) : Optional.empty();
  }

  /** "Ahmed" after "Ahmed Mohamed", the only one with that first name. */
  private Optional<Entity> first(Name name) {
    List<Entity> bearers =
        given.before(name).stream().map(n -> byName.get(key(n))).distinct().toList();
    if (bearers.size() != 1 || bearers.get(0) == null) {
      return Optional.empty();
    }
    roster.alias(bearers.get(0), Names.clean(name.text()));
    return Optional.of(bearers.get(0));
  }

  /** The entity of a proper name; none for a place that is used as one who acts. */
  Optional<Entity> entity(Name name, Use use) {
    if (use == Use.ACTOR && (name.kind().isLocation())) {
      Optional<Entity> country = gazetteer.byGovernment(name.text()).filter(e -> isSpoken(e, name));
      if (country.isPresent()) {
        roster.alias(country.get(), Names.clean(name.text()));
        return country;
      }
    }
    Entity entity = named(name);
    if (use == Use.ACTOR && entity.kind() == Kind.PLACE) {
      return Optional.empty();
    }
    return Optional.of(entity);
  }

  /** "Tina McKenzie, [a former officer]": the person or body of that name right before. */
  Optional<Entity> explained(Name description) {
    Sentence sentence = sentences.get(description.sentence());
    int head = description.head();
    return sentence.tree().is(head, "appos")
        ? sentence
            .mentions(Name.class)
            .filter(n -> n.form() == Form.PROPER && n.kind() == description.kind())
            .filter(n -> n.tokens().contains(sentence.tree().head(head)))
            .filter(n -> n.tokens().end() < description.tokens().begin())
            .findFirst()
            .map(this::named)
        : Optional.empty();
  }

  /** "Brussels" is the European Union's, unless the article speaks of Belgium. */
  private boolean isSpoken(Entity government, Name name) {
    return government.kind() == Kind.COUNTRY
        || gazetteer.named(name.text()).stream()
            .flatMap(e -> e.country().stream())
            .noneMatch(demonyms::areMentioned);
  }
}
