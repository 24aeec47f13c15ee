package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Position;
import dateline.extract.Role;
import java.util.List;
import java.util.Locale;

/** Protests of ministers, which are against their own state only where the text says so. */
final class OwnStates {

  private final List<Position<Entity>> positions;
  private final Words words;

  OwnStates(List<Position<Entity>> positions, Words words) {
    this.positions = positions;
    this.words = words;
  }

  /** The claim without a target that was only inferred, if the one who protests governs it. */
  Claim<Entity> complete(Claim<Entity> claim) {
    List<Entity> targets = claim.event().fillers(Role.TARGET);
    boolean inferred =
        claim.event().type() == EventType.PROTEST
            && targets.size() == 1
            && targets.get(0).kind() == Kind.COUNTRY
            && claim.reasons().stream()
                .anyMatch(r -> r.endsWith(Targets.MOST) || r.endsWith(Targets.DID));
    return inferred
            && claim.event().fillers(Role.AGENT).stream().allMatch(a -> governs(a, targets.get(0)))
        ? Rewrite.role(claim, Role.TARGET, List.of(), "is another than the state of who acts")
        : claim;
  }

  private boolean governs(Entity person, Entity state) {
    return positions.stream()
        .filter(p -> p.holder().equals(person) && p.of().equals(state))
        .map(p -> p.title().toLowerCase(Locale.ROOT).split("[ -]"))
        .anyMatch(this::isInGovernment);
  }

  private boolean isInGovernment(String[] title) {
    List<String> told = List.of(title);
    return told.stream().noneMatch(w -> w.matches("former|ex|shadow|opposition|vice|party"))
        && told.stream().anyMatch(w -> words.is("governing", w));
  }
}
