package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which countries an article speaks of, and how often: what it is about where it does not say. */
final class CountryCounts {

  private final Gazetteer gazetteer;
  private final ProperNames names;
  private final List<Sentence> sentences;
  private final Map<Entity, Integer> counts = new LinkedHashMap<>();
  private boolean counted;

  CountryCounts(Gazetteer gazetteer, ProperNames names, List<Sentence> sentences) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.sentences = sentences;
  }

  /** How often the article names each country, its government and people included. */
  Map<Entity, Integer> counts() {
    // Counted once, and only if asked for: it leads every name of the article to its entity.
    if (!counted) {
      for (Sentence sentence : sentences) {
        sentence
            .mentions(Name.class)
            .forEach(n -> country(n).ifPresent(c -> counts.merge(c, 1, Integer::sum)));
      }
      counted = true;
    }
    return Collections.unmodifiableMap(counts);
  }

  private Optional<Entity> country(Name name) {
    return name.form() == Form.ADJECTIVE
        ? gazetteer.byAdjective(name.text())
        : names
            .entity(name, Use.ACTOR)
            .flatMap(
                e ->
                    e.kind() == Kind.COUNTRY
                        ? Optional.of(e)
                        : e.country().flatMap(gazetteer::entity));
  }

  /** Whether the article names no country more often than this one. */
  boolean isMost(Entity country) {
    int most = counts().values().stream().mapToInt(n -> n).max().orElse(0);
    return counts().getOrDefault(country, 0) == most;
  }

  /** The two countries that the article is about, if two stand out. */
  List<Entity> pair() {
    List<Map.Entry<Entity, Integer>> most =
        counts().entrySet().stream()
            .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
            .toList();
    boolean two =
        most.size() == 2 || most.size() > 2 && most.get(1).getValue() > most.get(2).getValue();
    return two ? List.of(most.get(0).getKey(), most.get(1).getKey()) : List.of();
  }

  /** Where the article names each country itself, not only its people or its towns. */
  Map<Entity, List<Span>> named() {
    Map<Entity, List<Span>> named = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      sentence
          .mentions(Name.class)
          .filter(n -> n.form() == Form.PROPER && n.kind() == Kind.COUNTRY)
          .forEach(
              n ->
                  names
                      .entity(n, Use.PLACE)
                      .ifPresent(
                          c -> named.computeIfAbsent(c, e -> new ArrayList<>()).add(n.span())));
    }
    return named;
  }
}
