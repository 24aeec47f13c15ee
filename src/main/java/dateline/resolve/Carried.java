package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Group;
import dateline.read.Span;
import java.util.List;
import java.util.Optional;

/** What is known of people who are taken up again from what was told of them before. */
final class Carried {

  /** From how many people on a figure is a statistic and nobody that a pronoun takes up. */
  private static final int CROWD = 5000;

  /** Of how many nations some of a group may be said to come from all. */
  private static final int FEW = 3;

  private Carried() {}

  /** The group with the nations and the number of those that it takes up. */
  static Group<Entity> over(Group<Entity> group, Group<Entity> earlier, boolean same) {
    boolean mixed = !same && earlier.nationalities().size() > FEW;
    List<Entity> nations =
        group.nationalities().isEmpty() && !mixed ? earlier.nationalities() : group.nationalities();
    Quantity quantity =
        group.quantity().isKnown() || !same ? group.quantity() : Sameness.left(group, earlier);
    boolean named = Partitives.isOne(group.description());
    return new Group<>(
        nations,
        quantity,
        named ? earlier.members() : group.members(),
        group.thirdCountry(),
        group.description());
  }

  /**
   * "[The sailors] were freed": those of whom the same noun told before.
   *
   * @param known the groups from where the claim begins on
   */
  static Optional<Group<Entity>> byNoun(
      Group<Entity> group, List<Known> known, Claim<Entity> claim) {
    Span words = claim.evidence().get(0);
    return known.stream()
        .takeWhile(k -> k.span().begin() < words.end())
        .filter(k -> k.span().overlaps(words))
        .map(Known::group)
        .filter(g -> g.description().equals(group.description()) && tells(g, group))
        .findFirst()
        .map(g -> over(group, g, isCounted(group, g)));
  }

  private static boolean tells(Group<Entity> known, Group<Entity> of) {
    return of.nationalities().isEmpty() && !known.nationalities().isEmpty()
        || !of.quantity().isKnown() && known.quantity().isKnown();
  }

  /** "those who served their time", "they" after the two million of a nation: not all of them. */
  static boolean isCounted(Group<Entity> group, Group<Entity> earlier) {
    return !group.description().equalsIgnoreCase("those")
        && Sameness.size(earlier.quantity()) <= CROWD;
  }
}
