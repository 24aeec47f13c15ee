package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a number tell of all of it: "Police arrested 60. Of these, 31 were Moroccans
 * and 12 Algerians": those nations are among the 60.
 */
final class Sums {

  /** From how many people on a number is no coincidence. */
  private static final int TELLING = 10;

  private final List<Claim<Name>> claims;
  private final Map<Instance, Integer> told;

  /**
   * @param claims what the article has claimed, in which the wholes are completed
   * @param told which of them tells of which event
   */
  Sums(List<Claim<Name>> claims, Map<Instance, Integer> told) {
    this.claims = claims;
    this.told = told;
  }

  /** Gives the wholes the nations of the parts that a sentence counts, if it counts several. */
  void complete(List<Sequels.Sequel> parts) {
    parts.stream()
        .flatMap(p -> p.same().stream())
        .distinct()
        .filter(told::containsKey)
        .forEach(
            whole -> {
              List<Name> nations = nations(parts, whole);
              if (nations.size() > 1) {
                Claim<Name> all = claims.get(told.get(whole));
                claims.replaceAll(c -> c == all || isSame(c, all) ? with(c, nations) : c);
              }
            });
  }

  /** The same number of people to whom the same happened, told once more. */
  private static boolean isSame(Claim<Name> one, Claim<Name> other) {
    return one.event().type() == other.event().type()
        && one.event().people().flatMap(Sums::many).isPresent()
        && one.event()
            .people()
            .flatMap(Sums::many)
            .equals(other.event().people().flatMap(Sums::many));
  }

  private static Optional<Long> many(Group<Name> group) {
    return group.quantity().count().stream().boxed().filter(n -> n >= TELLING).findFirst();
  }

  /** The nations of the counted parts, one of each; none if most people are in no part. */
  private static List<Name> nations(List<Sequels.Sequel> parts, Instance whole) {
    List<Name> nations = new ArrayList<>();
    long sum = 0;
    for (Sequels.Sequel part : parts) {
      Optional<People> people = part.instance().people();
      boolean counted =
          part.part()
              && part.same().filter(s -> s == whole).isPresent()
              && people.filter(p -> p.quantity().isKnown()).isPresent();
      if (counted && people.get().nationalities().size() == 1) {
        nations.addAll(people.get().nationalities());
        sum += people.get().quantity().count().orElse(0);
      }
    }
    long all = whole.people().map(p -> p.quantity().count().orElse(0)).orElse(0L);
    return 2 * sum >= all ? nations : List.of();
  }

  private static Claim<Name> with(Claim<Name> claim, List<Name> nations) {
    Event<Name> event = claim.event();
    Optional<Group<Name>> group = event.people().filter(g -> g.nationalities().isEmpty());
    if (group.isEmpty()) {
      return claim;
    }
    Group<Name> g = group.get();
    Group<Name> named =
        new Group<>(nations, g.quantity(), g.members(), g.thirdCountry(), g.description());
    Event<Name> told =
        new Event<>(
            event.type(),
            event.fillers(),
            Optional.of(named),
            event.begin(),
            event.end(),
            event.timeText(),
            event.payment());
    return new Claim<>(
        told,
        claim.sources(),
        claim.factuality(),
        claim.confidence(),
        claim.evidence(),
        claim.reasons());
  }

  /** "Of those held 410 are Guineans, he said": who counts the parts knows of the whole. */
  void vouch(Instance of, List<Name> sources, Sentence sentence) {
    Optional.ofNullable(told.get(of))
        .filter(whole -> claims.get(whole).sources().isEmpty())
        .ifPresent(
            whole ->
                claims.set(
                    whole,
                    claims
                        .get(whole)
                        .saidAlso(sources, sentence.span(), "its parts are counted by")));
  }
}
