package dateline.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which thing of a knowledge base an actor or place is. It links nothing of which it is not
 * sure: a thing must go by the same name and be of the same kind, nothing may speak against it
 * (another country, a place far away, another item of the same graph), no second thing may fit, and
 * a name of one word needs something beside the name that speaks for it.
 */
final class Matching {

  /** What a town's two coordinates may differ by, in kilometres; parts of states lie wider. */
  private static final double NEAR = 50;

  private static final double FAR = 250;
  private static final double FAR_FOR_A_STATE = 1500;

  /** "Ministry of Foreign Affairs": names made of these alone are borne in every country. */
  private static final Set<String> COMMON =
      Set.of(
          ("ministry department office agency authority bureau directorate service services"
                  + " commission committee council court supreme high federal national state"
                  + " government police army navy air force forces guard coast border patrol"
                  + " security immigration migration foreign interior home external affairs"
                  + " defence defense justice labour labor health finance trade general of for"
                  + " the and embassy consulate parliament senate congress assembly central bank"
                  + " electoral election democratic republican socialist people peoples party"
                  + " united front red cross crescent society human rights association union"
                  + " attorney public prosecutor prosecutors ombudsman presidency cabinet")
              .split(" "));

  private final KnowledgeBase base;
  private final Function<String, Set<String>> aliasesOfCountry;

  /**
   * A decision by one knowledge base.
   *
   * @param aliasesOfCountry the codes and IRIs by which the graph or others name a country
   */
  Matching(KnowledgeBase base, Function<String, Set<String>> aliasesOfCountry) {
    this.base = base;
    this.aliasesOfCountry = aliasesOfCountry;
  }

  /** What is decided: a match, or none and how many things might have been meant. */
  record Verdict(Optional<Match> match, int candidates) {}

  /** Decides for one actor or place of the graph. */
  Verdict match(Thing entity) {
    List<Thing> same =
        base.same(entity.same()).stream().filter(t -> !entity.same().contains(t.iri())).toList();
    if (same.size() == 1 && !same.get(0).isConcept() && isKind(entity, same.get(0))) {
      return found(entity, same.get(0), true, "both are the same as a third");
    }
    boolean surname =
        entity.kinds().contains(ThingKind.PERSON)
            && entity.names().stream().noneMatch(name -> name.contains(" "));
    if (!base.same(entity.same()).isEmpty() || entity.names().isEmpty() || surname) {
      // It is linked already, or its name tells too little.
      return new Verdict(Optional.empty(), 0);
    }
    List<Thing> candidates = candidates(entity);
    if (candidates.size() != 1) {
      return new Verdict(Optional.empty(), candidates.size());
    }
    Thing thing = candidates.get(0);
    List<String> reasons = reasons(entity, thing);
    boolean kind = isKind(entity, thing);
    boolean sure = kind ? !reasons.isEmpty() || isTelling(entity, thing) : isTelling(entity, thing);
    if (!sure) {
      return new Verdict(Optional.empty(), 1);
    }
    boolean identity = kind && !reasons.isEmpty() && !thing.isConcept();
    reasons.add(0, kind ? "same kind" : "same name");
    return found(entity, thing, identity, String.join(", ", reasons));
  }

  /** The things that it may be; those that share a longer name with it stand before the others. */
  private List<Thing> candidates(Thing entity) {
    List<Thing> all =
        base.named(new LinkedHashSet<>(entity.names())).stream()
            .filter(thing -> !isExcluded(entity, thing))
            .toList();
    Set<String> whole = new LinkedHashSet<>(keys(entity));
    whole.removeIf(name -> !name.contains(" "));
    List<Thing> better =
        all.stream().filter(t -> keys(t).stream().anyMatch(whole::contains)).toList();
    return better.isEmpty() ? all : better;
  }

  private static Verdict found(Thing entity, Thing thing, boolean identity, String reason) {
    Set<String> names = keys(thing);
    String name =
        entity.names().stream()
            .filter(n -> names.contains(KnowledgeBase.key(n)))
            .findFirst()
            .orElse(thing.names().get(0));
    Match match = new Match(entity.iri(), thing.iri(), identity, name, reason);
    return new Verdict(Optional.of(match), 1);
  }

  private static Set<String> keys(Thing thing) {
    return thing.names().stream().map(KnowledgeBase::key).collect(Collectors.toSet());
  }

  private static boolean isKind(Thing entity, Thing thing) {
    return thing.kinds().stream().anyMatch(entity.kinds()::contains);
  }

  /** Whether anything says that they are two. */
  private boolean isExcluded(Thing entity, Thing thing) {
    if (!thing.kinds().isEmpty() && !isKind(entity, thing)) {
      return true;
    }
    double far = entity.kinds().contains(ThingKind.COUNTRY) ? FAR_FOR_A_STATE : FAR;
    if (distance(entity, thing).filter(km -> km > far).isPresent()) {
      return true;
    }
    Set<String> known = countries(entity);
    boolean elsewhere =
        !known.isEmpty()
            && !thing.countries().isEmpty()
            && thing.countries().stream().noneMatch(known::contains)
            && thing.countries().stream().anyMatch(c -> isOfSameGraph(c, known));
    return elsewhere || isOfSameGraph(thing.iri(), without(entity.same(), entity.iri()));
  }

  /** What beside name and kind speaks for it. */
  private List<String> reasons(Thing entity, Thing thing) {
    List<String> reasons = new ArrayList<>();
    distance(entity, thing)
        .filter(km -> km <= NEAR)
        .ifPresent(km -> reasons.add(String.format(Locale.ROOT, "%.0f km apart", km)));
    Set<String> known = countries(entity);
    if (thing.countries().stream().anyMatch(known::contains)) {
      reasons.add("same country");
    }
    return reasons;
  }

  /** Whether its usual name is one that hardly two things of its kind share. */
  private static boolean isTelling(Thing entity, Thing thing) {
    String usual = KnowledgeBase.key(entity.names().get(0));
    if (!keys(thing).contains(usual)) {
      return false;
    }
    if (entity.kinds().contains(ThingKind.COUNTRY) && isKind(entity, thing)) {
      return true;
    }
    List<String> words = List.of(usual.split(" "));
    // "San José", "New London": places of one name are many, however long it is.
    return words.size() > 1
        && !COMMON.containsAll(words)
        && !entity.kinds().contains(ThingKind.PLACE);
  }

  private Set<String> countries(Thing entity) {
    Set<String> known = new LinkedHashSet<>();
    Set<String> own =
        entity.kinds().contains(ThingKind.COUNTRY) ? Set.of(entity.iri()) : entity.countries();
    own.forEach(country -> known.addAll(aliasesOfCountry.apply(country)));
    return known;
  }

  private static Optional<Double> distance(Thing entity, Thing thing) {
    return entity.point().flatMap(a -> thing.point().map(a::distance));
  }

  private static Set<String> without(Set<String> all, String one) {
    return all.stream().filter(a -> !a.equals(one)).collect(Collectors.toSet());
  }

  /**
   * Whether one of some IRIs is another thing of the graph that an IRI is of, or both are codes.
   */
  private static boolean isOfSameGraph(String iri, Set<String> others) {
    return others.stream().anyMatch(other -> !other.equals(iri) && host(other).equals(host(iri)));
  }

  private static String host(String iri) {
    try {
      return Optional.ofNullable(URI.create(iri).getHost()).orElse("");
    } catch (IllegalArgumentException e) {
      return iri;
    }
  }
}
