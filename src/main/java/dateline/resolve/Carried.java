package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Group;
import java.util.List;

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

  /** "those who served their time", "they" after the two million of a nation: not all of them. */
  static boolean isCounted(Group<Entity> group, Group<Entity> earlier) {
    return !group.description().equalsIgnoreCase("those")
        && Sameness.size(earlier.quantity()) <= CROWD;
  }
}
