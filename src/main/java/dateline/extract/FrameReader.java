package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Finds the frames of the lexicon in a sentence and fills their roles. */
final class FrameReader {

  /** Adverbs that make another verb of the one before them. */
  private static final Set<String> PARTICLES =
      Set.of("out", "off", "down", "up", "away", "over", "on");

  /** What else belongs to a verb from behind its object, whatever the tree hangs it on. */
  private static final Set<String> BEHIND = Set.of("across", "back", "home", "ashore", "free");

  /** Families whose verbs mean something else with a particle: "press on" is no demand. */
  private static final Set<EventType> SPEAKING = Set.of(EventType.PROTEST, EventType.TALKS);

  /** Families of which one clause tells no second event in the infinitive that it governs. */
  private static final Set<EventType> ONCE = Set.of(EventType.AGREEMENT, EventType.PROTEST);

  private final Lexicon lexicon;
  private final Words words;

  FrameReader(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The frames of the sentence, in the order of their triggers. */
  List<Instance> read(Sentence sentence, Syntax syntax) {
    Actors actors = new Actors(sentence, words, syntax);
    List<Instance> found = new ArrayList<>();
    Set<Integer> consumed = new HashSet<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      best(sentence, syntax, actors, at, consumed).ifPresent(found::add);
    }
    found.removeIf(i -> consumed.contains(i.trigger()));
    found.removeIf(
        i ->
            found.stream().anyMatch(above -> repeats(syntax, above, i) || rules(syntax, above, i)));
    List<Instance> split = new ArrayList<>();
    new Reduced(sentence).merge(found).forEach(i -> split(sentence, i, split));
    return split;
  }

  /** "agreed to renew a deal", "summoned the envoy to protest": told twice, it happens once. */
  private static boolean repeats(Syntax syntax, Instance above, Instance below) {
    return above != below
        && ONCE.contains(above.type())
        && above.type() == below.type()
        && syntax.isInfinitiveOf(below.governor(), above.governor())
        && (above.fillers(Role.PARTY).size() > 1
            || below.fillers().entrySet().stream()
                .allMatch(e -> above.fillers(e.getKey()).containsAll(e.getValue())));
  }

  /** "The court suspended an order": what a court rules on is no ruling of the same court. */
  private static boolean rules(Syntax syntax, Instance above, Instance below) {
    return above != below
        && above.type() == EventType.RULING
        && below.type() == EventType.RULING
        && !below.entry().verb()
        && syntax.isObjectOf(below.trigger(), above.trigger())
        && above.fillers(Role.AGENT).containsAll(below.fillers(Role.AGENT));
  }

  private Optional<Instance> best(
      Sentence sentence, Syntax syntax, Actors actors, int at, Set<Integer> consumed) {
    Token token = sentence.tokens().get(at);
    boolean verb = syntax.isVerbal(at);
    if (!verb && !token.isNoun()) {
      return Optional.empty();
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Optional<Instance> best = Optional.empty();
    Set<Integer> things = Set.of();
    List<Entry> entries =
        lexicon.entries(lemma).stream()
            .filter(e -> e.verb() == verb && complete(sentence, syntax, at, e))
            .toList();
    // "kept out" is no keeping, even where who keeps them out is not told.
    int length =
        entries.stream().anyMatch(e -> PARTICLES.containsAll(e.rest()) && !e.rest().isEmpty())
            ? 1
            : 0;
    for (Entry entry : entries) {
      if (entry.rest().size() < length) {
        continue;
      }
      boolean other = entry.rest().isEmpty() && verb && !syntax.child(at, "compound:prt").isEmpty();
      for (Frame frame : entry.frames()) {
        if (other && SPEAKING.contains(frame.type())) {
          continue;
        }
        Set<Integer> taken = new HashSet<>();
        Optional<Instance> instance =
            new Binding(new Trigger(words, sentence, syntax, actors, at, entry, frame)).bind(taken);
        if (instance.isPresent() && (best.isEmpty() || better(instance.get(), best.get()))) {
          best = instance;
          things = taken;
          length = entry.rest().size();
        }
      }
    }
    consumed.addAll(things);
    return best;
  }

  private static boolean better(Instance one, Instance other) {
    Comparator<Instance> order =
        Comparator.comparing((Instance i) -> i.entry().rest().size())
            .thenComparing(i -> i.type() == EventType.RULING)
            .thenComparing(Instance::filled)
            .thenComparing(i -> i.frame().confidence());
    return order.compare(one, other) > 0;
  }

  private boolean complete(Sentence sentence, Syntax syntax, int at, Entry entry) {
    boolean behind = entry.verb() || entry.rest().contains("of");
    boolean deep = entry.rest().size() > 1 || !entry.verb();
    return entry.verb() && entry.rest().size() > 1 && syntax.isFollowedBy(at, entry.rest())
        || entry.rest().stream()
            .allMatch(
                word ->
                    !(words.is("people", word) && isCounted(sentence.tree(), syntax, at, word))
                        && ((PARTICLES.contains(word) || BEHIND.contains(word))
                                && syntax.isBehindObject(at, word)
                            || syntax.governs(at, word, behind, deep)
                            || word.equals("first") && syntax.governs(at, word, false, false)));
  }

  /** "take in [the 18 prisoners]": a noun with an article or a number is no part of its verb. */
  private static boolean isCounted(Tree tree, Syntax syntax, int head, String noun) {
    return tree.children(head).stream()
        .filter(c -> syntax.lemma(c).equals(noun))
        .anyMatch(c -> syntax.child(c, "det", "nummod").isPresent());
  }

  /**
   * Two destinations are two events, and so are two counted groups; but a number that goes to both
   * is the number of neither.
   */
  private void split(Sentence sentence, Instance instance, List<Instance> out) {
    List<Name> destinations = instance.fillers(Role.DESTINATION);
    long states = destinations.stream().filter(n -> n.kind() == Name.Kind.COUNTRY).count();
    boolean counted = instance.people().filter(p -> p.quantity().isKnown()).isPresent();
    boolean coordinated = states > 1 && states == destinations.size() && !counted;
    List<Instance> byPlace = new ArrayList<>();
    if (coordinated) {
      destinations.forEach(d -> byPlace.add(instance.with(Role.DESTINATION, List.of(d))));
    } else {
      byPlace.add(instance);
    }
    List<Name> parties = instance.fillers(Role.PARTY);
    List<Name> counterparts = parties.stream().filter(n -> isWith(sentence, n.head())).toList();
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
    for (Instance one : byPlace) {
      List<Instance> parts = Fragments.of(sentence, one, words);
      if (parts.size() != 1 || !isVehicle(sentence, one)) {
        out.add(total(places(one, parts), parts));
      }
      out.addAll(parts);
    }
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
    return count.isEmpty() || count.getAsLong() == sum
        ? whole.with(
            whole
                .people()
                .get()
                .of(groups.stream().flatMap(g -> g.nationalities().stream()).distinct().toList()))
        : whole;
  }

  /** "[The charter] reached Hanoi with 47 Vietnamese": those on it are told of behind it. */
  private boolean isVehicle(Sentence sentence, Instance instance) {
    return instance
        .people()
        .filter(p -> !p.quantity().isKnown())
        .filter(p -> words.is("vehicle", sentence.tokens().get(p.head()).lemma()))
        .isPresent();
  }

  private static boolean isWith(Sentence sentence, int token) {
    boolean marked =
        sentence.tree().children(token, "case").stream()
            .anyMatch(c -> sentence.tokens().get(c).lemma().equals("with"));
    boolean shares =
        sentence.tree().is(token, "conj") && sentence.tree().children(token, "case").isEmpty();
    return marked || shares && isWith(sentence, sentence.tree().head(token));
  }
}
