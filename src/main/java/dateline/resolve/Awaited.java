package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * People who are sent to somebody that is yet to take them in: "will accept up to 250 migrants
 * deported from the United States" tells of no deportation that has happened.
 */
final class Awaited {

  /** Those who are known have been sent: "will take in the eight deported in May". */
  private static final Pattern KNOWN =
      Pattern.compile("(?i)(the|these|those|all|his|her|their) .*");

  private Awaited() {}

  /** The removal, as sure as that those whom it happens to are taken in. */
  static Claim<Entity> removal(Claims all, int at, Told told) {
    Claim<Entity> claim = all.get(at);
    boolean open =
        Claims.isRemoval(claim)
            && claim.factuality() == Factuality.ASSERTED
            && !told.isDone(claim)
            && claim.event().begin().isEmpty()
            && claim.event().end().isEmpty()
            && claim
                .event()
                .people()
                .map(Group::description)
                .filter(d -> !d.isEmpty() && !KNOWN.matcher(d).matches())
                .isPresent();
    Optional<Factuality> taken =
        open
            ? all.stream().filter(c -> isOf(c, claim)).map(c -> asSure(c.factuality())).findFirst()
            : Optional.empty();
    return taken
        .filter(f -> f != Factuality.ASSERTED)
        .map(f -> Rewrite.factuality(claim, f, "they are yet to be taken in"))
        .orElse(claim);
  }

  private static boolean isOf(Claim<Entity> acceptance, Claim<Entity> removal) {
    return acceptance.event().type() == EventType.ACCEPTANCE
        && Claims.sharePeople(acceptance, removal);
  }

  private static Factuality asSure(Factuality taking) {
    return switch (taking) {
      case PLANNED, OFFERED -> Factuality.PLANNED;
      case HYPOTHETICAL -> Factuality.HYPOTHETICAL;
      default -> Factuality.ASSERTED;
    };
  }
}
