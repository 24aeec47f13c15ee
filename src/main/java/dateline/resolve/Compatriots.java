package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final Pattern PERSON = Pattern.compile("(?i)\\b(his|her)\\b");

  private final Gazetteer gazetteer;

  /**
   * @param gazetteer knows the countries of those who speak
   */
  Compatriots(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The one state whose people those of a claim are called; none of them if that is not sure. */
  Optional<List<Entity>> owners(List<Claim<Entity>> claims, int at) {
    Optional<Group<Entity>> group =
        claims.get(at).event().people().filter(g -> g.nationalities().isEmpty());
    if (group.filter(g -> OWN.matcher(g.description()).matches()).isPresent()) {
      List<Entity> owners = told(claims, at).orElseGet(() -> owners(claims.get(at)));
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

  /** Whose "its citizens" are: who takes them, who speaks of another's act, or who acts. */
  private List<Entity> owners(Claim<Entity> claim) {
    boolean removal = Claims.isRemoval(claim);
    List<Entity> to = removal ? Claims.states(claim, Role.DESTINATION) : List.of();
    List<Entity> agents = isOfPerson(claim) ? List.of() : Claims.states(claim, Role.AGENT);
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
