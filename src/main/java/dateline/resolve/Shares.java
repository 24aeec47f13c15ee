package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Parts of a number of people to whom one thing happened: "Another 107 were taken to Torkham", "of
 * that number 3,865 had come by themselves". What is told of the whole day holds for them, too.
 */
final class Shares {

  /** How far back the whole is told, in characters of the article. */
  private static final int NEAR = 350;

  /** How many claims before a part the whole is looked for. */
  private static final int FEW = 4;

  private Shares() {}

  /** The claim with the days of the whole, if it tells of a part and has no day of its own. */
  static Claim<Entity> dated(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    boolean part =
        event.begin().isEmpty()
            && event.end().isEmpty()
            && claim.factuality() == Factuality.ASSERTED
            && event.people().filter(Shares::isPart).isPresent();
    return part
        ? all.before(at, at, c -> isWhole(c, claim))
            .map(whole -> Rewrite.days(claim, whole.event()))
            .orElse(claim)
        : inRow(all, at);
  }

  /** "Of the 214, 96 were flown to Kabul, [71 to Islamabad]": what shares the clause of a part. */
  private static Claim<Entity> inRow(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    boolean dateless = event.begin().isEmpty() && event.end().isEmpty();
    return all.before(
            at,
            at,
            c ->
                dateless
                    && c.event().type() == event.type()
                    && c.evidence().get(0).equals(claim.evidence().get(0))
                    && c.event().begin().isPresent()
                    && c.event().people().filter(Shares::isPart).isPresent())
        .map(part -> Rewrite.days(claim, part.event()))
        .orElse(claim);
  }

  /**
   * "Of the 212 men deported from Mauritania in March, 96 were taken to Rosso, 71 to Gogui":
   * whence, by whom and when all went some of them went.
   */
  static Claim<Entity> rooted(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    boolean open =
        event.type().isJourney()
            && Claims.isCounted(claim)
            && Claims.nations(claim).isEmpty()
            && event.fillers(Role.ORIGIN).isEmpty()
            && event.fillers(Role.AGENT).isEmpty();
    Optional<Claim<Entity>> whole =
        open ? all.before(at - 1, FEW, c -> isAll(c, claim)) : Optional.empty();
    if (whole.isEmpty()) {
      return claim;
    }
    Claim<Entity> out = claim;
    for (Role role : List.of(Role.AGENT, Role.ORIGIN)) {
      List<Entity> fillers = whole.get().event().fillers(role);
      out = fillers.isEmpty() ? out : Rewrite.role(out, role, fillers, "is that of all of them");
    }
    boolean dated = event.begin().isPresent() || event.end().isPresent();
    return dated ? out : Rewrite.days(out, whole.get().event());
  }

  /** Whether the words of the part begin with those who are all of them: "Of the 212 deported". */
  private static boolean isAll(Claim<Entity> whole, Claim<Entity> part) {
    Event<Entity> event = whole.event();
    OptionalLong most = event.people().map(Shares::count).orElse(OptionalLong.empty());
    OptionalLong own = part.event().people().map(Shares::count).orElse(OptionalLong.empty());
    return event.type() == part.event().type()
        && whole.factuality() == part.factuality()
        && whole.evidence().get(0).overlaps(part.evidence().get(0))
        && event.people().filter(g -> g.description().matches("(?i)the \\S+ .*")).isPresent()
        && event.fillers(Role.DESTINATION).isEmpty()
        && most.isPresent()
        && own.isPresent()
        && own.getAsLong() < most.getAsLong();
  }

  private static boolean isPart(Group<Entity> people) {
    return count(people).isPresent() && Partitives.areShare(people.description());
  }

  private static boolean isWhole(Claim<Entity> whole, Claim<Entity> part) {
    Event<Entity> event = whole.event();
    EventType type = part.event().type();
    boolean alike = event.type() == type || event.type().isJourney() && type.isJourney();
    OptionalLong most = event.people().map(Shares::count).orElse(OptionalLong.empty());
    long own = count(part.event().people().orElseThrow()).orElseThrow();
    return alike
        && event.begin().isPresent()
        && whole.factuality() == Factuality.ASSERTED
        && part.evidence().get(0).begin() - whole.evidence().get(0).begin() <= NEAR
        && most.isPresent()
        && own < most.getAsLong();
  }

  private static OptionalLong count(Group<Entity> people) {
    Quantity quantity = people.quantity();
    return quantity.count().isPresent() ? quantity.count() : quantity.min();
  }
}
