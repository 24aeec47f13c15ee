package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose people "its citizens", "our people" and "52 compatriots" are. */
final class Compatriots {

  private static final Pattern OWN =
      Pattern.compile(
          "(?i)^(.{1,40} of |some |nearly |about |over |more than )?([\\d.,]+ (million"
              + " )?)?(its|their|his|her)( own)?"
              + " (citizens?|nationals?|compatriots?|countrymen|people)\\b.*");

  /** Those of one's own country, whose nothing but who speaks of them says. */
  private static final Pattern COMPATRIOTS =
      Pattern.compile(
          "(?i)^(.{1,20} )?(compatriots?|countrymen|countrywomen|fellow citizens)\\b.*");

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
      return Optional.of(told(claims, at).orElseGet(() -> owners(claims.get(at))));
    }
    return group
        .filter(g -> COMPATRIOTS.matcher(g.description()).matches())
        .map(g -> speakersStates(claims.get(at)))
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

  /** Whose "its citizens" are: who takes them, who speaks of another's act, or who acts. */
  private List<Entity> owners(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    boolean removal = event.type() == EventType.REMOVAL;
    List<Entity> to = removal ? states(event.fillers(Role.DESTINATION)) : List.of();
    List<Entity> agents = states(event.fillers(Role.AGENT));
    List<Entity> speakers = claim.sources().isEmpty() ? List.of() : speakersStates(claim);
    boolean told = removal && speakers.size() == 1 && !agents.containsAll(speakers);
    List<Entity> owners = !to.isEmpty() ? to : told ? speakers : agents;
    return owners.size() == 1 ? owners : List.of();
  }

  /** The countries of those who say it, or of who does it where nobody is named as saying it. */
  private List<Entity> speakersStates(Claim<Entity> claim) {
    List<Entity> speakers =
        claim.sources().isEmpty() ? claim.event().fillers(Role.AGENT) : claim.sources();
    return speakers.stream()
        .map(
            e -> e.kind() == Kind.COUNTRY ? Optional.of(e) : e.country().flatMap(gazetteer::entity))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static List<Entity> states(List<Entity> entities) {
    return entities.stream().filter(e -> e.kind() == Kind.COUNTRY).toList();
  }
}
