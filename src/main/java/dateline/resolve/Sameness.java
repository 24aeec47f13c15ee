package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Group;

/** Whether two groups of people may be the same, or one a part of the other. */
final class Sameness {

  /** How many times as many others may be told of without their nation, and be of the same. */
  private static final int MORE = 5;

  /** How many characters stand at most between two nations of a row: " and ". */
  private static final int LINK = 6;

  private Sameness() {}

  /** Whether two nations without numbers follow each other: "Sudanese and Eritreans". */
  static boolean areInRow(Known one, Known next) {
    int gap = next.span().begin() - one.span().end();
    return gap > 0
        && gap <= LINK
        && !one.group().nationalities().isEmpty()
        && !next.group().nationalities().isEmpty()
        && !one.group().quantity().isKnown()
        && !next.group().quantity().isKnown();
  }

  /**
   * Those told of before with the nations that are named behind them without a number: "64 people …
   * mostly Sudanese and Eritreans".
   */
  static Group<Entity> named(Group<Entity> people, Group<Entity> nations) {
    boolean tells =
        people.quantity().isKnown()
            && size(people.quantity()) > 1
            && people.nationalities().isEmpty()
            && people.members().isEmpty()
            && !nations.quantity().isKnown()
            && !nations.nationalities().isEmpty();
    return tells ? Groups.with(people, nations.nationalities(), people.quantity()) : nations;
  }

  static boolean isOne(Group<Entity> group) {
    return group.quantity().equals(Quantity.of(1))
        || group.members().size() == 1 && !group.quantity().isKnown();
  }

  static boolean compatible(Group<Entity> group, Group<Entity> earlier) {
    boolean says =
        earlier.quantity().isKnown()
            || !earlier.nationalities().isEmpty()
            || !earlier.members().isEmpty();
    boolean nations =
        group.nationalities().isEmpty()
            || earlier.nationalities().isEmpty()
            || earlier.nationalities().containsAll(group.nationalities());
    boolean size =
        !group.quantity().isKnown()
            || !earlier.quantity().isKnown()
            || size(group.quantity()) <= size(earlier.quantity())
            || group.description().matches("(?!(?i:some) \\d).*\\d.*|(?i:another) .*|.* more");
    return says && nations && size && !isOther(group, earlier) && !isCrowd(group, earlier);
  }

  /** "flew home 200 of its nationals. Another 7,000 people are held": hardly all of its own. */
  private static boolean isCrowd(Group<Entity> group, Group<Entity> earlier) {
    return group.description().matches("(?i)another .*")
        && size(group.quantity()) > MORE * size(earlier.quantity());
  }

  /** "26 Syrians … the driver … the migrants": one is not the many told of before, nor they he. */
  static boolean isOther(Group<Entity> group, Group<Entity> earlier) {
    boolean many = earlier.quantity().isKnown() && size(earlier.quantity()) > 1;
    boolean one = group.quantity().equals(Quantity.of(1));
    return one && many && Partitives.areSame(group.description())
        || isOne(earlier) && Partitives.areMany(group.description());
  }

  static long size(Quantity quantity) {
    return quantity.count().orElse(quantity.min().orElse(quantity.max().orElse(0)));
  }
}
