package dateline.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event as a claim of the graph has it.
 *
 * @param claim IRI of the claim
 * @param type the local name of its class
 * @param fillers who and what plays its roles, how many, which nationality, which days
 * @param sources IRIs of those who say so
 * @param factualities how surely
 * @param confidence the chance that it was read rightly, as the graph gives it
 * @param words the words it was read from
 */
record Claimed(
    String claim,
    String type,
    Set<Filler> fillers,
    Set<String> sources,
    Set<String> factualities,
    OptionalDouble confidence,
    String words) {

  /** The events of one claim. */
  static List<Claimed> of(String claim, Facts facts) {
    List<Claimed> found = new ArrayList<>();
    for (String event : facts.values(claim, Terms.DL + "about")) {
      for (String type : facts.types(claim, event)) {
        if (Terms.EVENTS.contains(type)) {
          found.add(
              new Claimed(
                  claim,
                  type,
                  fillers(claim, event, facts),
                  new TreeSet<>(facts.values(claim, Terms.DL + "attributedTo")),
                  Facts.localNames(facts.values(claim, Terms.DL + "factuality")),
                  confidence(claim, facts),
                  words(claim, facts)));
        }
      }
    }
    return found;
  }

  private static Set<Filler> fillers(String claim, String event, Facts facts) {
    Set<Filler> fillers = new TreeSet<>();
    for (String role : Filler.ACTORS) {
      facts.values(claim, event, Terms.DL + role).forEach(v -> fillers.add(new Filler(role, v)));
    }
    for (String group : facts.values(claim, event, Terms.DL + "people")) {
      facts
          .values(claim, group, Terms.DL + "nationality")
          .forEach(v -> fillers.add(new Filler("nationality", v)));
      for (String role : List.of("count", "minCount", "maxCount")) {
        facts
            .values(claim, group, Terms.DL + role)
            .forEach(v -> fillers.add(new Filler(role, number(v))));
      }
    }
    for (String role : List.of("begin", "end")) {
      facts
          .values(claim, event, Terms.DL + role)
          .forEach(v -> fillers.add(new Filler(role, v.substring(0, Math.min(10, v.length())))));
    }
    return fillers;
  }

  /** The whole number, or the words themselves, which then match no number of the gold. */
  private static String number(String text) {
    try {
      return new BigDecimal(text.strip()).toBigInteger().toString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private static OptionalDouble confidence(String claim, Facts facts) {
    List<String> values = facts.values(claim, Terms.DL + "confidence");
    try {
      return values.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(values.get(0)));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static String words(String claim, Facts facts) {
    List<String> words = new ArrayList<>();
    for (String evidence : facts.values(claim, Terms.DERIVED)) {
      words.addAll(facts.values(evidence, Terms.ANCHOR));
    }
    return String.join(" … ", words);
  }
}
