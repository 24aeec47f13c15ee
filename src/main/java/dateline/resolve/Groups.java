package dateline.resolve;

import static dateline.resolve.Claims.begin;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which people "they", "the men" and "20 of them" are, from the groups named before. */
final class Groups {

  static final Set<EventType> TYPES =
      Set.of(
          EventType.REMOVAL,
          EventType.ACCEPTANCE,
          EventType.DETENTION,
          EventType.RELEASE,
          EventType.REFUSAL,
          EventType.MOVEMENT);

  /** How far back a group is remembered, in characters of the article. */
  private static final int NEAR = 1200;

  /** How far behind a counted group a number without a noun speaks of some of it, at most. */
  private static final int NEXT = 200;

  /** How far behind people who are counted it is said of which nations they are, at most. */
  private static final int NAMED = 400;

  /** "Some 70 men were among those deported": how far apart the same people stand, at most. */
  private static final int BESIDE = 20;

  private final Items items;
  private final List<Known> known;
  private final Totals lists;
  private final Totals totals;
  private final Compatriots compatriots;

  /**
   * @param items the items of the article
   * @param known the groups of the article, in the order of its text
   * @param compatriots tells whose citizens "its citizens" are
   */
  Groups(Items items, List<Known> known, Compatriots compatriots) {
    this.items = items;
    this.compatriots = compatriots;
    this.lists = new Totals(known);
    this.known = new ArrayList<>();
    for (Known next : known) {
      Group<Entity> group = next.group();
      boolean part = Partitives.areSome(group.description());
      int begin = next.span().begin();
      Optional<Group<Entity>> whole =
          part ? mentioned(group, begin, items.begin(begin)).map(Known::group) : Optional.empty();
      this.known.add(
          new Known(next.span(), whole.map(w -> Carried.over(group, w, false)).orElse(group)));
    }
    this.totals = new Totals(this.known);
  }

  List<Claim<Entity>> complete(List<Claim<Entity>> claims) {
    List<Claim<Entity>> out = new ArrayList<>(claims);
    for (int i = 0; i < out.size(); i++) {
      boolean happens = TYPES.contains(out.get(i).event().type());
      Optional<Group<Entity>> group = group(out, i);
      out.set(i, Rewrite.people(out.get(i), happens ? group.map(totals::complete) : group));
      if (happens) {
        Sameness.lend(out, i);
      }
    }
    return out;
  }

  /** The last group before one place of the text and behind another that may be this one. */
  private Optional<Known> mentioned(Group<Entity> group, int before, int behind) {
    int first = Math.max(behind, before - NEAR);
    for (int i = lastBefore(before); i >= 0 && known.get(i).span().begin() >= first; i--) {
      Known candidate = known.get(i);
      if (candidate.span().end() <= before
          && !(areAll(group) && lists.isPart(candidate))
          && !(Partitives.isBare(group.description())
              && Partitives.areNation(candidate.group().description()))
          && !isOfFewer(i, group)
          && Sameness.compatible(group, candidate.group())
          && (!group.quantity().isKnown()
              || !candidate.group().quantity().isKnown()
              || Sameness.size(group.quantity()) <= Sameness.size(candidate.group().quantity()))) {
        return Optional.of(Partitives.areMany(group.description()) ? inRow(i) : candidate);
      }
    }
    return Optional.empty();
  }

  /** "260 of them, [all Chinese], were flown out. The other 640": that was said of the 260. */
  private boolean isOfFewer(int at, Group<Entity> group) {
    Known said = known.get(at);
    if (at == 0
        || !said.group().description().matches("(?i)(all|most(ly)?|many|chiefly|mainly) .*")
        || said.group().quantity().isKnown()
        || !group.quantity().isKnown()) {
      return false;
    }
    Known of = known.get(at - 1);
    return said.span().begin() - of.span().end() <= BESIDE
        && said.span().begin() >= of.span().end()
        && of.group().quantity().isKnown()
        && Sameness.size(of.group().quantity()) < Sameness.size(group.quantity());
  }

  /** "mostly Sudanese and [Eritreans]": all nations of a row in which no numbers stand. */
  private Known inRow(int last) {
    Known all = known.get(last);
    for (int i = last - 1; i >= 0 && Sameness.areInRow(known.get(i), all); i--) {
      List<Entity> nations = new ArrayList<>(known.get(i).group().nationalities());
      all.group().nationalities().stream().filter(n -> !nations.contains(n)).forEach(nations::add);
      all =
          new Known(
              Span.covering(known.get(i).span(), all.span()),
              with(all.group(), nations, all.group().quantity()));
    }
    return all;
  }

  /** "They", "the men", but not "the Syrians", who may be a part of those told of before. */
  private static boolean areAll(Group<Entity> group) {
    return Partitives.areMany(group.description()) && group.nationalities().isEmpty();
  }

  /** Index of the last group that begins before a place of the text, or -1. */
  private int lastBefore(int place) {
    Known here = new Known(new Span(place, place), null);
    return -Collections.binarySearch(known, here, Comparator.comparing(Known::span)) - 2;
  }

  private Optional<Group<Entity>> group(List<Claim<Entity>> claims, int at) {
    Event<Entity> event = claims.get(at).event();
    if (event.people().isEmpty() || !TYPES.contains(event.type())) {
      return event.people();
    }
    Group<Entity> group = event.people().get();
    Optional<List<Entity>> owners = compatriots.owners(claims, at);
    if (owners.isPresent()) {
      return Optional.of(with(group, owners.get(), group.quantity()));
    }
    boolean part =
        Partitives.areSome(group.description()) && !Partitives.areAll(group.description());
    boolean same = !part && Partitives.areSame(group.description());
    boolean one = Partitives.isOne(group.description());
    if (!one && (!same && !part || Sameness.haveNames(group))) {
      return event.people();
    }
    int begin = begin(claims.get(at));
    List<Known> here = known.subList(Math.max(0, lastBefore(begin)), known.size());
    Optional<Group<Entity>> taken = Carried.byNoun(group, here, claims.get(at));
    if (same && taken.isPresent()) {
      return taken;
    }
    int first = Math.max(begin - NEAR, part ? items.begin(begin) : 0);
    boolean rows = false;
    for (int i = at - 1; i >= 0; i--) {
      Claim<Entity> other = claims.get(i);
      if (begin(other) < first) {
        break;
      }
      Optional<Group<Entity>> earlier =
          areAll(group) ? Rows.whole(claims, i) : other.event().people();
      if (Partitives.isNumber(group.description())
          && (begin - end(other) > NEXT || earlier.filter(g -> g.quantity().isKnown()).isEmpty())) {
        continue;
      }
      if (areAll(group) && (Rows.isPart(claims, i) || Sameness.isWhole(claims, i))) {
        rows |= Rows.isOfSum(claims, i);
        continue;
      }
      if (same && Sameness.isOutdone(claims, i, claims.get(at))
          || same && earlier.filter(g -> Sameness.isOfMore(g, group)).isPresent()) {
        continue;
      }
      if (earlier.filter(g -> Sameness.isOwn(event, other.event(), g)).isPresent()) {
        return event.people();
      }
      if (earlier.isPresent()
          && TYPES.contains(other.event().type())
          && (!one || Sameness.isOne(earlier.get()))
          && Sameness.compatible(group, earlier.get())
          && !isHome(event, earlier.get())) {
        Group<Entity> nearest =
            one || rows
                ? earlier.get()
                : mentioned(group, begin, end(other))
                    .map(Known::group)
                    .filter(g -> !isHome(event, g) && !Sameness.goesHome(earlier.get(), g, event))
                    .orElse(earlier.get());
        Group<Entity> all =
            same && begin - end(other) < NAMED ? Sameness.named(earlier.get(), nearest) : nearest;
        boolean counted =
            !part
                && (same || one)
                && Carried.isCounted(group, all)
                && !Sameness.isShare(group, other);
        return Optional.of(Carried.over(group, all, counted));
      }
    }
    return one || Partitives.isNumber(group.description())
        ? event.people()
        : mentioned(group, begin, first)
            .filter(k -> !isHome(event, k.group()))
            .map(k -> Carried.over(group, k.group(), same && !part && isCounted(group, k, begin)))
            .or(event::people);
  }

  private static int end(Claim<Entity> claim) {
    return claim.evidence().get(0).end();
  }

  /** Nobody is removed from the country whose people he belongs to, by that country. */
  private static boolean isHome(Event<Entity> event, Group<Entity> earlier) {
    return event.type() == EventType.REMOVAL
        && earlier.nationalities().stream()
            .anyMatch(
                n ->
                    event.fillers(Role.AGENT).contains(n)
                        || event.fillers(Role.ORIGIN).contains(n));
  }

  private static boolean isCounted(Group<Entity> group, Known earlier, int begin) {
    return Carried.isCounted(group, earlier.group()) || begin - earlier.span().end() < BESIDE;
  }

  static Group<Entity> with(Group<Entity> group, List<Entity> nationalities, Quantity quantity) {
    return new Group<>(
        nationalities, quantity, group.members(), group.thirdCountry(), group.description());
  }
}
