package dateline.resolve;

import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who tells, as a state or a body of one, whom it has sent away itself. */
final class Tellers {

  /** How many claims before a removal those stand at most whose figures it goes on with. */
  private static final int FEW = 2;

  /** Words in the names of bodies that send people away. */
  private static final Pattern SENDERS =
      Pattern.compile(
          "(?i)\\b(home|interior|immigration|migrations?|migración|migraciones|border|police|guard"
              + "|customs|deportations?|removals?|repatriations?|aliens|returns?)\\b");

  private static final Pattern FOREIGN =
      Pattern.compile("(?i)\\b(foreign(ers?)?|aliens?|non-(citizens|nationals))\\b");

  private final Set<Entity> states;
  private final Told told;

  /**
   * @param states those that the article names
   * @param told what the words of the claims tell beside
   */
  Tellers(Set<Entity> states, Told told) {
    this.states = states;
    this.told = told;
  }

  /**
   * "Seven men were handed back to Morocco, the Spanish police said", "the Interior Ministry
   * announced that 6,300 foreigners had been expelled": a body that may send people away tells whom
   * it, or its state, has sent to another country that is not its own.
   */
  List<Entity> removers(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    boolean own =
        claim.sources().size() == 1
            && !told.isHomeward(claim)
            && claim.factuality() == Factuality.ASSERTED
            && event.people().isPresent()
            && event.fillers(Role.ORIGIN).isEmpty();
    if (!own) {
      return List.of();
    }
    boolean abroad = !states(claim, Role.DESTINATION).isEmpty();
    boolean foreign =
        Claims.nations(claim).isEmpty()
            && FOREIGN.matcher(event.people().map(Group::description).orElse("")).find();
    return claim.sources().stream()
        .filter(s -> isSender(s) && isElsewhere(s, claim))
        .filter(
            s ->
                abroad && s.kind() == Kind.ORGANIZATION || foreign || isActing(all, at, stateOf(s)))
        .map(this::stateOf)
        .toList();
  }

  /**
   * Whether an official source tells it that is of another state than the one that may seem to
   * remove, and of none that is told to see its own people sent home: who removes is then not told.
   */
  boolean isOfAnother(Claims all, Claim<Entity> claim, List<Entity> removers) {
    return claim.sources().stream()
        .filter(this::isSender)
        .map(this::stateOf)
        .anyMatch(
            s ->
                isElsewhere(s, claim)
                    && removers.stream().noneMatch(r -> Claims.isIn(r, s) || Claims.isIn(s, r))
                    && all.stream().noneMatch(c -> isOfReturn(c, s)));
  }

  private static boolean isOfReturn(Claim<Entity> claim, Entity state) {
    return Claims.isRemoval(claim)
        && (Claims.nations(claim).contains(state)
            || claim.event().fillers(Role.DESTINATION).stream()
                .anyMatch(d -> Claims.isIn(d, state)));
  }

  private boolean isSender(Entity source) {
    return source.kind() == Kind.COUNTRY
        || source.kind() == Kind.ORGANIZATION
            && source.country().isPresent()
            && SENDERS.matcher(source.label()).find();
  }

  private Entity stateOf(Entity source) {
    return states.stream().filter(c -> Claims.isIn(source, c)).findFirst().orElse(source);
  }

  /** Whether it is neither the state whose people they are nor the one that they come to. */
  private static boolean isElsewhere(Entity source, Claim<Entity> claim) {
    return Claims.nations(claim).stream().noneMatch(n -> Claims.isIn(source, n))
        && claim.event().fillers(Role.DESTINATION).stream()
            .noneMatch(
                d ->
                    Claims.isIn(source, d)
                        || Claims.isIn(d, source)
                        || source.country().isPresent() && source.country().equals(d.country()));
  }

  /** "Jordan said that it arrested 200; 40 were deported": it has just told what it does. */
  private static boolean isActing(Claims all, int at, Entity state) {
    return all.before(
            at - 1,
            FEW,
            c ->
                c.event().type() == EventType.DETENTION
                    && c.sources().equals(all.get(at).sources())
                    && c.event().fillers(Role.AGENT).stream().anyMatch(a -> Claims.isIn(a, state)))
        .isPresent();
  }
}
