package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Position;
import dateline.extract.Role;
import dateline.read.Article;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns what the sentences of an article say into what the article says of known things. */
public final class Reader {

  private final Gazetteer gazetteer;
  private final Words words;
  private final Confidence confidence;

  /**
   * A reader.
   *
   * @param gazetteer the entities that it knows
   * @param words the classes of words that it knows
   * @param confidence how it rates what it has read
   */
  public Reader(Gazetteer gazetteer, Words words, Confidence confidence) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.confidence = confidence;
  }

  /**
   * Resolves the names of an article's claims and fills what the article makes clear elsewhere.
   *
   * @param article the article
   * @param sentences its sentences
   * @param claims what they say
   */
  public Reading read(Article article, List<Sentence> sentences, List<Claim<Name>> claims) {
    return read(article, sentences, claims, confidence::told);
  }

  /** The same, but each claim has the confidence of the frame that it was read by. */
  public Reading unrated(Article article, List<Sentence> sentences, List<Claim<Name>> claims) {
    return read(article, sentences, claims, UnaryOperator.identity());
  }

  private Reading read(
      Article article,
      List<Sentence> sentences,
      List<Claim<Name>> claims,
      UnaryOperator<List<Claim<Entity>>> rating) {
    Cast cast = new Cast(gazetteer, words, article.id(), sentences);
    List<Position<Entity>> positions = new Titles(sentences, words).positions(cast);
    List<Claim<Entity>> resolved = new ArrayList<>();
    Outlet outlet = new Outlet(article.publisher(), words);
    claims.forEach(claim -> resolved.add(spoken(claim, resolve(claim, cast, outlet), positions)));
    List<Claim<Entity>> standing =
        new Groups(groups(sentences, cast))
            .complete(resolved).stream()
                .map(new Signatories(positions, words)::complete)
                .filter(c -> Standing.of(c.event()))
                .toList();
    List<Claim<Entity>> inferred =
        new Inference(cast.countries(), cast.namedCountries(), cast.scene(), homeward(claims))
            .complete(standing);
    List<Claim<Entity>> told = rating.apply(inferred);
    return new Reading(article, sentences.size(), entities(cast, told, positions), told, positions);
  }

  /** The people whom the article speaks of with a number or as those of a country. */
  private List<Groups.Known> groups(List<Sentence> sentences, Cast cast) {
    List<Groups.Known> known = new ArrayList<>();
    for (Sentence sentence : sentences) {
      sentence
          .mentions(People.class)
          .filter(p -> p.quantity().isKnown() || !p.nationalities().isEmpty())
          .filter(p -> !words.is("office", sentence.tokens().get(p.head()).lemma()))
          .map(p -> new Groups.Known(p.span(), resolve(group(p), cast)))
          .forEach(known::add);
    }
    return known;
  }

  private static Group<Name> group(People people) {
    return new Group<>(people.nationalities(), people.quantity(), List.of(), false, people.text());
  }

  /** Where in the text people are told to go to the country that is theirs. */
  private static Set<Span> homeward(List<Claim<Name>> claims) {
    Set<Span> spans = new HashSet<>();
    for (Claim<Name> claim : claims) {
      if (claim.event().fillers(Role.DESTINATION).stream()
          .anyMatch(n -> n.text().equals(Name.HOME))) {
        spans.add(claim.evidence().get(0));
      }
    }
    return spans;
  }

  /** "We received 200 people," the president said: "we" is the state that the speaker acts for. */
  private static Claim<Entity> spoken(
      Claim<Name> told, Claim<Entity> claim, List<Position<Entity>> positions) {
    boolean we =
        claim.event().fillers(Role.AGENT).isEmpty()
            && told.event().fillers(Role.AGENT).stream()
                .anyMatch(n -> n.text().equalsIgnoreCase("we"));
    List<Entity> states =
        positions.stream()
            .filter(p -> we && claim.sources().contains(p.holder()))
            .map(Position::of)
            .filter(e -> e.kind() == Kind.COUNTRY)
            .distinct()
            .toList();
    return states.size() == 1
        ? Rewrite.role(claim, Role.AGENT, states, "is who the speaker calls we")
        : claim;
  }

  private static Claim<Entity> resolve(Claim<Name> claim, Cast cast, Outlet outlet) {
    Event<Name> event = claim.event();
    Map<Role, List<Entity>> fillers = new EnumMap<>(Role.class);
    event
        .fillers()
        .forEach(
            (role, names) ->
                fillers.put(
                    role,
                    role == Role.PARTY && names.size() == 1 && isPair(names.get(0))
                        ? cast.pair(names.get(0))
                        : resolve(names, use(event.type(), role), cast)));
    if (event.fillers().containsKey(Role.ORIGIN) && fillers.get(Role.ORIGIN).isEmpty()) {
      // "received deportees from Texas": the country sends them.
      fillers.put(Role.ORIGIN, cast.countries(event.fillers(Role.ORIGIN)));
    }
    boolean there =
        event.fillers(Role.DESTINATION).stream()
            .anyMatch(n -> n.form() == Form.PRONOUN && !n.text().equals(Name.HOME));
    if (there && fillers.get(Role.DESTINATION).equals(fillers.get(Role.AGENT))) {
      fillers.remove(Role.DESTINATION); // "Australia shipped them there": not to where it is.
    }
    Optional<Group<Entity>> people = event.people().map(g -> resolve(g, cast));
    List<Entity> sources =
        resolve(claim.sources(), Use.ACTOR, cast).stream().filter(s -> !outlet.is(s)).toList();
    Event<Entity> told =
        new Event<>(
            event.type(),
            fillers,
            people,
            event.begin(),
            event.end(),
            event.timeText(),
            event.payment());
    return new Claim<>(
        told, sources, claim.factuality(), claim.confidence(), claim.evidence(), claim.reasons());
  }

  private static boolean isPair(Name name) {
    return name.text().equals("They") || name.text().equals(Name.SIDES);
  }

  private static Use use(EventType type, Role role) {
    return switch (role) {
      case AGENT, PARTY, TARGET -> Use.ACTOR;
      case ORIGIN ->
          type == EventType.ACCEPTANCE || type == EventType.REFUSAL ? Use.ACTOR : Use.PLACE;
      case DESTINATION, VIA, PLACE -> Use.PLACE;
    };
  }

  private static List<Entity> resolve(List<Name> names, Use use, Cast cast) {
    Set<Entity> out = new LinkedHashSet<>();
    names.stream()
        .filter(n -> use == Use.PLACE || cast.together(n).isEmpty())
        .forEach(n -> cast.entity(n, use).ifPresent(out::add));
    if (out.isEmpty() && use == Use.ACTOR) {
      names.forEach(n -> out.addAll(cast.together(n)));
    }
    if (out.isEmpty()) {
      names.stream().filter(n -> n.kind() == Kind.COUNTRY).forEach(n -> out.addAll(cast.states(n)));
    }
    return List.copyOf(out);
  }

  private static Group<Entity> resolve(Group<Name> group, Cast cast) {
    List<Entity> nationalities =
        resolve(group.nationalities(), Use.PLACE, cast).stream()
            .filter(e -> e.kind() == Kind.COUNTRY)
            .toList();
    List<Entity> members =
        resolve(
                group.members().stream().filter(n -> n.form() != Form.DESCRIPTION).toList(),
                Use.ACTOR,
                cast)
            .stream()
            .filter(e -> e.kind() == Kind.PERSON)
            .toList();
    String pronoun =
        group.members().stream()
            .filter(n -> n.form() == Form.PRONOUN)
            .map(Name::text)
            .findFirst()
            .orElse("");
    return new Group<>(
        nationalities,
        group.quantity(),
        members,
        group.thirdCountry(),
        group.description().isEmpty() ? pronoun : group.description());
  }

  private static List<Entity> entities(
      Cast cast, List<Claim<Entity>> claims, List<Position<Entity>> positions) {
    Map<String, Entity> used = new TreeMap<>();
    for (Claim<Entity> claim : claims) {
      Stream.of(
              claim.event().fillers().values().stream().flatMap(List::stream),
              claim.sources().stream(),
              claim.event().people().stream()
                  .flatMap(g -> Stream.concat(g.nationalities().stream(), g.members().stream())))
          .flatMap(s -> s)
          .forEach(e -> used.put(e.id(), e));
    }
    positions.forEach(
        p -> {
          used.put(p.holder().id(), p.holder());
          used.put(p.of().id(), p.of());
        });
    return used.values().stream().map(cast::withAliases).toList();
  }
}
