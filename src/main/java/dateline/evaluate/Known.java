package dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a graph says of one actor or place.
 *
 * @param iri its IRI
 * @param names its names, made comparable by {@link PlainName}, in alphabetical order
 * @param items the Wikidata items that it is linked to
 * @param types the local names of its classes, of those that actors and places have
 */
record Known(String iri, Set<String> names, Set<String> items, Set<String> types) {

  private static final Pattern ITEM = Pattern.compile("wikidata\\.org/(?:entity|wiki)/(Q\\d+)$");
  private static final Set<String> TYPES = Set.of("Country", "Place", "Organization", "Person");

  static Known of(String iri, Facts facts) {
    Set<String> names = new TreeSet<>();
    for (String property : Terms.LABELS) {
      facts.values(iri, property).forEach(label -> names.add(PlainName.of(label)));
    }
    names.remove("");
    Set<String> links = new LinkedHashSet<>();
    links.add(iri);
    Terms.LINKS.forEach(property -> links.addAll(facts.values(iri, property)));
    Set<String> items = new TreeSet<>();
    for (String link : links) {
      Matcher item = ITEM.matcher(link);
      if (item.find()) {
        items.add(item.group(1));
      }
    }
    Set<String> types = facts.types(iri);
    types.retainAll(TYPES);
    return new Known(iri, names, items, types);
  }

  /** Whether this is the gold's actor or place: by its item where both have one, else by name. */
  boolean is(Gold.Named gold) {
    if (gold.item().isPresent() && !items.isEmpty()) {
      return items.contains(gold.item().get());
    }
    return names.stream().anyMatch(gold.names()::contains);
  }

  /** The name to show for it. */
  String name() {
    return names.isEmpty() ? iri : names.iterator().next();
  }

  /** All actors and places of a graph, each looked up once. */
  static final class All {

    private final Facts facts;
    private final Map<String, Known> known = new LinkedHashMap<>();

    All(Facts facts) {
      this.facts = facts;
    }

    Known get(String iri) {
      return known.computeIfAbsent(iri, i -> Known.of(i, facts));
    }

    String show(Filler filler) {
      String value = filler.isNamed() ? get(filler.value()).name() : filler.value();
      return filler.role() + "=" + value;
    }
  }
}
