package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Makes the events of which one clause tells several at once: to each place, of each group. */
final class Splitting {

  private final Sentence sentence;
  private final Syntax syntax;
  private final Words words;

  Splitting(Sentence sentence, Syntax syntax, Words words) {
    this.sentence = sentence;
    this.syntax = syntax;
    this.words = words;
  }

  /**
   * "expelled 12,400 Afghans, of whom 9,100 went through Islam Qala": those who are sent away have
   * not gone by themselves.
   */
  Instance removed(List<Instance> all, Instance part) {
    boolean ofWhom =
        part.type() == EventType.MOVEMENT
            && sentence.tree().relation(part.trigger()).equals("acl:relcl")
            && syntax.parts(part.trigger()).stream().anyMatch(p -> p.function().equals("of"));
    return all.stream()
        .filter(i -> ofWhom && i.type() == EventType.REMOVAL)
        .filter(i -> i.people().isPresent() && i.trigger() < part.trigger())
        .reduce((one, other) -> other)
        .map(i -> part.with(EventType.REMOVAL).with(Role.AGENT, i.fillers(Role.AGENT)))
        .orElse(part);
  }

  /**
   * Two destinations are two events, and so are two counted groups; but a number that goes to both
   * is the number of neither.
   */
  void split(Instance instance, List<Instance> out) {
    List<Instance> ways = new GappedWays(sentence).of(instance);
    if (ways.isEmpty()) {
      divide(instance, out);
    }
    ways.forEach(way -> divide(way, out));
  }

  private void divide(Instance instance, List<Instance> out) {
    List<Name> destinations = instance.fillers(Role.DESTINATION);
    long states = destinations.stream().filter(n -> n.kind() == Name.Kind.COUNTRY).count();
    boolean counted = instance.isCounted();
    boolean coordinated = states > 1 && states == destinations.size() && !counted;
    List<Instance> byPlace = new ArrayList<>();
    List<Name> left = instance.fillers(Role.ORIGIN);
    boolean several =
        instance.type() == EventType.REMOVAL
            && !instance.entry().verb()
            && left.size() > 1
            && left.stream().allMatch(n -> n.kind() == Name.Kind.COUNTRY)
            && instance.fillers(Role.AGENT).isEmpty()
            && !counted;
    if (several) {
      // "deportations from Iran, Pakistan and Turkey"
      left.forEach(o -> byPlace.add(instance.with(Role.ORIGIN, List.of(o))));
    } else if (coordinated) {
      destinations.forEach(d -> byPlace.add(instance.with(Role.DESTINATION, List.of(d))));
    } else {
      byPlace.add(instance);
    }
    List<Name> sides = instance.fillers(Role.AGENT);
    if (instance.frame().name().equals("mutual") && sides.size() == 2) {
      out.add(
          instance.with(Role.AGENT, sides.subList(0, 1)).with(Role.TARGET, sides.subList(1, 2)));
      out.add(
          instance.with(Role.AGENT, sides.subList(1, 2)).with(Role.TARGET, sides.subList(0, 1)));
      return;
    }
    List<Name> parties = instance.fillers(Role.PARTY);
    List<Name> counterparts = parties.stream().filter(n -> isWith(n.head())).toList();
    List<Name> own = parties.stream().filter(n -> !counterparts.contains(n)).toList();
    if (instance.type() == EventType.AGREEMENT && !counterparts.isEmpty() && !own.isEmpty()) {
      // "struck deals with Panama and with Guatemala": one with each.
      int first = counterparts.get(0).tokens().begin();
      own.stream()
          .filter(o -> o.tokens().begin() < first || own.size() == 1)
          .forEach(
              o -> counterparts.forEach(c -> out.add(instance.with(Role.PARTY, List.of(o, c)))));
      return;
    }
    if (own.isEmpty() && areSeveral(instance) && counterparts.size() > 1) {
      counterparts.forEach(c -> out.add(instance.with(Role.PARTY, List.of(c))));
      return;
    }
    if (isEach(instance)) {
      instance.fillers(Role.AGENT).forEach(a -> out.add(instance.with(Role.AGENT, List.of(a))));
      return;
    }
    for (Instance unit : byPlace) {
      Instance one = divided(unit);
      List<Instance> parts =
          Fragments.of(sentence, syntax, one, words).stream().map(Splitting::whence).toList();
      if (parts.size() != 1 || !isVehicle(one)) {
        out.add(total(places(one, parts), parts));
      }
      out.addAll(parts);
    }
  }

  /**
   * "Moscow and Kyiv [each] freed 185 soldiers", "freed 185 soldiers [each]": as many by either.
   */
  private boolean isEach(Instance instance) {
    List<Name> agents = instance.fillers(Role.AGENT);
    if (agents.size() < 2
        || !instance.isCounted()
        || agents.stream().anyMatch(a -> a.head() > instance.trigger())) {
      return false;
    }
    int behind = instance.people().get().head() + 1;
    return sentence.form(behind).equals("each")
        || IntStream.range(agents.get(agents.size() - 1).head(), instance.trigger())
            .anyMatch(i -> sentence.form(i).equals("each"));
  }

  /** "came home, 470,000 of them [from Türkiye]": where those were who go to their own country. */
  private static Instance whence(Instance part) {
    List<Name> nations = part.people().map(People::nationalities).orElse(List.of());
    boolean home =
        part.fillers(Role.DESTINATION).stream().anyMatch(n -> n.text().equals(Name.HOME));
    boolean behind =
        !nations.isEmpty()
            && part.people()
                .filter(p -> p.text().contains("from " + nations.get(0).text()))
                .isPresent();
    return home
            && behind
            && part.type() == EventType.MOVEMENT
            && part.fillers(Role.ORIGIN).isEmpty()
        ? part.with(Role.ORIGIN, nations).with(part.people().get().of(List.of()))
        : part;
  }

  /** "[Deals] have been signed with Panama and Guatemala": not by these with each other. */
  private boolean areSeveral(Instance instance) {
    int at = instance.trigger();
    return instance.type() == EventType.AGREEMENT
        && (instance.entry().verb()
            ? sentence.tree().children(at, "nsubj").stream().anyMatch(this::areDeals)
            : isPlural(at));
  }

  private boolean areDeals(int noun) {
    return isPlural(noun) && words.is("treaty", sentence.tokens().get(noun).lemma());
  }

  private boolean isPlural(int noun) {
    return sentence.tokens().get(noun).tag().equals("NNS");
  }

  /**
   * "turned away 5,000 people, including 2,310 from Chad and 870 from Mali": the country of some is
   * not the one that all come from.
   */
  private Instance divided(Instance refusal) {
    List<Name> origin = refusal.fillers(Role.ORIGIN);
    boolean some =
        refusal.type() == EventType.REFUSAL
            && !origin.isEmpty()
            && sentence
                .mentions(People.class)
                .filter(p -> p.nationalities().size() == 1 && p.quantity().isKnown())
                .filter(p -> refusal.people().filter(w -> w.head() < p.head()).isPresent())
                .anyMatch(p -> origin.equals(p.nationalities()));
    return some ? refusal.without(Role.ORIGIN) : refusal;
  }

  /** "48 were sent over, 20 of them at Chhatak": where a part goes the whole does not. */
  private static Instance places(Instance whole, List<Instance> parts) {
    if (parts.stream().allMatch(p -> p.fillers().equals(whole.fillers()))) {
      return whole;
    }
    int from = parts.stream().mapToInt(Instance::anchor).min().orElse(Integer.MAX_VALUE);
    Instance out = whole;
    for (Role role : List.of(Role.PLACE, Role.DESTINATION, Role.ORIGIN, Role.VIA)) {
      List<Name> own =
          whole.fillers(role).stream()
              .filter(n -> n.head() < from)
              .filter(n -> parts.stream().noneMatch(p -> p.fillers(Role.AGENT).equals(List.of(n))))
              .toList();
      if (own.size() < whole.fillers(role).size()) {
        out = own.isEmpty() ? out.without(role) : out.with(role, own);
      }
    }
    return out;
  }

  /** "62 people: 40 Malians and 22 Guineans": the nations of the parts are those of the whole. */
  private static Instance total(Instance whole, List<Instance> parts) {
    List<People> groups = parts.stream().flatMap(p -> p.people().stream()).toList();
    boolean nameless = whole.people().filter(p -> p.nationalities().isEmpty()).isPresent();
    boolean each = groups.stream().allMatch(g -> g.nationalities().size() == 1);
    if (!nameless || groups.size() < 2 || !each) {
      return whole;
    }
    OptionalLong count = whole.people().get().quantity().count();
    long sum = groups.stream().mapToLong(g -> g.quantity().count().orElse(0)).sum();
    return count.isEmpty() || count.getAsLong() >= sum
        ? whole.with(
            whole
                .people()
                .get()
                .of(groups.stream().flatMap(g -> g.nationalities().stream()).distinct().toList()))
        : whole;
  }

  /** "[The charter] reached Hanoi with 47 Vietnamese": those on it are told of behind it. */
  private boolean isVehicle(Instance instance) {
    return instance
        .people()
        .filter(p -> !p.quantity().isKnown())
        .filter(p -> words.is("vehicle", sentence.tokens().get(p.head()).lemma()))
        .isPresent();
  }

  private boolean isWith(int token) {
    boolean marked =
        sentence.tree().children(token, "case").stream()
            .anyMatch(c -> sentence.tokens().get(c).lemma().equals("with"));
    boolean shares =
        sentence.tree().is(token, "conj") && sentence.tree().children(token, "case").isEmpty();
    return marked || shares && isWith(sentence.tree().head(token));
  }
}
