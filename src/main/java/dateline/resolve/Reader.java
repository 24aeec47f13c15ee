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
import dateline.extract.Claim;
import dateline.extract.Group;
import dateline.extract.Position;
import dateline.extract.Role;
import dateline.read.Article;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the sentences of an article say into what the article says of known things. */
public final class Reader {

  private static final Pattern SEVERAL =
      Pattern.compile("(?i).*\\b(countries|states|nations|governments|capitals)");

  private static final Pattern TAKEN_UP = Pattern.compile("(?i)the( \\d+)? \\p{L}+s?");

  /** Classes of nouns that say too little of people to tell some from others. */
  private static final Set<String> VAGUE =
      Set.of(
          "sex or age",
          "collective",
          "band",
          "household",
          "migrant",
          "captive",
          "hosted",
          "wayfarer");

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
    Referents referents = new Referents(cast, new Outlet(article.publisher(), words));
    claims.forEach(claim -> resolved.add(spoken(claim, referents.claim(claim), positions)));
    Transfers transfers = new Transfers(words, article.text());
    Errands errands = new Errands(resolved, article.text());
    Appeals appeals = new Appeals(resolved);
    Signatories signatories = new Signatories(positions, words);
    Compatriots compatriots = new Compatriots(gazetteer, sentences, cast::state);
    Set<Span> several =
        claims.stream()
            .filter(c -> c.event().fillers(Role.AGENT).stream().anyMatch(Reader::areSeveral))
            .map(c -> c.evidence().get(0))
            .collect(Collectors.toSet());
    List<Claim<Entity>> standing =
        new Groups(Items.of(sentences), groups(sentences, referents), compatriots)
            .complete(resolved).stream()
                .map(c -> several.contains(c.evidence().get(0)) ? c : signatories.complete(c))
                .filter(c -> Standing.of(c.event()) || Summons.areOpen(c, article.text()))
                .filter(c -> !transfers.isInternal(c) && !transfers.isWithin(c, resolved))
                .filter(c -> !errands.are(c) && !appeals.areIdle(c))
                .toList();
    List<Claim<Entity>> inferred =
        new Inference(
                cast.countries(),
                cast.namedCountries(),
                cast.scene(),
                Told.of(claims, resolved, article.text(), words),
                words,
                new Deeds(words, article.text()),
                new Courts(gazetteer),
                new Departures(article.text()))
            .complete(
                Claims.of(standing).each(transfers).each(new Elaborations(article.text())).list());
    OwnStates own = new OwnStates(positions, words);
    List<Claim<Entity>> told =
        rating.apply(
            inferred.stream()
                .filter(c -> Standing.isPlaced(c.event()))
                .map(own::complete)
                .toList());
    return new Reading(article, sentences.size(), entities(cast, told, positions), told, positions);
  }

  /**
   * The people whom the article speaks of with a number or as those of a country, there and where
   * their noun alone takes them up: "19 Sri Lankan Tamils … the lawyer of the Tamils".
   */
  private List<Known> groups(List<Sentence> sentences, Referents referents) {
    List<Known> known = new ArrayList<>();
    Map<String, Group<Entity>> byNoun = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (People people : sentence.mentions(People.class).toList()) {
        String noun = sentence.form(people.head());
        if (people.isSpecific()) {
          if (!isActing(words, sentence, people.head()) && !isInformed(sentence, people)) {
            Group<Entity> group = referents.group(group(people));
            known.add(new Known(people.span(), group));
            byNoun.put(noun, group);
          }
        } else if (byNoun.containsKey(noun) && isTakenUp(sentence, people)) {
          Group<Entity> earlier = byNoun.get(noun);
          known.add(
              new Known(
                  people.span(),
                  new Group<>(
                      earlier.nationalities(),
                      earlier.quantity(),
                      earlier.members(),
                      earlier.thirdCountry(),
                      people.text())));
        }
      }
    }
    return known;
  }

  /** "the sailors", but not "the men", who may be any of those told of before. */
  private boolean isTakenUp(Sentence sentence, People people) {
    Token head = sentence.tokens().get(people.head());
    return TAKEN_UP.matcher(people.text()).matches()
        && head.tag().startsWith("NN")
        && VAGUE.stream().noneMatch(c -> words.is(c, head.lemma()));
  }

  /** "two people familiar with the operation": who tells of others. */
  private static boolean isInformed(Sentence sentence, People people) {
    int next = people.head() + 1;
    return next < sentence.tokens().size()
        && sentence.tokens().get(next).lemma().matches("familiar|brief|close|aware");
  }

  /** "border guards", "officials", "[soldiers] turned back": who does things to others. */
  private static boolean isActing(Words words, Sentence sentence, int head) {
    String lemma = sentence.tokens().get(head).lemma();
    boolean body = words.is("office", lemma) || words.is("body", lemma);
    return body && !words.is("people", lemma)
        || words.is("armed", lemma)
            && sentence.tree().relation(head).equals("nsubj")
            && !sentence.tree().children(sentence.tree().head(head), "obj").isEmpty();
  }

  private static Group<Name> group(People people) {
    return new Group<>(people.nationalities(), people.quantity(), List.of(), false, people.text());
  }

  /** "Four European countries have offered to take some": not the state whose minister says so. */
  private static boolean areSeveral(Name agent) {
    return agent.form() == Form.DESCRIPTION && SEVERAL.matcher(agent.text()).matches();
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
