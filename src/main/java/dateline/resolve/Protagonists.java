package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The states that an article is about: the one that sends people away most often in it, and the one
 * they go to.
 *
 * @param remover the state that most removals name as their agent or, for want of one, as the
 *     country people leave
 * @param receiver the state that most removals and acceptances of others name
 */
record Protagonists(Optional<Entity> remover, Optional<Entity> receiver) {

  /** How many countries may be named more often than the one that an article is about. */
  private static final int AHEAD = 1;

  /**
   * @param states the countries that the article names, and how often: what their bodies do and
   *     what their towns see counts for them
   * @param scene the country that the article is written from
   */
  static Protagonists of(
      List<Claim<Entity>> claims, Map<Entity, Integer> states, Optional<Entity> scene) {
    Map<String, Integer> removers = new TreeMap<>();
    Map<String, Integer> receivers = new TreeMap<>();
    Map<String, Entity> entities = new TreeMap<>();
    states.keySet().forEach(s -> entities.put(s.id(), s));
    boolean several = claims.stream().anyMatch(c -> Claims.isRemoval(c) && Claims.size(c) > 1);
    for (Claim<Entity> claim : claims) {
      EventType type = claim.event().type();
      if (isDisclaimed(claim) || several && isOfOne(claim)) {
        continue;
      }
      if (type == EventType.REMOVAL) {
        if (!Journeys.isFetched(claim)) {
          count(claim, Role.AGENT, 2, removers, entities);
          count(claim, Role.ORIGIN, 1, removers, entities);
        }
        count(claim, Role.DESTINATION, 2, receivers, entities);
      } else if (type == EventType.ACCEPTANCE || type == EventType.REFUSAL) {
        count(claim, Role.AGENT, 2, receivers, entities);
        count(claim, Role.ORIGIN, 2, removers, entities);
      }
    }
    Optional<Entity> remover = most(removers, entities);
    remover.ifPresent(r -> receivers.remove(r.id()));
    return new Protagonists(
        remover.filter(r -> isProminent(r, states) || scene.equals(Optional.of(r))),
        most(receivers, entities));
  }

  /** "Panama said that nobody had been deported": who says that he has done nothing. */
  private static boolean isDisclaimed(Claim<Entity> claim) {
    return claim.factuality() == Factuality.DENIED
        && claim.event().fillers(Role.AGENT).stream().anyMatch(claim.sources()::contains);
  }

  /** "Tirana has agreed to hand him over": who surrenders one person need not remove the many. */
  private static boolean isOfOne(Claim<Entity> claim) {
    return Claims.isRemoval(claim)
        && claim.factuality() == Factuality.PLANNED
        && (Claims.size(claim) == 1
            || claim
                .event()
                .people()
                .filter(p -> !p.members().isEmpty() || p.description().matches("(?i)him|her"))
                .isPresent());
  }

  /** Whether the article names one other country more often at most. */
  static boolean isProminent(Entity state, Map<Entity, Integer> states) {
    int named = states.getOrDefault(state, 0);
    return states.values().stream().filter(n -> n > named).count() <= AHEAD;
  }

  private static void count(
      Claim<Entity> claim,
      Role role,
      int weight,
      Map<String, Integer> counts,
      Map<String, Entity> entities) {
    for (Entity entity : claim.event().fillers(role)) {
      Optional<Entity> state =
          entity.kind() == Kind.COUNTRY ? Optional.of(entity) : entity.country().map(entities::get);
      state.ifPresent(
          s -> {
            counts.merge(s.id(), weight, Integer::sum);
            entities.put(s.id(), s);
          });
    }
  }

  /** The most frequent, if it is named clearly more often than the next. */
  private static Optional<Entity> most(Map<String, Integer> counts, Map<String, Entity> entities) {
    List<Map.Entry<String, Integer>> order =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean clear =
        order.size() == 1
            || order.size() > 1 && order.get(0).getValue() >= 1.5 * order.get(1).getValue();
    return clear ? Optional.of(entities.get(order.get(0).getKey())) : Optional.empty();
  }
}
