package dateline.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts the actors and places of one article that the graph names, and how it links them. */
final class NamingScore {

  private final Gold gold;
  private final List<Claimed> claims;
  private final Known.All known;
  private final Scores scores;

  NamingScore(Gold gold, List<Claimed> claims, Known.All known, Scores scores) {
    this.gold = gold;
    this.claims = claims;
    this.known = known;
    this.scores = scores;
  }

  void count() {
    List<Known> named = named();
    for (String id : used()) {
      Gold.Named golden = gold.entities().get(id);
      List<Known> right =
          named.stream()
              .filter(k -> k.is(golden))
              .filter(k -> k.types().isEmpty() || k.types().contains(golden.type()))
              .toList();
      scores.add("entities", right.isEmpty() ? 0 : 1, 0, right.isEmpty() ? 1 : 0);
      if (right.isEmpty()) {
        unnamed(golden, named);
      } else if (golden.item().isPresent()) {
        String item = golden.item().get();
        scores.links().add(right.stream().anyMatch(k -> k.items().contains(item)));
      }
    }
    long extra =
        named.stream().filter(k -> gold.entities().values().stream().noneMatch(k::is)).count();
    scores.add("entities", 0, (int) extra, 0);
  }

  /** The actors and places that claims use. */
  private List<Known> named() {
    Set<String> iris = new TreeSet<>();
    for (Claimed claimed : claims) {
      claimed.fillers().stream().filter(Filler::isNamed).map(Filler::value).forEach(iris::add);
      iris.addAll(claimed.sources());
    }
    return iris.stream().map(known::get).toList();
  }

  /** Ids of the actors and places that the gold's events use. */
  private Set<String> used() {
    Set<String> ids = new TreeSet<>();
    for (Gold.Event event : gold.events()) {
      event.fillers().stream().filter(Filler::isNamed).map(Filler::value).forEach(ids::add);
      ids.addAll(event.sources());
    }
    return ids;
  }

  private void unnamed(Gold.Named golden, List<Known> named) {
    String words =
        named.stream()
            .filter(k -> k.is(golden))
            .map(k -> k.name() + " is a " + String.join(", ", k.types()))
            .collect(Collectors.joining("; "));
    scores.add(
        new Finding(
            Finding.Kind.UNNAMED, golden.type(), "", gold.article(), "", golden.name(), words));
  }
}
