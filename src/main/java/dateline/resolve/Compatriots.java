package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose people "its citizens" and "52 compatriots" are. */
final class Compatriots {

  private static final Pattern OWN =
      Pattern.compile(
          "(?i)^(.{1,40} of |some |nearly |about |over |more than )?([\\d.,]+ (million"
              + " )?)?(its|their|his|her)( own)?"
              + " (citizens?|nationals?|compatriots?|countrymen|people|workers|students"
              + "|soldiers|troops|servicemen|fishermen|sailors|pilgrims)\\b.*");

  /** Those of one's own country: which that is, only who speaks of them tells. */
  private static final Pattern COMPATRIOTS =
      Pattern.compile(
          "(?i)^(.{1,20} )?(compatriots?|countrymen|countrywomen|fellow citizens)\\b.*");

  private static final Pattern TURNED_AWAY =
      Pattern.compile(
          "\\b(turn|bar|block|stop|prevent|keep|deny|refuse|ban|bounce|repel)\\b.* evokes"
              + " (refuse|refuse-entry|refused-entry|kept-from|turned-back|turned-away)$");

  /** What a state does to the people of others alone. */
  private static final Set<String> DEPORTING = Set.of("deport", "expel");

  private static final Pattern THEIRS = Pattern.compile("(?i)\\btheir\\b");

  private static final Pattern PERSON = Pattern.compile("(?i)\\b(his|her)\\b");

  private final Gazetteer gazetteer;
  private final List<Sentence> sentences;
  private final Function<Name, Optional<Entity>> state;

  /**
   * @param gazetteer knows the countries of those who speak
   * @param sentences those of the article
   * @param state the state that a name means
   */
  Compatriots(
      Gazetteer gazetteer, List<Sentence> sentences, Function<Name, Optional<Entity>> state) {
    this.gazetteer = gazetteer;
    this.sentences = sentences;
    this.state = state;
  }

  /** The one state whose people those of a claim are called; none of them if that is not sure. */
  Optional<List<Entity>> owners(List<Claim<Entity>> claims, int at) {
    Optional<Group<Entity>> group =
        claims.get(at).event().people().filter(g -> g.nationalities().isEmpty());
    if (group.filter(g -> OWN.matcher(g.description()).matches()).isPresent()) {
      List<Entity> owners = told(claims, at).orElseGet(() -> named(claims.get(at)));
      return Optional.of(owners.isEmpty() ? above(claims, at) : owners);
    }
    return group
        .filter(g -> COMPATRIOTS.matcher(g.description()).matches())
        .map(g -> countries(speakers(claims.get(at))))
        .filter(states -> states.size() == 1);
  }

  /** "got back 252 of its citizens, whom the other had jailed": whose they are was just told. */
  private static Optional<List<Entity>> told(List<Claim<Entity>> claims, int at) {
    Claim<Entity> claim = claims.get(at);
    String description = claim.event().people().map(Group::description).orElse("");
    return claims.subList(0, at).stream()
        .filter(c -> c.evidence().get(0).overlaps(claim.evidence().get(0)))
        .flatMap(c -> c.event().people().stream())
        .filter(
            g ->
                g.description().endsWith(description)
                    || g.description().contains(description + " "))
        .filter(g -> !g.nationalities().isEmpty())
        .map(Group::nationalities)
        .findFirst();
  }

  /**
   * "[Brazil] protested after 88 of its citizens were deported": who acts in the clause around it.
   */
  private static List<Entity> above(List<Claim<Entity>> claims, int at) {
    Claim<Entity> claim = claims.get(at);
    Span own = claim.evidence().get(0);
    return claims.subList(0, at).stream()
        .filter(c -> c.evidence().get(0).contains(own) && !c.evidence().get(0).equals(own))
        .filter(c -> c.event().type() == EventType.PROTEST)
        .map(c -> Claims.states(c, Role.AGENT))
        .filter(states -> states.size() == 1)
        .filter(states -> !claim.event().fillers(Role.AGENT).containsAll(states))
        .findFirst()
        .orElse(List.of());
  }

  private List<Entity> named(Claim<Entity> claim) {
    List<Entity> subject = subject(claim);
    return subject.isEmpty() ? owners(claim) : subject;
  }

  /**
   * "[Benin]'s embassy knows of 290 of its citizens who were expelled": the one state that the
   * subject of the clause around them names, if it is not the one who acts.
   */
  private List<Entity> subject(Claim<Entity> claim) {
    return mentions(claim, this::subject)
        .flatMap(Optional::stream)
        .filter(s -> claim.event().fillers(Role.AGENT).stream().noneMatch(a -> Claims.isIn(a, s)))
        .limit(1)
        .toList();
  }

  /** "expelled 40 of its citizens": what no state does to its own. */
  private boolean isOfOthers(Claim<Entity> claim) {
    return Claims.isRemoval(claim)
        && mentions(claim, Compatriots::areDeported).anyMatch(Boolean.TRUE::equals);
  }

  private static boolean areDeported(Sentence sentence, People people) {
    int verb = sentence.tree().head(people.head());
    return sentence.tree().is(people.head(), "obj")
        && !people.text().contains(" own ")
        && DEPORTING.contains(sentence.tokens().get(verb).lemma());
  }

  /** What the words for the people of a claim tell where they stand. */
  private <T> Stream<T> mentions(Claim<Entity> claim, BiFunction<Sentence, People, T> telling) {
    Span own = claim.evidence().get(0);
    String description = claim.event().people().map(Group::description).orElse("");
    return sentences.stream()
        .filter(s -> s.span().contains(own))
        .flatMap(
            s ->
                s.mentions(People.class)
                    .filter(p -> p.span().overlaps(own) && p.text().equals(description))
                    .map(p -> telling.apply(s, p)));
  }

  private Optional<Entity> subject(Sentence sentence, People people) {
    Tree tree = sentence.tree();
    if (THEIRS.matcher(people.text()).find()) {
      return Optional.empty(); // of whom they are, or of a state
    }
    for (int at = people.head(); at != Tree.ROOT; at = tree.head(at)) {
      for (int subject : tree.children(at, "nsubj")) {
        boolean other = tree.head(people.head()) != at || !areDeported(sentence, people);
        if (other && tree.extent(subject).end() <= people.tokens().begin()) {
          List<Entity> states =
              sentence
                  .mentions(Name.class)
                  .filter(n -> tree.extent(subject).contains(n.tokens()))
                  .flatMap(n -> state.apply(n).stream())
                  .distinct()
                  .toList();
          return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whose "its citizens" are: who takes them, who speaks of another's act, or who acts. */
  private List<Entity> owners(Claim<Entity> claim) {
    boolean removal = Claims.isRemoval(claim);
    List<Entity> to = removal ? Claims.states(claim, Role.DESTINATION) : List.of();
    List<Entity> agents =
        isOfPerson(claim) || isOfOthers(claim) ? List.of() : Claims.states(claim, Role.AGENT);
    List<Entity> speakers = countries(claim.sources());
    boolean others =
        removal || isTurnedAway(claim) ? !agents.containsAll(speakers) : agents.isEmpty();
    boolean told = speakers.size() == 1 && others;
    List<Entity> owners = !to.isEmpty() ? to : told ? speakers : agents;
    return owners.size() == 1 ? owners : List.of();
  }

  /**
   * "says Kenya turned back 40 of its citizens": those of who complains; "refused to take back 40
   * of its citizens", those of who refuses.
   */
  private static boolean isTurnedAway(Claim<Entity> claim) {
    return claim.event().type() == EventType.REFUSAL
        && claim.reasons().stream().anyMatch(r -> TURNED_AWAY.matcher(r).find());
  }

  /** "shipped off 300 of his compatriots": a state is no he. */
  private static boolean isOfPerson(Claim<Entity> claim) {
    return claim.event().people().filter(g -> PERSON.matcher(g.description()).find()).isPresent()
        && claim.event().fillers(Role.AGENT).stream().allMatch(a -> a.kind() == Kind.COUNTRY);
  }

  /** Those who say it, or who does it where nobody is named as saying it. */
  private static List<Entity> speakers(Claim<Entity> claim) {
    return claim.sources().isEmpty() ? claim.event().fillers(Role.AGENT) : claim.sources();
  }

  /** The countries among them, and those that others belong to. */
  private List<Entity> countries(List<Entity> entities) {
    return entities.stream()
        .filter(e -> !gazetteer.isOutlet(e)) // "told AFP": not the people of its own country
        .map(
            e -> e.kind() == Kind.COUNTRY ? Optional.of(e) : e.country().flatMap(gazetteer::entity))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
