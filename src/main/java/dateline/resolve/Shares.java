package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Parts of a number of people to whom one thing happened: "Another 107 were taken to Torkham", "of
 * that number 3,865 had come by themselves". What is told of the whole day holds for them, too.
 */
final class Shares {

  /** How far back the whole is told, in characters of the article. */
  private static final int NEAR = 350;

  private static final Set<EventType> WAYS = Set.of(EventType.REMOVAL, EventType.MOVEMENT);

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

  private static boolean isPart(Group<Entity> people) {
    return count(people).isPresent() && Partitives.areShare(people.description());
  }

  private static boolean isWhole(Claim<Entity> whole, Claim<Entity> part) {
    Event<Entity> event = whole.event();
    EventType type = part.event().type();
    boolean alike = event.type() == type || WAYS.contains(event.type()) && WAYS.contains(type);
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
