package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Role;

/**
 * How those who are sent away had once come, which is no part of the way on which they are sent.
 */
final class FormerWays {

  private FormerWays() {}

  /** "Italy deported 40 Tunisians who had landed on Lampedusa in May": how they had once come. */
  static boolean isBefore(Claim<Entity> journey, Claim<Entity> removal) {
    boolean earlier =
        journey.event().end().isPresent()
            && removal.event().begin().isPresent()
            && journey.event().end().get().isBefore(removal.event().begin().get());
    return earlier
        || endsAtSender(journey, removal) && !Journeys.endsAtHome(journey)
        || beginsAtGoal(journey, removal)
        || isPassage(journey, removal);
  }

  /** "sent back to Niger 64 people who had come from there": whence they had once come. */
  private static boolean beginsAtGoal(Claim<Entity> journey, Claim<Entity> removal) {
    return removal.evidence().get(0).contains(journey.evidence().get(0))
        && journey.event().fillers(Role.ORIGIN).stream()
            .anyMatch(
                from ->
                    removal.event().fillers(Role.DESTINATION).stream()
                        .anyMatch(to -> Claims.isIn(from, to) || Claims.isIn(to, from)));
  }

  /** "Five men [who crossed the Channel] were sent back to France": what says who they are. */
  private static boolean isPassage(Claim<Entity> journey, Claim<Entity> removal) {
    return journey.event().fillers(Role.DESTINATION).isEmpty()
        && !journey.event().fillers(Role.VIA).isEmpty()
        && !removal.event().fillers(Role.DESTINATION).isEmpty()
        && removal.evidence().get(0).contains(journey.evidence().get(0))
        && !removal.evidence().get(0).equals(journey.evidence().get(0));
  }

  private static boolean endsAtSender(Claim<Entity> journey, Claim<Entity> removal) {
    return removal.event().fillers(Role.AGENT).stream()
        .anyMatch(
            sender ->
                journey.event().fillers(Role.DESTINATION).stream()
                    .anyMatch(
                        to ->
                            Claims.isIn(to, sender)
                                || Claims.isOf(sender, to)
                                || sender.country().isPresent()
                                    && sender.country().equals(to.country())));
  }
}
