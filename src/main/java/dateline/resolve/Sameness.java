package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
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
import java.util.regex.Pattern;

/** Whether two groups of people may be the same, or one a part of the other. */
final class Sameness {

  /** How many times as many others may be told of without their nation, and be of the same. */
  private static final int MORE = 5;

  /** How many characters stand at most between two nations of a row: " and ". */
  private static final int LINK = 6;

  /** How far apart a group and those who belong to it are told of at most, in characters. */
  private static final int FAR = 400;

  /** "the Nigerians", "the 14 Nigerians", "The Kazakhs and Kyrgyz on board" */
  private static final Pattern THOSE_OF_A_NATION = Pattern.compile("[Tt]he( [\\d.,]+)? \\p{Lu}.*");

  /** "11 of the 14 West Africans" */
  private static final Pattern SOME_OF = Pattern.compile("(?i)\\S+ of the \\S+ .*");

  private Sameness() {}

  /**
   * "Five people were deported. The men, from Cuba and Laos, arrived on 16 July": of those nations
   * are the five.
   */
  static void lend(List<Claim<Entity>> claims, int at) {
    Claim<Entity> claim = claims.get(at);
    boolean tells =
        Claims.isCounted(claim)
            && !Claims.nations(claim).isEmpty()
            && claim
                .event()
                .people()
                .filter(
                    g -> Partitives.areSame(g.description()) && !Partitives.isOne(g.description()))
                .isPresent();
    for (int i = at - 1;
        i >= 0 && tells && Claims.begin(claim) - Claims.begin(claims.get(i)) < FAR;
        i--) {
      Claim<Entity> other = claims.get(i);
      Optional<Group<Entity>> open =
          other.event().people().filter(g -> g.nationalities().isEmpty() && g.members().isEmpty());
      if (Groups.TYPES.contains(other.event().type())
          && open.isPresent()
          && Claims.sameNumber(other, claim)) {
        Group<Entity> named = Groups.with(open.get(), Claims.nations(claim), open.get().quantity());
        claims.set(i, Rewrite.people(other, Optional.of(named)));
      }
    }
  }

  /** "sent on 11 of [the 14 it got]": "they" are the eleven. */
  static boolean isWhole(List<Claim<Entity>> claims, int at) {
    Claim<Entity> whole = claims.get(at);
    return Claims.isCounted(whole)
        && claims.subList(Math.max(0, at - 2), Math.min(claims.size(), at + 3)).stream()
            .filter(c -> Claims.isCounted(c) && Claims.size(c) < Claims.size(whole))
            .filter(c -> c.evidence().get(0).contains(whole.evidence().get(0)))
            .flatMap(c -> c.event().people().stream())
            .anyMatch(g -> SOME_OF.matcher(g.description()).matches());
  }

  /**
   * "252 Venezuelans left in exchange for ten Americans. Planes took the men to Caracas": those who
   * are at home there, and not those who were told of last.
   */
  static boolean goesHome(Group<Entity> one, Group<Entity> last, Event<Entity> way) {
    return way.type() == EventType.REMOVAL
        && !last.nationalities().isEmpty()
        && isHome(one, way)
        && !isHome(last, way);
  }

  /** "Honduras received 1,100 of its people, Guatemala 1,900": each its own. */
  static boolean isOwn(Event<Entity> event, Event<Entity> other, Group<Entity> earlier) {
    List<Entity> hosts = event.fillers(Role.AGENT);
    return event.type() == EventType.ACCEPTANCE
        && other.type() == EventType.ACCEPTANCE
        && !hosts.isEmpty()
        && !earlier.nationalities().isEmpty()
        && other.fillers(Role.AGENT).containsAll(earlier.nationalities())
        && !hosts.containsAll(earlier.nationalities());
  }

  private static boolean isHome(Group<Entity> group, Event<Entity> way) {
    return way.fillers(Role.DESTINATION).stream()
        .anyMatch(d -> group.nationalities().stream().anyMatch(n -> Claims.isIn(d, n)));
  }

  /** "14 people were flown to Ghana. The Nigerians": those who are not at home where all went. */
  static boolean isShare(Group<Entity> nation, Claim<Entity> whole) {
    List<Entity> goals = whole.event().fillers(Role.DESTINATION);
    return THOSE_OF_A_NATION.matcher(nation.description()).matches()
        && !goals.isEmpty()
        && goals.stream().allMatch(g -> g.kind() == Kind.COUNTRY || g.country().isPresent())
        && !isHome(nation, whole.event())
        && !Claims.nations(whole).containsAll(nation.nationalities());
  }

  /** "61 Indonesians and Kenyans … the Indonesians": not all of them, if it says how many. */
  static boolean isOfMore(Group<Entity> whole, Group<Entity> nation) {
    return THOSE_OF_A_NATION.matcher(nation.description()).matches()
        && whole.quantity().isKnown()
        && whole.nationalities().size() > nation.nationalities().size();
  }

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

  /**
   * "were flown to Nauru, the first of 350 whom it has agreed to take. They": those who have come,
   * and not those who are yet to come.
   */
  static boolean isOutdone(List<Claim<Entity>> claims, int at, Claim<Entity> taker) {
    Claim<Entity> plan = claims.get(at);
    return plan.factuality() == Factuality.PLANNED
        && taker.factuality() == Factuality.ASSERTED
        && claims.subList(0, at).stream()
            .filter(c -> c.factuality() == Factuality.ASSERTED)
            .filter(c -> c.evidence().get(0).end() >= plan.evidence().get(0).begin() - 1)
            .anyMatch(c -> c.event().people().filter(g -> g.quantity().isKnown()).isPresent());
  }

  /** Whether some are named, but not "the journalist, Emre Kaya", of whom more was told before. */
  static boolean haveNames(Group<Entity> group) {
    boolean described = group.members().size() == 1 && group.quantity().equals(Quantity.of(1));
    return !group.members().isEmpty() && !described;
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
            || group
                .description()
                .matches("(?!(?i:some|the|those) \\d).*\\d.*|(?i:another) .*|.* more");
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
        || isOne(earlier)
            && (Partitives.areMany(group.description()) || size(group.quantity()) > 1);
  }

  /** How many they are who are taken up, less those whom "all but three" leaves out. */
  static Quantity left(Group<Entity> group, Group<Entity> earlier) {
    long out = Partitives.excepted(group.description());
    OptionalLong all = earlier.quantity().count();
    if (out == 0) {
      return earlier.quantity();
    }
    return all.isPresent() && all.getAsLong() > out
        ? Quantity.of(all.getAsLong() - out)
        : Quantity.UNKNOWN;
  }

  static long size(Quantity quantity) {
    return quantity.count().orElse(quantity.min().orElse(quantity.max().orElse(0)));
  }
}
