package dateline.extract;

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
  private static final Set<EventType> ONCE =
      Set.of(EventType.AGREEMENT, EventType.PROTEST, EventType.TALKS);

  private final Lexicon lexicon;
  private final Words words;

  FrameReader(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The frames of the sentence, in the order of their triggers. */
  List<Instance> read(Sentence sentence, Syntax syntax) {
    Actors actors = syntax.actors();
    List<Instance> found = new ArrayList<>();
    Set<Integer> consumed = new HashSet<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      best(sentence, syntax, actors, at, consumed).ifPresent(found::add);
    }
    found.removeIf(i -> consumed.contains(i.trigger()));
    found.removeIf(
        i ->
            found.stream()
                .anyMatch(
                    above ->
                        repeats(syntax, above, i)
                            || isSameProtest(sentence.tree(), above, i)
                            || rules(sentence.tree(), syntax, above, i)
                            || isCopulaOf(sentence.tree(), i, above)));
    found.removeIf(
        i -> i.type() == EventType.RULING && Rulings.isAsked(sentence.tree(), syntax, i.trigger()));
    found.removeIf(
        i -> i.type() == EventType.PROTEST && Charges.isOfOthers(sentence.tree(), syntax, i));
    found.removeIf(i -> found.stream().anyMatch(o -> isArrivalOf(i, o)));
    Splitting splitting = new Splitting(sentence, syntax, words);
    found.replaceAll(i -> splitting.removed(found, i));
    Landings landings = new Landings(sentence, syntax, words, found);
    found.replaceAll(landings::bound);
    List<Instance> split = new ArrayList<>();
    new Purposes(sentence, syntax)
        .merge(new Joint(sentence, syntax).merge(new Reduced(sentence).merge(found)))
        .forEach(i -> splitting.split(i, split));
    return split;
  }

  /** "turned back 198 [arrivals]": a word for those who are refused. */
  private static boolean isArrivalOf(Instance noun, Instance refusal) {
    return noun.type() == EventType.MOVEMENT
        && !noun.entry().verb()
        && refusal.type() == EventType.REFUSAL
        && refusal.people().filter(p -> p.head() == noun.trigger()).isPresent();
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

  /** "[protested] and summoned the envoy": the one who is told to whom, and not a second. */
  private static boolean isSameProtest(Tree tree, Instance told, Instance bare) {
    return told != bare
        && told.type() == EventType.PROTEST
        && told.frame().name().matches("summon|hand-note")
        && bare.entry().head().equals("protest")
        && bare.type() == EventType.PROTEST
        && bare.fillers(Role.TARGET).isEmpty()
        && !told.fillers(Role.TARGET).isEmpty()
        && told.fillers(Role.AGENT).equals(bare.fillers(Role.AGENT))
        && (tree.relation(told.governor()).equals("conj")
                && tree.head(told.governor()) == bare.governor()
            || tree.relation(bare.governor()).equals("conj")
                && tree.head(bare.governor()) == told.governor());
  }

  /** "had never [been] in custody": told by the noun, which all that denies it hangs on. */
  private static boolean isCopulaOf(Tree tree, Instance copula, Instance predicate) {
    return tree.is(copula.trigger(), "cop")
        && tree.head(copula.trigger()) == predicate.trigger()
        && copula.type() == predicate.type();
  }

  /** "The court suspended an order": what a court rules on is no ruling of the same court. */
  private static boolean rules(Tree tree, Syntax syntax, Instance above, Instance below) {
    return above != below
        && above.type() == EventType.RULING
        && below.type() == EventType.RULING
        && (!below.entry().verb() && syntax.isObjectOf(below.trigger(), above.trigger())
            || syntax.isInfinitive(below.trigger())
                && tree.head(below.trigger()) != Tree.ROOT
                && syntax.isObjectOf(tree.head(below.trigger()), above.trigger()))
        && above.fillers(Role.AGENT).containsAll(below.fillers(Role.AGENT));
  }

  /** "the conduct of the minister towards the [detained]": people, not what happens to him. */
  private static boolean isPeople(Sentence sentence, int at) {
    return at > 0
        && sentence.tokens().get(at).tag().equals("VBN")
        && sentence.form(at - 1).equals("the")
        && sentence.tree().relation(at).equals("acl")
        && sentence.tree().head(at) < at - 1;
  }

  /** "took effect as [planned]": how something else happens. */
  private static boolean isManner(Sentence sentence, int at) {
    return at > 0
        && sentence.tokens().get(at).tag().equals("VBN")
        && sentence.form(at - 1).equals("as")
        && sentence.tree().is(at, "advcl");
  }

  private Optional<Instance> best(
      Sentence sentence, Syntax syntax, Actors actors, int at, Set<Integer> consumed) {
    Token token = sentence.tokens().get(at);
    boolean verb = syntax.isVerbal(at);
    if (!verb && !token.isNoun() || isPeople(sentence, at) || isManner(sentence, at)) {
      return Optional.empty();
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Optional<Instance> best = Optional.empty();
    Set<Integer> things = Set.of();
    Companions companions = new Companions(sentence, syntax);
    List<Entry> entries =
        lexicon.entries(lemma).stream()
            .filter(e -> e.verb() == verb && complete(companions, sentence, syntax, at, e))
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

  private boolean complete(
      Companions companions, Sentence sentence, Syntax syntax, int at, Entry entry) {
    boolean behind = entry.verb() || entry.rest().contains("of") || entry.rest().contains("to");
    boolean deep = entry.rest().size() > 1 || !entry.verb() || entry.rest().contains("about");
    return entry.verb() && entry.rest().size() > 1 && companions.isFollowedBy(at, entry.rest())
        || entry.rest().stream()
            .allMatch(
                word ->
                    !(words.is("people", word) && isCounted(sentence, syntax, at, word))
                        && !(word.equals("freedom") && isFreedomTo(sentence.tree(), syntax, at))
                        && ((PARTICLES.contains(word) || BEHIND.contains(word))
                                && companions.isBehindObject(at, word)
                            || companions.governs(at, word, behind, deep, entry.rest())
                            || word.equals("first")
                                && companions.governs(at, word, false, false, List.of())));
  }

  /** "give states more [freedom to] expel people": nobody is let go. */
  private static boolean isFreedomTo(Tree tree, Syntax syntax, int verb) {
    return tree.children(verb, "obj").stream()
        .filter(o -> syntax.word(o).equals("freedom"))
        .anyMatch(o -> !tree.children(o, "acl").isEmpty());
  }

  /** "take in [the 18 prisoners]", "taking Iraqi [prisoners]": more than a part of the verb. */
  private boolean isCounted(Sentence sentence, Syntax syntax, int head, String noun) {
    Tree tree = sentence.tree();
    return tree.children(head).stream()
        .filter(c -> syntax.lemma(c).equals(noun))
        .anyMatch(
            c ->
                syntax.child(c, "det", "nummod").isPresent()
                    || !words.is("hostage", noun)
                        && tree.children(c, "amod").stream()
                            .anyMatch(a -> sentence.name(a).isPresent()));
  }
}
