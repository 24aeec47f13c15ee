package dateline.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many people a word stands for. */
final class PeopleSizes {

  /** Nouns that say how many they are. */
  private static final Map<String, Integer> FEW =
      Map.of("couple", 2, "pair", 2, "duo", 2, "trio", 3, "quartet", 4);

  /** "said that [many] of them", where "that" is no article. */
  private static final Set<String> MANY = Set.of("many", "several", "few", "some", "most");

  private final Words words;
  private final List<Token> tokens;
  private final Tree tree;
  private final CountedNouns counts;
  private final PeopleHeads heads;
  private final PeopleForms forms;

  PeopleSizes(Words words, Sentence sentence, CountedNouns counts, PeopleHeads heads) {
    this.words = words;
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
    this.counts = counts;
    this.heads = heads;
    this.forms = new PeopleForms(sentence, words);
  }

  /** The number beside the word or in it; one for a single person; else unknown. */
  Quantity of(int head) {
    if (words.is("fraction", tokens.get(head).lemma()) || forms.isRatio(head) || isPart(head)) {
      return Quantity.UNKNOWN;
    }
    if (words.is("household", tokens.get(head).lemma())) {
      return household(head);
    }
    if (isLoads(head)) {
      return Quantity.UNKNOWN;
    }
    if (isBoth(head)) {
      return Quantity.of(2);
    }
    Optional<Quantity> number = counts.of(head);
    if (number.isPresent()) {
      return number.get();
    }
    Optional<Quantity> tally = Quantities.tally(tokens, head);
    if (tally.isPresent()) {
      return tally.get();
    }
    Token token = tokens.get(head);
    if (heads.isOneOf(head) || heads.isAged(head)) {
      return Quantity.of(1);
    }
    if (FEW.containsKey(token.lemma()) && token.tag().equals("NN")) {
      return Quantity.of(FEW.get(token.lemma()));
    }
    if (words.is("collective", token.lemma())) {
      for (int child : tree.children(head, "nmod")) {
        if (heads.isPeople(child)) {
          return of(child);
        }
      }
    }
    boolean one =
        !token.tag().endsWith("S")
            && !words.is("collective", token.lemma())
            && !token.lemma().matches("people|\\p{L}+(body|one)")
            && (token.isNoun() || token.tag().equals("JJ") && !MANY.contains(token.lemma()))
            && tree.children(head, "amod").stream().noneMatch(this::isSingle)
            && !isNotOne(head)
            && !isAny(head)
            && !(forms.opener(head).matches("(?i)the|these|those") && forms.isWholePeople(head))
            && forms.opener(head).matches("(?i)an?|one|another|" + PeopleHeads.DEFINITE);
    return one ? Quantity.of(1) : Quantity.UNKNOWN;
  }

  /** "will not admit a [single] refugee": none at all. */
  private boolean isSingle(int adjective) {
    return tokens.get(adjective).lemma().equals("single");
  }

  /** "[not one] Iraqi was let in" */
  private boolean isNotOne(int head) {
    int begin = tree.extent(head).begin();
    int one = tokens.get(begin).text().equalsIgnoreCase("not") ? begin + 1 : begin;
    return one > 0
        && one < head
        && tokens.get(one).text().equals("one")
        && tokens.get(one - 1).text().equalsIgnoreCase("not");
  }

  /** "have never deported [a refugee]", "you cannot send [a child] back": anybody. */
  private boolean isAny(int head) {
    int verb = tree.head(head);
    if (verb == Tree.ROOT
        || !tree.relation(head).matches("obj|nsubj:pass")
        || !tokens.get(tree.extent(head).begin()).text().matches("an?")) {
      return false;
    }
    boolean never =
        tree.children(verb, "advmod").stream()
            .anyMatch(a -> tokens.get(a).lemma().equalsIgnoreCase("never"));
    boolean cannot =
        tree.children(verb, "nsubj").stream()
                .anyMatch(
                    s ->
                        tokens.get(s).lemma().matches("(?i)you|one")
                            && tree.children(s, "nmod").isEmpty())
            && tokens.get(verb).tag().equals("VB")
            && tree.children(verb, "aux").stream()
                .anyMatch(a -> tokens.get(a).lemma().matches("can|may|must|should"));
    return never || cannot;
  }

  /** "two planeloads of migrants": so many are the planes, and not the people. */
  private boolean isLoads(int head) {
    return tokens.get(head).tag().equals("NNS")
        && words.is("band", tokens.get(head).lemma())
        && head + 1 < tokens.size()
        && tokens.get(head + 1).text().equals("of");
  }

  /** "[Both] were freed", "both men", but not "both men and women". */
  private boolean isBoth(int head) {
    if (tokens.get(head).lemma().equalsIgnoreCase("both")) {
      return !tree.is(head, "det") && !tree.is(head, "cc");
    }
    return head > 0
        && tokens.get(head).tag().equals("NNS")
        && tokens.get(head - 1).lemma().equalsIgnoreCase("both")
        && tree.children(head, "conj").isEmpty()
        && tree.is(head - 1, "det");
  }

  /** "[half] of the 500", "the [rest] of the 500": not so many. */
  private boolean isPart(int head) {
    return tokens.get(head).lemma().matches("half|majority|rest|remainder|minority")
        && head + 1 < tokens.size()
        && tokens.get(head + 1).text().equals("of");
  }

  /** "a family of four": how many families there are is no number of people. */
  private Quantity household(int head) {
    return counts.numbers().stream()
        .filter(n -> n.tokens().begin() == head + 2 && tokens.get(head + 1).text().equals("of"))
        .map(Quantities.Found::quantity)
        .findFirst()
        .orElse(Quantity.UNKNOWN);
  }
}
