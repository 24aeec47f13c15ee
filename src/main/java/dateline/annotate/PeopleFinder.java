package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the groups of people a sentence speaks of: "120 Iranian nationals", "the 119", "20 of
 * them", "a group of Venezuelans", "An Indian", "they".
 */
public final class PeopleFinder {

  private static final Pattern STANDING = Pattern.compile("PRP.*|DT|PDT|NN.*|JJ.*|RBS");

  /** What opens the noun for one person who is known: "the man", "her husband". */
  private static final String DEFINITE = "(?i)the|this|that|his|her|their|its|my|our";

  /** Nouns that say how many they are. */
  private static final Map<String, Integer> FEW =
      Map.of("couple", 2, "pair", 2, "duo", 2, "trio", 3, "quartet", 4);

  private static final Set<String> GROUPS =
      Set.of("group", "batch", "contingent", "planeload", "busload");

  private static final Set<String> PRONOUNS =
      Set.of(
          "they",
          "them",
          "those",
          "others",
          "many",
          "most",
          "some",
          "several",
          "few",
          "all",
          "each",
          "everyone",
          "everybody",
          "nobody",
          "anyone",
          "anybody",
          "any",
          "someone",
          "rest",
          "remainder",
          "none",
          "both");

  private final Words words;

  /** A finder that knows the nouns for people of {@code words}. */
  public PeopleFinder(Words words) {
    this.words = words;
  }

  /**
   * Finds groups of people.
   *
   * @param sentence a sentence whose mentions hold its names, times and sums
   */
  public List<People> find(Sentence sentence) {
    List<Quantities.Found> numbers = Quantities.find(sentence.tokens());
    List<People> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (isPeople(sentence, i, numbers)) {
        found.add(people(sentence, i, numbers));
      }
    }
    List<People> joined = Partitives.joined(sentence, found);
    return joined.stream().map(p -> explained(sentence, p, joined)).toList();
  }

  /** "135 people: families from China, Iran and Ghana": whose people they are follows the colon. */
  private static People explained(Sentence sentence, People group, List<People> all) {
    if (!group.quantity().isKnown() || !group.nationalities().isEmpty()) {
      return group;
    }
    for (People other : all) {
      int before = other.tokens().begin() - 1;
      boolean explains =
          before > group.head()
              && other.nationalities().size() > 1
              && Set.of(":", "-", "--").contains(sentence.tokens().get(before).text());
      if (explains || isMost(sentence, group, other)) {
        return group.of(other.nationalities());
      }
    }
    return group;
  }

  /** "1.8 million refugees, most of them from South Sudan and Congo" */
  private static boolean isMost(Sentence sentence, People group, People other) {
    int comma = other.tokens().begin() - 1;
    return !other.nationalities().isEmpty()
        && comma >= group.tokens().end()
        && comma - group.tokens().end() < 3
        && sentence.tokens().get(comma).tag().equals(",")
        && other
            .text()
            .matches("(?i)(nearly |almost )?(all|most|many|mostly) (of (them|whom)\\b)?.*");
  }

  private boolean isPeople(Sentence sentence, int at, List<Quantities.Found> numbers) {
    Token token = sentence.tokens().get(at);
    Tree tree = sentence.tree();
    Optional<Name> name = Nationalities.name(sentence, at);
    if (name.isPresent() && name.get().form() == Name.Form.PROPER) {
      return false;
    }
    if (PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
      return isPronoun(sentence, at);
    }
    if (token.isNoun()) {
      if (name.isPresent()) {
        return name.get().head() == at && (!isModifier(tree, at) || isListed(sentence, at));
      }
      String lemma = token.lemma();
      boolean people = words.is("people", lemma);
      if (!people && !words.is("person", lemma) || isModifier(tree, at)) {
        return false;
      }
      return people && !words.is("collective", lemma)
          || number(sentence, at, numbers).isPresent()
          || !Nationalities.of(sentence, at).isEmpty()
          || isThatGroup(sentence, at)
          || isThatPerson(sentence, at)
          || tree.children(at, "nmod").stream().anyMatch(c -> isPeople(sentence, c, numbers));
    }
    if (token.tag().equals("JJ") && name.isPresent() && !isModifier(tree, at)) {
      return name.get().head() == at;
    }
    if (token.tag().equals("CD")) {
      if (isOneOf(sentence, at, numbers)) {
        return true;
      }
      return (!tree.is(at, "nummod") && !isModifier(tree, at) || standsAlone(sentence, at))
          && numbers.stream()
              .anyMatch(n -> n.head() == at && !isCounting(sentence, n.tokens().end()))
          && !inOther(sentence, at)
          && counted(sentence, at, numbers) < 0
          && tree.children(at).stream().noneMatch(c -> isThing(sentence, c));
    }
    return false;
  }

  /** Whether such a word stands for people alone and not before a noun: "[Most] were freed". */
  private static boolean isPronoun(Sentence sentence, int at) {
    Tree tree = sentence.tree();
    Token token = sentence.tokens().get(at);
    Token next = sentence.tokens().get(Math.min(at + 1, sentence.tokens().size() - 1));
    boolean subject = tree.is(at, "advmod") && (next.isVerb() || next.tag().equals("MD"));
    return STANDING.matcher(token.tag()).matches()
        && !next.tag().equals("CD")
        && !(next.text().equals("of")
            && sentence.mentions(Time.class).anyMatch(t -> t.tokens().begin() == at + 2))
        && !tree.is(at, "det")
        && !tree.is(at, "amod")
        && (subject || !tree.is(at, "advmod"));
  }

  /** "one of the passengers" */
  private boolean isOneOf(Sentence sentence, int at, List<Quantities.Found> numbers) {
    if (at + 1 >= sentence.tokens().size()
        || !sentence.tokens().get(at).lemma().equalsIgnoreCase("one")) {
      return false;
    }
    boolean listed =
        at > 0
            && sentence.tokens().get(at - 1).text().matches(",|and|;")
            && sentence.tokens().get(at + 1).lemma().equals("from")
            && !Nationalities.of(sentence, at).isEmpty();
    return listed
        || sentence.tokens().get(at + 1).lemma().equals("of")
            && sentence.tree().children(at, "nmod").stream()
                .anyMatch(c -> isPeople(sentence, c, numbers));
  }

  /**
   * "the 48 who remained", "20 of them at Chhatak", "19 at Jaintiapur": a number without a noun,
   * whatever the tree hangs it on.
   */
  private static boolean standsAlone(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at + 2 >= tokens.size() || at == 0) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    boolean who = next.equals("who") || next.equals("whom");
    boolean part = next.equals("of") && tokens.get(at + 2).text().matches("them|these|those|whom");
    boolean listed =
        next.matches("at|in|from|to")
            && tokens.get(at - 1).text().matches(",|and|;")
            && Nationalities.name(sentence, at + 2)
                .filter(n -> n.kind() == Name.Kind.PLACE || n.kind() == Name.Kind.COUNTRY)
                .isPresent();
    return who || part || listed;
  }

  /** Whether a number's own noun says that it does not count people: "6 million dollars". */
  private boolean isThing(Sentence sentence, int child) {
    Token token = sentence.tokens().get(child);
    return sentence.tree().is(child, "nmod")
        && child > sentence.tree().head(child)
        && token.isNoun()
        && sentence.mentions(Time.class).noneMatch(t -> t.tokens().contains(child))
        && Nationalities.name(sentence, child).isEmpty()
        && !words.is("people", token.lemma());
  }

  /** Whether a noun follows, which then is what the number counts. */
  private static boolean isCounting(Sentence sentence, int next) {
    return next < sentence.tokens().size() && sentence.tokens().get(next).isNoun();
  }

  /** The noun for people a few words behind a number, which the number counts; else -1. */
  private int counted(Sentence sentence, int at, List<Quantities.Found> numbers) {
    for (Quantities.Found number : numbers) {
      if (number.tokens().contains(at)) {
        for (int next = number.tokens().end(); next < sentence.tokens().size(); next++) {
          if (!isRightBefore(sentence, number.tokens().end(), next)) {
            if (next - number.tokens().end() > 4) {
              break;
            }
          } else if (isPeople(sentence, next, numbers)) {
            return next;
          }
        }
      }
    }
    return -1;
  }

  private boolean inOther(Sentence sentence, int at) {
    return sentence.mentions().stream()
        .anyMatch(m -> (m instanceof Time || m instanceof Money) && m.tokens().contains(at));
  }

  /** "700 Nigeriens, 300 Malians": whatever the tree hangs the first of a list on. */
  private static boolean isListed(Sentence sentence, int at) {
    return at > 0
        && at + 1 < sentence.tokens().size()
        && sentence.tokens().get(at - 1).tag().equals("CD")
        && sentence.tokens().get(at).tag().matches("NNP?S")
        && sentence.tokens().get(at + 1).tag().matches(",|CC");
  }

  private static boolean isModifier(Tree tree, int at) {
    // "16 Egyptian and Bangladeshi men": what is joined to a modifier is one.
    int first = tree.is(at, "conj") ? tree.head(at) : at;
    return tree.is(first, "compound") || tree.is(first, "amod") || tree.is(first, "nmod:poss");
  }

  private People people(Sentence sentence, int head, List<Quantities.Found> numbers) {
    Range own = range(sentence.tree(), head);
    int begin =
        numbers.stream()
            .filter(n -> isRightBefore(sentence, n.tokens().end(), head))
            .mapToInt(n -> Math.min(n.tokens().begin(), own.begin()))
            .findFirst()
            .orElse(own.begin());
    while (begin < head
        && (words.is("home", sentence.tokens().get(begin).lemma())
            || sentence.tokens().get(begin).tag().startsWith("WP"))) {
      begin++;
    }
    Range range = new Range(begin, own.end());
    return new People(
        sentence.index(),
        range,
        head,
        sentence.span(range),
        text(sentence, range),
        quantity(sentence, head, numbers),
        List.copyOf(Nationalities.of(sentence, head)));
  }

  private static String text(Sentence sentence, Range range) {
    StringBuilder out = new StringBuilder();
    for (int i = range.begin(); i < range.end(); i++) {
      out.append(out.isEmpty() ? "" : " ").append(sentence.tokens().get(i).text());
    }
    return out.toString();
  }

  /** The words before the head that belong to it, and "of them" behind it. */
  private static Range range(Tree tree, int head) {
    int begin = head;
    int end = head + 1;
    for (int child : tree.children(head)) {
      Range extent = tree.extent(child);
      if (child < head
          && Stream.of("det", "nummod", "amod", "compound", "advmod", "nmod:poss")
              .anyMatch(r -> tree.is(child, r))) {
        begin = Math.min(begin, extent.begin());
      } else if (child > head && tree.is(child, "nmod") && extent.length() < 12) {
        end = Math.max(end, extent.end());
      }
    }
    return new Range(begin, end);
  }

  /** "The group was flown out": people told of before, to whom something happens. */
  private boolean isThatGroup(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return GROUPS.contains(token.lemma())
        && token.tag().equals("NN")
        && opener(sentence, at).equalsIgnoreCase("the")
        && (sentence.tree().relation(at).equals("nsubj:pass")
            || sentence.tree().relation(at).equals("obj")
                && sentence.tokens().get(at - 1).lemma().matches("whole|entire"));
  }

  /** "The student was arrested", "deported his wife": one whom something happens to. */
  private boolean isThatPerson(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().equals("NN")
        && !words.is("office", token.lemma())
        && opener(sentence, at).matches(DEFINITE)
        && Set.of("nsubj:pass", "obj").contains(sentence.tree().relation(at));
  }

  private Quantity quantity(Sentence sentence, int head, List<Quantities.Found> numbers) {
    Optional<Quantity> number = number(sentence, head, numbers);
    if (number.isPresent()) {
      return number.get();
    }
    Optional<Quantity> tally = Quantities.tally(sentence.tokens(), head);
    if (tally.isPresent()) {
      return tally.get();
    }
    Tree tree = sentence.tree();
    Token token = sentence.tokens().get(head);
    if (isOneOf(sentence, head, numbers)) {
      return Quantity.of(1);
    }
    if (FEW.containsKey(token.lemma()) && token.tag().equals("NN")) {
      return Quantity.of(FEW.get(token.lemma()));
    }
    if (words.is("collective", token.lemma())) {
      for (int child : tree.children(head, "nmod")) {
        if (isPeople(sentence, child, numbers)) {
          return quantity(sentence, child, numbers);
        }
      }
    }
    boolean one =
        !token.tag().endsWith("S")
            && !words.is("collective", token.lemma())
            && !token.lemma().equals("people")
            && (token.isNoun() || token.tag().equals("JJ"))
            && opener(sentence, head).matches("(?i)an?|one|another|" + DEFINITE);
    return one ? Quantity.of(1) : Quantity.UNKNOWN;
  }

  /** The word that opens the noun phrase, past the adjectives and nouns before its head. */
  private static String opener(Sentence sentence, int head) {
    int at = head - 1;
    while (at >= 0
        && (sentence.tokens().get(at).tag().startsWith("JJ")
            || sentence.tokens().get(at).isNoun())) {
      at--;
    }
    return at < 0 ? "" : sentence.tokens().get(at).text();
  }

  private static Optional<Quantity> number(
      Sentence sentence, int head, List<Quantities.Found> numbers) {
    Tree tree = sentence.tree();
    return numbers.stream()
        .filter(
            n ->
                n.tokens().contains(head)
                    || tree.head(n.head()) == head && tree.is(n.head(), "nummod")
                    || isBeforeCompound(tree, n, head)
                    || isExplained(sentence, n, head)
                    || isRightBefore(sentence, n.tokens().end(), head))
        .map(Quantities.Found::quantity)
        .findFirst();
  }

  /** "230 street vendors": the tree may hang the number on the first of the nouns. */
  private static boolean isBeforeCompound(Tree tree, Quantities.Found number, int head) {
    int first = number.tokens().end();
    return tree.head(number.head()) == first
        && first + 1 == head
        && tree.is(first, "compound")
        && tree.head(first) == head;
  }

  /** "The 11, citizens of Togo and Liberia,": the number whose apposition the noun is. */
  private static boolean isExplained(Sentence sentence, Quantities.Found number, int head) {
    int comma = number.tokens().end();
    int begin = number.tokens().begin();
    return begin > 0
        && comma + 1 == head
        && sentence.tokens().get(comma).text().equals(",")
        && sentence.tokens().get(begin - 1).lemma().equalsIgnoreCase("the");
  }

  /** "seventy-seven young Venezuelans": only adjectives and nouns stand between. */
  private static boolean isRightBefore(Sentence sentence, int from, int head) {
    if (from > head || head - from > 4 || !sentence.tokens().get(head).isNoun()) {
      return false;
    }
    return sentence.tokens().subList(from, head).stream()
        .allMatch(
            t ->
                t.tag().startsWith("JJ")
                    || t.tag().startsWith("NN")
                    || t.tag().equals("VBN")
                    || t.tag().equals("HYPH"));
  }
}
