package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Position;
import dateline.extract.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states for which the persons of a claim act: who signs as a minister signs for his country,
 * and what its leader does his country does.
 */
final class Signatories {

  private static final Set<EventType> LED =
      Set.of(
          EventType.REFUSAL,
          EventType.ACCEPTANCE,
          EventType.SANCTION,
          EventType.RELIEF,
          EventType.REMOVAL,
          EventType.RELEASE);

  private final List<Position<Entity>> positions;
  private final Words words;

  Signatories(List<Position<Entity>> positions, Words words) {
    this.positions = positions;
    this.words = words;
  }

  /** The claim with the states beside the persons who act or speak for them. */
  Claim<Entity> complete(Claim<Entity> claim) {
    EventType type = claim.event().type();
    if (type == EventType.AGREEMENT) {
      return spoken(with(claim, Role.PARTY, false), Role.PARTY, 1);
    }
    if (type == EventType.TALKS) {
      return spoken(claim, Role.PARTY, 1);
    }
    Claim<Entity> led = LED.contains(type) ? with(claim, Role.AGENT, true) : claim;
    return type == EventType.ACCEPTANCE ? spoken(led, Role.AGENT, 0) : led;
  }

  /**
   * "We have no agreement with Rwanda," said the Ugandan minister; "42 have been received", said
   * Ghana's: a state's official tells what his state does with the others.
   *
   * @param others how many of those in the role are named
   */
  private Claim<Entity> spoken(Claim<Entity> claim, Role role, int others) {
    Event<Entity> event = claim.event();
    List<Entity> named = event.fillers(role);
    List<Entity> own =
        claim.sources().stream()
            .filter(s -> s.kind() == Kind.PERSON)
            .flatMap(s -> states(s, false))
            .distinct()
            .toList();
    boolean open =
        named.size() == others
            && named.stream().allMatch(n -> n.kind() == Kind.COUNTRY)
            && own.size() == 1
            && !named.containsAll(own)
            && event.fillers().values().stream().noneMatch(f -> f.containsAll(own));
    if (!open) {
      return claim;
    }
    List<Entity> all = new ArrayList<>(own);
    all.addAll(named);
    return Rewrite.inferred(claim, role, all, "whose official tells of it");
  }

  private Claim<Entity> with(Claim<Entity> claim, Role role, boolean led) {
    List<Entity> named = claim.event().fillers(role);
    Set<Entity> all = new LinkedHashSet<>(named);
    named.stream()
        .filter(e -> e.kind() == Kind.PERSON)
        .flatMap(e -> states(e, led))
        .forEach(all::add);
    return all.size() == named.size()
        ? claim
        : Rewrite.role(claim, role, List.copyOf(all), "for whom their holders of office act");
  }

  private Stream<Entity> states(Entity person, boolean led) {
    return positions.stream()
        .filter(p -> p.holder().equals(person) && p.of().kind() == Kind.COUNTRY)
        .filter(p -> !isFormer(p) && (!led || words(p).anyMatch(w -> words.is("leader", w))))
        .map(Position::of);
  }

  private static boolean isFormer(Position<Entity> position) {
    return words(position).anyMatch(w -> w.equals("former") || w.equals("opposition"));
  }

  private static Stream<String> words(Position<Entity> position) {
    return Stream.of(position.title().toLowerCase(Locale.ROOT).split("\\s+"));
  }
}
