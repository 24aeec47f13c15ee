package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By whom an envoy is summoned, where only whose envoy it is stands in the sentence: "The Polish
 * ambassador was summoned on Friday".
 */
final class Summons implements Claims.Step {

  private static final Pattern SUMMONED = Pattern.compile("(?i)\\b(summoned|called in)\\b");

  /** "its ambassador in Moscow was summoned": where the envoy is stands for whose he is. */
  private static final Pattern OWN =
      Pattern.compile("\\b(?i:its|their|his|her) [\\w\\u00c0-\\u024f' -]{3,30} (in|to) \\p{Lu}");

  private final Map<Entity, Integer> countries;
  private final Optional<Entity> scene;

  /**
   * @param countries how often the article names each country
   * @param scene the country that the article is written from
   */
  Summons(Map<Entity, Integer> countries, Optional<Entity> scene) {
    this.countries = countries;
    this.scene = scene;
  }

  /** Whether it is told whose envoy is summoned and not by whom. */
  static boolean areOpen(Claim<Entity> claim, String text) {
    return claim.event().type() == EventType.PROTEST
        && claim.event().fillers(Role.AGENT).isEmpty()
        && !claim.event().fillers(Role.TARGET).isEmpty()
        && SUMMONED.matcher(claim.evidence().get(0).of(text)).find()
        && !OWN.matcher(claim.evidence().get(0).of(text)).find();
  }

  /** An envoy is summoned by the state where he is: the other one that the article is about. */
  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> targets = claim.event().fillers(Role.TARGET);
    if (claim.event().type() != EventType.PROTEST
        || !claim.event().fillers(Role.AGENT).isEmpty()
        || targets.isEmpty()) {
      return claim;
    }
    return scene
        .filter(s -> targets.stream().noneMatch(t -> Claims.isIn(t, s)))
        .or(() -> other(targets))
        .map(s -> Rewrite.inferred(claim, Role.AGENT, List.of(s), "is where the envoy is"))
        .orElse(claim);
  }

  /** The one country that is named more than once and more often than any third. */
  private Optional<Entity> other(List<Entity> targets) {
    List<Entity> others =
        countries.keySet().stream()
            .filter(c -> targets.stream().noneMatch(t -> Claims.isIn(t, c)))
            .sorted(Comparator.comparing((Entity c) -> -countries.get(c)).thenComparing(Entity::id))
            .toList();
    return others.stream()
        .findFirst()
        .filter(c -> countries.get(c) > 1)
        .filter(c -> others.size() == 1 || countries.get(c) > countries.get(others.get(1)));
  }

  /** Whether somebody protests, as far as a claim is of a protest. */
  static boolean isByAnybody(Claim<Entity> claim) {
    return claim.event().type() != EventType.PROTEST
        || !claim.event().fillers(Role.AGENT).isEmpty();
  }
}
