package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is who in one article: every name, description and pronoun that an event, a source or a
 * position uses is led to an entity, known or new, or to none when that is not sure.
 */
final class Cast {

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private final Gazetteer gazetteer;
  private final Words words;
  private final Bodies bodies;
  private final Namesakes namesakes;
  private final String article;
  private final List<Sentence> sentences;
  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, List<String>> aliases = new HashMap<>();

  Cast(Gazetteer gazetteer, Words words, String article, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.bodies = new Bodies(gazetteer, words, sentences);
    this.namesakes = new Namesakes(words);
    this.article = article;
    this.sentences = sentences;
    introduce();
  }

  /** How a mention is used, which decides what a capital stands for. */
  enum Use {
    /** As somebody who acts: the capital is the government. */
    ACTOR,
    /** As somewhere: the capital is the city. */
    PLACE
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
        byName.computeIfAbsent(key(name), k -> identify(name));
      }
    }
    acronyms();
    owners();
  }

  /**
   * "the Home Department of Khyber Pakhtunkhwa", "Italy's Interior Ministry": whose it is belongs
   * to what a body is called.
   */
  private void owners() {
    for (Sentence sentence : sentences) {
      List<Name> names =
          sentence.mentions(Name.class).filter(n -> n.form() != Form.PRONOUN).toList();
      for (int i = 1; i < names.size(); i++) {
        Name first = names.get(i - 1);
        Name second = names.get(i);
        if (isPartOf(sentence, first, second)) {
          owned(sentence, first, first, second);
        } else if (isPossessive(sentence, first, second)) {
          owned(sentence, second, first, second);
        }
      }
    }
  }

  private void owned(Sentence sentence, Name body, Name first, Name last) {
    String text =
        sentence.tokens().subList(first.tokens().begin(), last.tokens().end()).stream()
            .map(t -> t.tag().equals("POS") ? t.text() : " " + t.text())
            .collect(Collectors.joining())
            .strip();
    alias(bodies.isCommon(body) ? common(body) : byName.get(key(body)), clean(text));
  }

  private static boolean isBody(Name name) {
    return name.kind() == Kind.ORGANIZATION && name.form() == Form.PROPER;
  }

  private static boolean isOwner(Name name) {
    return name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY;
  }

  private static boolean isPartOf(Sentence sentence, Name body, Name owner) {
    List<Token> between = between(sentence, body, owner);
    return isBody(body)
        && isOwner(owner)
        && owner.form() == Form.PROPER
        && !between.isEmpty()
        && between.size() <= 2
        && between.get(0).lemma().matches("of|in")
        && (between.size() == 1 || between.get(1).tag().equals("DT"));
  }

  private static boolean isPossessive(Sentence sentence, Name owner, Name body) {
    List<Token> between = between(sentence, owner, body);
    boolean marked =
        owner.form() == Form.PROPER && between.size() == 1 && between.get(0).tag().equals("POS");
    boolean adjective =
        owner.form() == Form.ADJECTIVE
            && owner.tokens().end() == body.tokens().begin()
            && Character.isUpperCase(owner.text().codePointAt(0));
    return isBody(body) && isOwner(owner) && (marked || adjective);
  }

  private static List<Token> between(Sentence sentence, Name first, Name second) {
    int end = first.tokens().end();
    return sentence.tokens().subList(end, Math.max(end, second.tokens().begin()));
  }

  private static String key(Name name) {
    return (name.kind() == Kind.COUNTRY ? Kind.PLACE : name.kind()) + " " + Names.key(name.text());
  }

  /** "Italy's Interior Ministry" is another body than Tunisia's. */
  private Entity common(Name name) {
    Optional<Entity> state = bodies.owner(name);
    String text = clean(name.text());
    Entity body =
        byName.computeIfAbsent(
            key(name) + state.map(s -> " of " + s.id()).orElse(""),
            k ->
                state
                    .map(s -> bodies.of(s, text))
                    .orElseGet(() -> fresh(Kind.ORGANIZATION, text, true)));
    alias(body, text);
    return body;
  }

  private Entity identify(Name name) {
    Optional<Entity> known = known(name);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Entity> longer = longer(name);
    if (longer.isPresent()) {
      return longer.get();
    }
    String text = clean(name.text());
    String label =
        gazetteer.named(name.text()).stream().anyMatch(e -> fits(name, e) && isOther(name, e))
            ? nation(name).map(n -> clean(n.text()) + " " + text).orElse(text)
            : text;
    return fresh(
        name.kind() == Kind.COUNTRY ? Kind.PLACE : name.kind(),
        label,
        name.kind() == Kind.PERSON && namesakes.areLikely(label));
  }

  private static String clean(String text) {
    return text.replace('\n', ' ').replaceAll("\\s+", " ").replaceAll("['’]s?$", "").strip();
  }

  /**
   * "the Swedish [Red Cross]": the body of another state than the one that is known by the name.
   */
  private boolean isOther(Name name, Entity known) {
    if (name.kind() != Kind.ORGANIZATION || name.tokens().length() < 2) {
      return false;
    }
    return nation(name)
        .flatMap(this::countryOf)
        .filter(c -> !known.country().equals(Optional.of(c.id())))
        .isPresent();
  }

  /** The adjective of a country right before a name. */
  private Optional<Name> nation(Name name) {
    return sentences
        .get(name.sentence())
        .mentions(Name.class)
        .filter(n -> n.form() == Form.ADJECTIVE && n.tokens().end() == name.tokens().begin())
        .findFirst();
  }

  private Optional<Entity> known(Name name) {
    List<Entity> candidates =
        gazetteer.named(name.text()).stream()
            .filter(e -> fits(name, e) && !isOther(name, e))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (name.kind() == Kind.PERSON && Names.words(name.text()).size() == 1) {
      // A surname alone is the person of that name in the article, if there is one.
      Optional<Entity> here = longer(name);
      if (here.isPresent()) {
        return here;
      }
      return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    return candidates.stream()
        .max(
            Comparator.comparing((Entity e) -> isHome(name, e, candidates))
                .thenComparing(e -> e.kind() == name.kind())
                .thenComparing(
                    e -> e.country().filter(c -> isMentioned(c) || isSeat(name, c)).isPresent())
                .thenComparing(Entity::weight)
                .thenComparing(Entity::id));
  }

  /** Whether the government of a country goes by a name: "Athens" needs no Greek beside it. */
  private boolean isSeat(Name name, String country) {
    return gazetteer.byGovernment(name.text()).filter(e -> e.id().equals(country)).isPresent();
  }

  /**
   * Whether a part of one state is meant by a name that it shares with another state: "Atlanta,
   * Georgia", or "Georgia" among other places of the United States and without a Georgian.
   */
  private boolean isHome(Name name, Entity part, List<Entity> candidates) {
    Optional<String> state =
        candidates.stream().filter(e -> e.kind() == Kind.COUNTRY).map(Entity::id).findFirst();
    if (state.isEmpty() || part.country().isEmpty() || part.country().equals(state)) {
      return false;
    }
    if (isCalledState(name)) {
      return true;
    }
    String home = part.country().get();
    String abroad = state.get();
    List<Name> others =
        sentences.stream()
            .flatMap(s -> s.mentions(Name.class))
            .filter(n -> !isSame(n, name))
            .toList();
    return !isListedAmongStates(name)
        && others.stream().anyMatch(n -> lies(n, home))
        && others.stream().noneMatch(n -> lies(n, abroad) || isOf(n, abroad));
  }

  /** "the American state of Georgia": said once, it goes for the whole article. */
  private boolean isCalledState(Name name) {
    return sentences.stream()
        .anyMatch(
            s ->
                s.mentions(Name.class)
                    .filter(n -> isSame(n, name) && n.tokens().begin() > 1)
                    .map(n -> s.tokens().subList(n.tokens().begin() - 2, n.tokens().begin()))
                    .anyMatch(
                        before ->
                            before.get(0).lemma().equals("state")
                                && before.get(1).lemma().equals("of")));
  }

  /** "from Armenia, Georgia and Iran": next to a state only states are told. */
  private boolean isListedAmongStates(Name name) {
    for (Sentence sentence : sentences) {
      List<Name> names = sentence.mentions(Name.class).toList();
      for (int i = 1; i < names.size(); i++) {
        Name left = names.get(i - 1);
        Name right = names.get(i);
        boolean listed =
            right.tokens().begin() - left.tokens().end() <= 2
                && left.kind() == Kind.COUNTRY
                && right.kind() == Kind.COUNTRY
                && !isSame(left, right);
        if (listed && (isSame(left, name) || isSame(right, name))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Name name, Name other) {
    return Names.key(name.text()).equals(Names.key(other.text()));
  }

  /** Whether a place, but no seat of government, is known by that name in that country alone. */
  private boolean lies(Name name, String country) {
    List<Entity> places = gazetteer.named(name.text());
    return name.kind() == Kind.PLACE
        && gazetteer.byGovernment(name.text()).isEmpty()
        && !places.isEmpty()
        && places.stream().allMatch(e -> e.country().filter(country::equals).isPresent());
  }

  /** Whether a name stands for a country: its own, its government's, its people's. */
  private boolean isOf(Name name, String country) {
    return countryOf(name)
        .or(() -> gazetteer.byGovernment(name.text()))
        .filter(e -> e.id().equals(country))
        .isPresent();
  }

  private static boolean fits(Name name, Entity entity) {
    return switch (name.kind()) {
      case COUNTRY, PLACE -> entity.kind() == Kind.COUNTRY || entity.kind() == Kind.PLACE;
      case ORGANIZATION -> entity.kind() == Kind.ORGANIZATION;
      case PERSON -> entity.kind() == Kind.PERSON;
    };
  }

  private boolean isMentioned(String country) {
    return sentences.stream()
        .flatMap(s -> s.mentions(Name.class))
        .filter(n -> n.kind() == Kind.COUNTRY)
        .anyMatch(n -> countryOf(n).filter(e -> e.id().equals(country)).isPresent());
  }

  private Optional<Entity> countryOf(Name name) {
    if (name.form() == Form.ADJECTIVE) {
      return gazetteer.byAdjective(name.text());
    }
    return gazetteer.named(name.text()).stream().filter(e -> e.kind() == Kind.COUNTRY).findFirst();
  }

  /** "Petro" after "Gustavo Petro"; "the Times" after "the New York Times". */
  private Optional<Entity> longer(Name name) {
    List<String> own = Names.words(name.text());
    for (Map.Entry<String, Entity> entry : byName.entrySet()) {
      if (!entry.getKey().startsWith(name.kind() + " ")) {
        continue;
      }
      List<String> other = Names.words(entry.getKey().substring(name.kind().name().length() + 1));
      boolean tail =
          other.size() > own.size()
              && other.subList(other.size() - own.size(), other.size()).equals(own);
      boolean inside =
          name.kind() == Kind.PERSON
                  && own.size() == 1
                  && other.size() > 1
                  && other.subList(1, other.size()).contains(own.get(0))
              || name.kind() == Kind.ORGANIZATION
                  && own.size() > 1
                  && String.join(" ", other).startsWith(String.join(" ", own) + " ");
      if (tail || inside) {
        alias(entry.getValue(), clean(name.text()));
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** "Border Guard Bangladesh (BGB)": the letters in brackets are the same body. */
  private void acronyms() {
    for (Sentence sentence : sentences) {
      List<Name> names =
          sentence.mentions(Name.class).filter(n -> n.form() == Form.PROPER).toList();
      for (int i = 1; i < names.size(); i++) {
        Name full = names.get(i - 1);
        Name acronym = names.get(i);
        boolean bracketed =
            acronym.tokens().begin() - full.tokens().end() == 1
                && sentence.tokens().get(acronym.tokens().begin() - 1).text().equals("(");
        if (bracketed
            && acronym.text().equals(acronym.text().toUpperCase(Locale.ROOT))
            && full.kind() == Kind.ORGANIZATION) {
          Entity entity = bodies.isCommon(full) ? common(full) : byName.get(key(full));
          if (entity != null) {
            alias(entity, clean(acronym.text()));
            for (Kind kind : Kind.values()) {
              byName.put(
                  (kind == Kind.COUNTRY ? Kind.PLACE : kind) + " " + Names.key(acronym.text()),
                  entity);
            }
          }
        }
      }
    }
  }

  private void alias(Entity entity, String alias) {
    List<String> list = aliases.computeIfAbsent(entity.id(), k -> new ArrayList<>());
    if (!alias.equals(entity.label())
        && !entity.aliases().contains(alias)
        && !list.contains(alias)) {
      list.add(alias);
    }
  }

  /** One that is only described. */
  private Entity local(Kind kind, Name name) {
    Optional<String> country =
        kind == Kind.ORGANIZATION
            ? sentences
                .get(name.sentence())
                .mentions(Name.class)
                .filter(n -> name.tokens().contains(n.tokens()) && n.kind() == Kind.COUNTRY)
                .filter(n -> n.form() == Form.ADJECTIVE || n.tokens().end() < name.head())
                .findFirst()
                .flatMap(this::countryOf)
                .map(Entity::id)
            : Optional.empty();
    return fresh(kind, Names.bare(name.text()), true, country);
  }

  private Entity fresh(Kind kind, String label, boolean local) {
    return fresh(kind, label, local, Optional.empty());
  }

  private Entity fresh(Kind kind, String label, boolean local, Optional<String> country) {
    String slug = Slug.of(label);
    String id =
        kind.name().toLowerCase(Locale.ROOT) + "/" + (local ? Slug.of(article) + "/" + slug : slug);
    Entity entity =
        entities.computeIfAbsent(
            id,
            k ->
                new Entity(
                    id,
                    kind,
                    label,
                    List.of(),
                    List.of(),
                    country,
                    List.of(),
                    Optional.empty(),
                    0));
    spellings(entity);
    return entity;
  }

  /** A name with an apostrophe is found with the other kind, too. */
  private void spellings(Entity entity) {
    String label = entity.label();
    alias(entity, label.indexOf('’') < 0 ? label.replace('\'', '’') : label.replace('’', '\''));
  }

  /** The entity that a mention means, if that is sure. */
  Optional<Entity> entity(Name name, Use use) {
    return switch (name.form()) {
      case PROPER -> proper(name, use);
      case ADJECTIVE -> gazetteer.byAdjective(name.text());
      case DESCRIPTION -> described(name);
      case PRONOUN -> pronoun(name, use);
    };
  }

  private Optional<Entity> proper(Name name, Use use) {
    if (use == Use.ACTOR && (name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY)) {
      Optional<Entity> country = gazetteer.byGovernment(name.text()).filter(e -> isSpoken(e, name));
      if (country.isPresent()) {
        alias(country.get(), clean(name.text()));
        return country;
      }
    }
    Entity entity = bodies.isCommon(name) ? common(name) : byName.get(key(name));
    if (entity == null) {
      entity = identify(name);
    }
    if (use == Use.ACTOR && entity.kind() == Kind.PLACE) {
      return Optional.empty();
    }
    return Optional.of(entity);
  }

  /** "Brussels" is the European Union's, unless the article speaks of Belgium. */
  private boolean isSpoken(Entity government, Name name) {
    return government.kind() == Kind.COUNTRY
        || gazetteer.named(name.text()).stream()
            .flatMap(e -> e.country().stream())
            .noneMatch(this::isMentioned);
  }

  private Optional<Entity> described(Name name) {
    return switch (name.kind()) {
      case COUNTRY -> describedCountry(name);
      case ORGANIZATION -> describedBody(name);
      case PERSON -> describedPerson(name);
      case PLACE -> Optional.empty();
    };
  }

  /** "the Trump administration", "the country", "the government". */
  private Optional<Entity> describedCountry(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    for (Name inner : sentence.mentions(Name.class).toList()) {
      if (inner.kind() == Kind.PERSON && name.tokens().contains(inner.tokens())) {
        Optional<Entity> person = proper(inner, Use.ACTOR);
        Optional<Entity> led = person.flatMap(Entity::country).flatMap(gazetteer::entity);
        if (led.isPresent()) {
          alias(led.get(), clean(Names.bare(name.text())));
        }
        return led.isPresent() ? led : person;
      }
      if (inner.kind() == Kind.PLACE && name.tokens().contains(inner.tokens())) {
        return proper(inner, Use.ACTOR).or(() -> Optional.of(local(Kind.ORGANIZATION, name)));
      }
    }
    Optional<Entity> theirs = theirs(sentence, name).or(() -> his(sentence, name));
    if (theirs.isPresent()) {
      return theirs;
    }
    String head = sentence.tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    if (sentence.tokens().get(name.head()).tag().endsWith("S")
        && !Set.of("authority", "official").contains(head)) {
      return Optional.empty();
    }
    Governments governments = new Governments(sentences);
    Optional<Entity> only =
        name.text().equalsIgnoreCase("the government") ? only(governments, name) : Optional.empty();
    return only.or(() -> lastCountry(name)).or(() -> governments.before(name).flatMap(this::state));
  }

  /**
   * "the government", where the article has spoken of one country's government alone and names no
   * other country more often.
   */
  private Optional<Entity> only(Governments governments, Name name) {
    List<Entity> all =
        governments.allBefore(name).stream().flatMap(n -> state(n).stream()).distinct().toList();
    if (all.size() != 1) {
      return Optional.empty();
    }
    Map<Entity, Integer> named = countries();
    int most = named.values().stream().mapToInt(n -> n).max().orElse(0);
    return Optional.of(all.get(0)).filter(e -> named.getOrDefault(e, 0) == most);
  }

  private Optional<Entity> state(Name name) {
    return name.form() == Form.ADJECTIVE
        ? gazetteer.byAdjective(name.text())
        : proper(name, Use.ACTOR).filter(e -> e.kind() == Kind.COUNTRY);
  }

  /** "1,187 Ethiopians were brought home by [their government]" */
  private Optional<Entity> theirs(Sentence sentence, Name name) {
    if (!name.text().matches("(?i)their (own )?\\S+")) {
      return Optional.empty();
    }
    List<Entity> nations =
        sentence
            .mentions(People.class)
            .filter(p -> p.tokens().end() <= name.tokens().begin())
            .flatMap(p -> p.nationalities().stream())
            .flatMap(n -> countryOf(n).stream())
            .distinct()
            .toList();
    return nations.size() == 1 ? Optional.of(nations.get(0)) : Optional.empty();
  }

  /** "Mahama said that [his government] had agreed": the state of the person named last. */
  private Optional<Entity> his(Sentence sentence, Name name) {
    if (!name.text().matches("(?i)(his|her) (own )?\\S+")) {
      return Optional.empty();
    }
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .filter(n -> n.tokens().end() <= name.tokens().begin())
        .reduce((first, second) -> second)
        .flatMap(n -> proper(n, Use.ACTOR))
        .flatMap(Entity::country)
        .flatMap(gazetteer::entity);
  }

  private Optional<Entity> lastCountry(Name name) {
    for (int i = name.sentence(); i >= Math.max(0, name.sentence() - 4); i--) {
      List<Name> before =
          sentences
              .get(i)
              .mentions(Name.class)
              .filter(n -> n.kind() == Kind.COUNTRY || gazetteer.byGovernment(n.text()).isPresent())
              .filter(n -> n.span().end() <= name.span().begin())
              .toList();
      // The subject of an earlier sentence is likelier than what was named last.
      List<Name> ordered = new ArrayList<>(before);
      if (i == name.sentence()) {
        java.util.Collections.reverse(ordered);
        // "people from Lesotho entered the country": not the country whose people they are.
        // "Rwanda took in seven sent by Chad, the government said": the one who acts speaks.
        ordered.sort(Comparator.comparing(this::isNationality).thenComparing(n -> !isSubject(n)));
      }
      for (Name country : ordered) {
        Optional<Entity> entity = state(country);
        if (entity.isPresent()) {
          return entity;
        }
      }
    }
    return Optional.empty();
  }

  /** The countries in which those places lie. */
  List<Entity> countries(List<Name> places) {
    return places.stream()
        .filter(n -> n.kind() == Kind.PLACE && n.form() == Form.PROPER)
        .flatMap(n -> proper(n, Use.PLACE).flatMap(Entity::country).stream())
        .flatMap(c -> gazetteer.entity(c).stream())
        .distinct()
        .toList();
  }

  private boolean isSubject(Name name) {
    return sentences.get(name.sentence()).tree().relation(name.head()).equals("nsubj");
  }

  private boolean isNationality(Name name) {
    return sentences
        .get(name.sentence())
        .mentions(People.class)
        .anyMatch(p -> p.nationalities().contains(name));
  }

  /** "the ministry" is the last body with that word in its name; else it is a body of its own. */
  private Optional<Entity> describedBody(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    String head = sentence.tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> owner = limb(sentence, name);
    if (owner.isPresent()) {
      return owner;
    }
    boolean definite = name.text().matches("(?i)(the|its|that|this)\\s.*");
    boolean bareHead = Names.words(name.text()).size() == 1;
    if (definite && bareHead) {
      Optional<Entity> earlier = lastBody(name, head);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    if (bareHead
        && !sentence.tokens().get(name.head()).tag().endsWith("S")
        && definite
        && Set.of(
                "agency",
                "group",
                "organization",
                "organisation",
                "institution",
                "body",
                "outlet",
                "network")
            .contains(head)) {
      return lastOrganization(name);
    }
    return Optional.of(local(Kind.ORGANIZATION, name));
  }

  /** "the border guard said [its patrols] had detained 57": what its people do the body does. */
  private Optional<Entity> limb(Sentence sentence, Name name) {
    boolean own =
        name.text().matches("(?i)its \\S+")
            && sentence.tokens().get(name.head()).tag().equals("NNS");
    if (!own) {
      return Optional.empty();
    }
    Name its =
        new Name(
            name.sentence(),
            name.tokens(),
            name.head(),
            name.span(),
            "its",
            Kind.ORGANIZATION,
            Form.PRONOUN);
    String head = sentence.tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> owner = pronoun(its, Use.ACTOR);
    boolean force = Set.of("police", "army", "navy").contains(head);
    return owner.map(
        o ->
            force && o.kind() == Kind.COUNTRY && !o.adjectives().isEmpty()
                ? fresh(
                    Kind.ORGANIZATION,
                    o.adjectives().get(0) + " " + head,
                    true,
                    Optional.of(o.id()))
                : o);
  }

  private Optional<Entity> lastBody(Name name, String head) {
    for (int i = name.sentence(); i >= 0; i--) {
      List<Name> names = new ArrayList<>(sentences.get(i).mentions(Name.class).toList());
      java.util.Collections.reverse(names);
      for (Name other : names) {
        if (other.kind() == Kind.ORGANIZATION
            && other.span().end() <= name.span().begin()
            && Names.words(other.text()).contains(head)) {
          return proper(other, Use.ACTOR);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> lastOrganization(Name name) {
    for (int i = name.sentence(); i >= Math.max(0, name.sentence() - 3); i--) {
      List<Name> names = new ArrayList<>(sentences.get(i).mentions(Name.class).toList());
      java.util.Collections.reverse(names);
      for (Name other : names) {
        if (other.kind() == Kind.ORGANIZATION && other.span().end() <= name.span().begin()) {
          return proper(other, Use.ACTOR);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> describedPerson(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    String head = sentence.tokens().get(name.head()).lemma().toLowerCase(Locale.ROOT);
    boolean definite = name.text().matches("(?i)(the|his|her|its|their)\\s.*");
    if (definite) {
      Optional<Entity> titled = lastTitled(name, head);
      if (titled.isPresent()) {
        return titled;
      }
      Optional<Entity> next = nextTitled(name);
      if (next.isPresent()) {
        return next;
      }
      String own = "person/" + Slug.of(article) + "/";
      for (Entity entity : entities.values()) {
        if (entity.id().startsWith(own) && Names.words(entity.label()).contains(head)) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.of(local(Kind.PERSON, name));
  }

  /** "the minister": the last person before whose name stands in one phrase with that title. */
  private Optional<Entity> lastTitled(Name name, String title) {
    for (int i = name.sentence(); i >= 0; i--) {
      Sentence sentence = sentences.get(i);
      List<Name> names = new ArrayList<>(sentence.mentions(Name.class).toList());
      java.util.Collections.reverse(names);
      for (Name other : names) {
        if (other.kind() != Kind.PERSON
            || other.form() != Form.PROPER
            || other.span().end() > name.span().begin()) {
          continue;
        }
        int from = Math.max(0, other.tokens().begin() - 6);
        int to = Math.min(sentence.tokens().size(), other.tokens().end() + 9);
        for (int t = from; t < to; t++) {
          boolean near =
              t < other.tokens().begin()
                  ? clear(sentence, t, other.tokens().begin())
                  : commaBehind(sentence, other, t);
          if (near && sentence.tokens().get(t).lemma().equalsIgnoreCase(title)) {
            return proper(other, Use.ACTOR);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "its foreign minister said", before the text names "Foreign Minister Chisomo Kalulu". */
  private Optional<Entity> nextTitled(Name name) {
    List<String> title = List.of(Names.bare(name.text()).toLowerCase(Locale.ROOT).split(" "));
    List<String> office = title.subList(Math.max(0, title.size() - 2), title.size());
    if (title.size() < 2) {
      return Optional.empty();
    }
    return sentences.subList(name.sentence(), sentences.size()).stream()
        .flatMap(
            s ->
                s.mentions(Name.class)
                    .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
                    .filter(n -> isBehind(s, office, n)))
        .filter(n -> n.span().begin() >= name.span().end())
        .findFirst()
        .flatMap(n -> proper(n, Use.ACTOR));
  }

  private static boolean isBehind(Sentence sentence, List<String> office, Name name) {
    int from = name.tokens().begin() - office.size();
    return from >= 0
        && sentence.tokens().subList(from, name.tokens().begin()).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .toList()
            .equals(office);
  }

  private static boolean clear(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(t -> t.isVerb() || t.tag().equals(","));
  }

  private static boolean commaBehind(Sentence sentence, Name name, int at) {
    int next = name.tokens().end();
    return at > next
        && sentence.tokens().get(next).tag().equals(",")
        && sentence.tokens().subList(next, at).stream().noneMatch(Token::isVerb);
  }

  private Optional<Entity> pronoun(Name name, Use use) {
    if (name.text().equals(Name.HOME)) {
      return Optional.empty();
    }
    if (use == Use.PLACE) {
      return lastPlace(name);
    }
    boolean human = name.kind() == Kind.PERSON;
    boolean plural =
        Set.of("they", "their", "them", "we").contains(name.text().toLowerCase(Locale.ROOT));
    if (plural) {
      return Optional.empty();
    }
    for (int i = name.sentence(); i >= Math.max(0, name.sentence() - 2); i--) {
      List<Name> before =
          sentences
              .get(i)
              .mentions(Name.class)
              .filter(n -> n.form() == Form.PROPER && n.span().end() <= name.span().begin())
              .filter(
                  n ->
                      human
                          ? n.kind() == Kind.PERSON
                          : n.kind() == Kind.ORGANIZATION
                              || n.kind() == Kind.COUNTRY
                              || isActing(n))
              .toList();
      // The first name of a sentence is its subject more often than not.
      for (Name other : before) {
        if (isSubject(sentences.get(i), other)) {
          return proper(other, Use.ACTOR);
        }
      }
      if (!before.isEmpty()) {
        return proper(before.get(human ? before.size() - 1 : 0), Use.ACTOR);
      }
    }
    return Optional.empty();
  }

  /** "Washington imposed visa bans, the first that it …": a capital that does something. */
  private boolean isActing(Name name) {
    return name.kind() == Kind.PLACE
        && gazetteer.byGovernment(name.text()).isPresent()
        && isSubject(sentences.get(name.sentence()), name);
  }

  private Optional<Entity> lastPlace(Name name) {
    for (int i = name.sentence(); i >= Math.max(0, name.sentence() - 2); i--) {
      List<Name> before =
          sentences
              .get(i)
              .mentions(Name.class)
              .filter(
                  n ->
                      n.form() == Form.PROPER
                          && (n.kind() == Kind.PLACE || n.kind() == Kind.COUNTRY))
              .filter(n -> n.span().end() <= name.span().begin())
              .toList();
      if (!before.isEmpty()) {
        return proper(before.get(before.size() - 1), Use.PLACE);
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(Sentence sentence, Name name) {
    for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
      if (sentence.tree().is(i, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** The entity with all the names that the article gives it. */
  Entity withAliases(Entity entity) {
    List<String> all = new ArrayList<>(entity.aliases());
    aliases.getOrDefault(entity.id(), List.of()).stream()
        .filter(a -> !all.contains(a))
        .forEach(all::add);
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.label(),
        all,
        entity.adjectives(),
        entity.country(),
        entity.links(),
        entity.point(),
        entity.weight());
  }

  /** How often the article names each country, its government and people included. */
  Map<Entity, Integer> countries() {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Name name : sentence.mentions(Name.class).toList()) {
        Optional<Entity> country =
            name.form() == Form.ADJECTIVE
                ? gazetteer.byAdjective(name.text())
                : proper(name, Use.ACTOR)
                    .flatMap(
                        e ->
                            e.kind() == Kind.COUNTRY
                                ? Optional.of(e)
                                : e.country().flatMap(gazetteer::entity));
        country.ifPresent(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** "the two governments", "the three countries": those named together last. */
  List<Entity> states(Name name) {
    int number =
        Names.words(name.text()).stream().mapToInt(w -> NUMBERS.getOrDefault(w, 0)).max().orElse(0);
    if (name.form() != Form.DESCRIPTION || number < 2) {
      return List.of();
    }
    for (int i = name.sentence(); i >= 0 && number > 2; i--) {
      Set<Entity> together = new LinkedHashSet<>();
      int end = -1;
      for (Name next : sentences.get(i).mentions(Name.class).toList()) {
        if (next.span().end() > name.span().begin()) {
          break;
        }
        if (next.tokens().begin() - end > 2) {
          if (together.size() == number) {
            break;
          }
          together.clear();
        }
        entity(next, Use.ACTOR).filter(e -> e.kind() == Kind.COUNTRY).ifPresent(together::add);
        end = next.tokens().end();
      }
      if (together.size() == number) {
        return List.copyOf(together);
      }
    }
    return number == 2 ? pair() : List.of();
  }

  /** "the two men", "both ministers": the persons named last, as many as that. */
  List<Entity> together(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    boolean persons =
        name.form() == Form.DESCRIPTION
            && name.kind() != Kind.COUNTRY
            && name.text().matches("(?i)(the (two|three) \\S+|both \\S+|the pair)")
            && (name.text().endsWith("pair")
                || words.is("office", sentence.tokens().get(name.head()).lemma()));
    if (!persons) {
      return List.of();
    }
    int number =
        Names.words(name.text()).stream().mapToInt(w -> NUMBERS.getOrDefault(w, 2)).max().orElse(2);
    return last(name, number, 4);
  }

  /** "They are due to meet": the two persons named in the sentence before. */
  List<Entity> pair(Name they) {
    return last(they, 2, 1);
  }

  private List<Entity> last(Name name, int number, int within) {
    List<Entity> last = new ArrayList<>();
    for (int i = name.sentence(); i >= Math.max(0, name.sentence() - within); i--) {
      List<Name> before =
          new ArrayList<>(
              sentences
                  .get(i)
                  .mentions(Name.class)
                  .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
                  .filter(n -> n.span().end() <= name.span().begin())
                  .toList());
      java.util.Collections.reverse(before);
      before.stream()
          .flatMap(n -> proper(n, Use.ACTOR).stream())
          .filter(e -> !last.contains(e) && last.size() < number)
          .forEach(last::add);
    }
    return last.size() == number ? last : List.of();
  }

  /** The two countries that the article is about, if two stand out. */
  private List<Entity> pair() {
    List<Map.Entry<Entity, Integer>> most =
        countries().entrySet().stream()
            .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
            .toList();
    boolean two =
        most.size() == 2 || most.size() > 2 && most.get(1).getValue() > most.get(2).getValue();
    return two ? List.of(most.get(0).getKey(), most.get(1).getKey()) : List.of();
  }

  /** The countries that the article names themselves. */
  Set<Entity> namedCountries() {
    Set<Entity> named = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      sentence
          .mentions(Name.class)
          .filter(n -> n.form() == Form.PROPER && n.kind() == Kind.COUNTRY)
          .forEach(n -> proper(n, Use.PLACE).ifPresent(named::add));
    }
    return named;
  }

  /** The entity of that id that Dateline knows. */
  Optional<Entity> known(String id) {
    return gazetteer.entity(id);
  }
}
