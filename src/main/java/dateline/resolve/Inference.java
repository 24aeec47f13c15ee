package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fills what one claim leaves open and the rest of the article makes clear: whom "they" and "the
 * 40" mean, who deports when only the people are named, where those sent home go.
 */
final class Inference {

  private static final Pattern OWN =
      Pattern.compile("(?i)^(its|their|his|her)( own)? (citizens?|nationals?|compatriots?|countrymen|people)\\b.*");
  private static final Pattern BACKWARD =
      Pattern.compile("(?i)^(the|they|them|these|those|all|both|most|many|some|several|others?|.* of (them|these|those|whom))\\b.*");
  private static final Set<EventType> PEOPLE =
      Set.of(EventType.REMOVAL, EventType.ACCEPTANCE, EventType.DETENTION, EventType.RELEASE, EventType.REFUSAL, EventType.MOVEMENT);

  List<Claim<Entity>> complete(List<Claim<Entity>> claims) {
    List<Claim<Entity>> out = new ArrayList<>(claims);
    for (int i = 0; i < out.size(); i++) {
      out.set(i, with(out.get(i), group(out, i)));
    }
    for (int i = 0; i < out.size(); i++) {
      out.set(i, agent(out, i));
    }
    for (int i = 0; i < out.size(); i++) {
      out.set(i, places(out, i));
    }
    out.replaceAll(this::thirdCountry);
    return distinct(out);
  }

  // ---- groups ----

  private static Optional<Group<Entity>> group(List<Claim<Entity>> claims, int at) {
    Event<Entity> event = claims.get(at).event();
    if (event.people().isEmpty()) {
      return event.people();
    }
    Group<Entity> group = event.people().get();
    if (OWN.matcher(group.description()).matches() && group.nationalities().isEmpty()) {
      List<Entity> agents = event.fillers(Role.AGENT).stream().filter(e -> e.kind() == Kind.COUNTRY).toList();
      return Optional.of(with(group, agents, group.quantity()));
    }
    boolean backward = BACKWARD.matcher(group.description()).matches();
    if (!backward || !group.nationalities().isEmpty() && group.quantity().isKnown() || !group.members().isEmpty()) {
      return event.people();
    }
    boolean part = group.description().matches("(?i).*\\bof (them|these|those|whom|the .*)$") || group.description().matches("(?i)(most|many|some|several|others?).*");
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      Optional<Group<Entity>> other = claims.get(i).event().people();
      if (other.isPresent() && PEOPLE.contains(claims.get(i).event().type()) && compatible(group, other.get())) {
        List<Entity> nations = group.nationalities().isEmpty() ? other.get().nationalities() : group.nationalities();
        Quantity quantity = group.quantity().isKnown() || part ? group.quantity() : other.get().quantity();
        return Optional.of(with(group, nations, quantity));
      }
    }
    return event.people();
  }

  private static boolean compatible(Group<Entity> group, Group<Entity> earlier) {
    boolean says = earlier.quantity().isKnown() || !earlier.nationalities().isEmpty();
    boolean nations =
        group.nationalities().isEmpty()
            || earlier.nationalities().containsAll(group.nationalities());
    boolean size =
        !group.quantity().isKnown()
            || !earlier.quantity().isKnown()
            || size(group.quantity()) <= size(earlier.quantity());
    return says && nations && size;
  }

  private static long size(Quantity quantity) {
    return quantity.count().orElse(quantity.min().orElse(quantity.max().orElse(0)));
  }

  private static Group<Entity> with(Group<Entity> group, List<Entity> nationalities, Quantity quantity) {
    return new Group<>(nationalities, quantity, group.members(), group.thirdCountry(), group.description());
  }

  // ---- actors ----

  /** Who removes, detains, frees: the country left, or who does it elsewhere in the article. */
  private Claim<Entity> agent(List<Claim<Entity>> claims, int at) {
    Claim<Entity> claim = claims.get(at);
    Event<Entity> event = claim.event();
    if (event.type() == EventType.PROTEST && event.fillers(Role.TARGET).isEmpty()) {
      return claim;
    }
    if (event.type() != EventType.REMOVAL || !event.fillers(Role.AGENT).isEmpty()) {
      return claim;
    }
    List<Entity> states = event.fillers(Role.ORIGIN).stream().filter(e -> e.kind() == Kind.COUNTRY).toList();
    if (!states.isEmpty()) {
      return with(claim, Role.AGENT, states);
    }
    Optional<Claim<Entity>> like =
        nearest(claims, at, c -> c.event().type() == EventType.REMOVAL && !c.event().fillers(Role.AGENT).isEmpty() && alike(c.event(), event));
    return like.map(c -> with(claim, Role.AGENT, c.event().fillers(Role.AGENT))).orElse(claim);
  }

  // ---- places ----

  private Claim<Entity> places(List<Claim<Entity>> claims, int at) {
    Claim<Entity> claim = claims.get(at);
    Event<Entity> event = claim.event();
    if (event.type() == EventType.REMOVAL && event.fillers(Role.DESTINATION).isEmpty()) {
      Optional<Claim<Entity>> same =
          nearest(claims, at, c -> c.event().type() == EventType.REMOVAL && !c.event().fillers(Role.DESTINATION).isEmpty() && sameGroup(c.event(), event));
      if (same.isPresent()) {
        return with(claim, Role.DESTINATION, same.get().event().fillers(Role.DESTINATION));
      }
    }
    if (event.type() == EventType.ACCEPTANCE && event.fillers(Role.ORIGIN).isEmpty() && !event.fillers(Role.AGENT).isEmpty()) {
      Optional<Claim<Entity>> sent =
          nearest(claims, at, c ->
              c.event().type() == EventType.REMOVAL
                  && c.event().fillers(Role.DESTINATION).stream().anyMatch(event.fillers(Role.AGENT)::contains)
                  && c.event().fillers(Role.AGENT).stream().anyMatch(e -> e.kind() == Kind.COUNTRY));
      if (sent.isPresent()) {
        return with(claim, Role.ORIGIN, sent.get().event().fillers(Role.AGENT).stream().filter(e -> e.kind() == Kind.COUNTRY).toList());
      }
    }
    return claim;
  }

  private static boolean sameGroup(Event<Entity> one, Event<Entity> other) {
    return one.people().isPresent()
        && other.people().isPresent()
        && one.people().get().quantity().isKnown()
        && one.people().get().quantity().equals(other.people().get().quantity())
        && one.fillers(Role.AGENT).equals(other.fillers(Role.AGENT));
  }

  private static boolean alike(Event<Entity> one, Event<Entity> other) {
    boolean destinations =
        one.fillers(Role.DESTINATION).isEmpty()
            || other.fillers(Role.DESTINATION).isEmpty()
            || one.fillers(Role.DESTINATION).stream().anyMatch(other.fillers(Role.DESTINATION)::contains);
    // Nobody deports to his own country.
    boolean home = one.fillers(Role.AGENT).stream().anyMatch(other.fillers(Role.DESTINATION)::contains);
    return destinations && !home;
  }

  private static Optional<Claim<Entity>> nearest(
      List<Claim<Entity>> claims, int at, java.util.function.Predicate<Claim<Entity>> fits) {
    for (int step = 1; step < claims.size(); step++) {
      if (at - step >= 0 && fits.test(claims.get(at - step))) {
        return Optional.of(claims.get(at - step));
      }
      if (at + step < claims.size() && fits.test(claims.get(at + step))) {
        return Optional.of(claims.get(at + step));
      }
    }
    return Optional.empty();
  }

  private Claim<Entity> thirdCountry(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    if (event.people().isEmpty() || event.people().get().nationalities().isEmpty() || event.people().get().thirdCountry()) {
      return claim;
    }
    Role to = event.type() == EventType.ACCEPTANCE ? Role.AGENT : Role.DESTINATION;
    if (event.type() != EventType.REMOVAL && event.type() != EventType.ACCEPTANCE) {
      return claim;
    }
    List<String> states = new ArrayList<>();
    for (Entity entity : event.fillers(to)) {
      if (entity.kind() == Kind.COUNTRY) {
        states.add(entity.id());
      } else {
        entity.country().ifPresent(states::add);
      }
    }
    Group<Entity> group = event.people().get();
    boolean foreign = !states.isEmpty() && group.nationalities().stream().noneMatch(n -> states.contains(n.id()));
    return foreign
        ? with(claim, Optional.of(new Group<>(group.nationalities(), group.quantity(), group.members(), true, group.description())))
        : claim;
  }

  /** What is said twice with the same words is one claim. */
  private static List<Claim<Entity>> distinct(List<Claim<Entity>> claims) {
    Map<String, Claim<Entity>> kept = new LinkedHashMap<>();
    for (Claim<Entity> claim : claims) {
      kept.putIfAbsent(claim + " " + claim.evidence().get(0), claim);
    }
    return List.copyOf(kept.values());
  }

  private static Claim<Entity> with(Claim<Entity> claim, Optional<Group<Entity>> people) {
    Event<Entity> e = claim.event();
    return with(claim, new Event<>(e.type(), e.fillers(), people, e.begin(), e.end(), e.timeText(), e.payment()));
  }

  private static Claim<Entity> with(Claim<Entity> claim, Role role, List<Entity> fillers) {
    Event<Entity> e = claim.event();
    Map<Role, List<Entity>> all = new EnumMap<>(Role.class);
    all.putAll(e.fillers());
    all.put(role, fillers);
    return with(claim, new Event<>(e.type(), all, e.people(), e.begin(), e.end(), e.timeText(), e.payment()));
  }

  private static Claim<Entity> with(Claim<Entity> claim, Event<Entity> event) {
    return new Claim<>(event, claim.sources(), claim.factuality(), claim.confidence(), claim.evidence(), claim.reasons());
  }
}
