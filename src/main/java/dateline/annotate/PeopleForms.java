package dateline.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nouns that their form and place show to be people, whatever lists and trees have of them. */
final class PeopleForms {

  private final List<Token> tokens;
  private final Tree tree;
  private final Sentence sentence;
  private final Words words;

  PeopleForms(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
  }

  /** "some 10,000 West [Papuans]": a people that no list of countries knows. */
  boolean isNation(int at, Name name) {
    return name.head() == at && name.kind() != Name.Kind.PERSON && isNation(at);
  }

  /** "70 [Gazans]": the same, where it is taken for no name. */
  boolean isNation(int at) {
    return isOther(at)
        || tokens.get(at).tag().equals("NNPS")
            && (tokens
                    .get(at)
                    .text()
                    .matches(
                        "\\p{Lu}\\p{Ll}{2,}(ans|ese|inos|ites|ers|urs|urds|utus|amils|azaras|ohingyas|azidis)")
                || isFolk(at))
            && !tree.children(at, "nummod").isEmpty();
  }

  /** "non-Mexicans": people of any nation but that. */
  private boolean isOther(int at) {
    return tokens.get(at).isNoun()
        && tokens.get(at).text().indexOf('-') == 3
        && tokens.get(at).text().matches("(?i:non)-\\p{Lu}\\p{Ll}+(s|ese)");
  }

  /** "nine Vietnamese [Montagnards]": a people of a state. */
  private boolean isFolk(int at) {
    return tokens.get(at).text().matches("\\p{Lu}\\p{Ll}{3,}s")
        && tree.children(at, "amod").stream()
            .flatMap(a -> sentence.name(a).stream())
            .anyMatch(n -> n.kind() == Name.Kind.COUNTRY && n.form() == Name.Form.ADJECTIVE);
  }

  /** "the [Rohingya]", "the [Chinese]": of whom one is not called so. */
  boolean isWholePeople(int head) {
    String text = tokens.get(head).text();
    return Character.isUpperCase(text.codePointAt(0))
        && (text.matches(".*(ese|ch|sh|ss)")
            || head + 1 < tokens.size() && tokens.get(head + 1).text().matches("['’]") // "Malians'"
            || Nationalities.of(sentence, head).isEmpty());
  }

  /** "the men's [deportation]": a noun for what befalls those whose it is said to be. */
  boolean befalls(int noun) {
    return tokens.get(noun).tag().equals("NN")
        && words.is("befalling", tokens.get(noun).lemma())
        && tree.children(noun, "nmod").stream() // and not "the soldiers' arrest of 12 men"
            .flatMap(n -> tree.children(n, "case").stream())
            .noneMatch(c -> tokens.get(c).lemma().equals("of"));
  }

  /** "receive 1,000 a [month]" */
  boolean isRate(int time) {
    return tokens.get(time - 1).text().matches("an?|each|every|per");
  }

  /** "56 [trawlermen]": who are called by what they do. */
  boolean isTrade(int at) {
    return tokens.get(at).tag().equals("NNS") && tokens.get(at).text().matches("\\p{Ll}{3,}men");
  }

  /** "700 Nigeriens, 300 Malians": whatever the tree hangs the first of a list on. */
  boolean isListed(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).tag().equals("CD")
        && tokens.get(at).tag().matches("NNP?S")
        && tokens.get(at + 1).tag().matches(",|CC");
  }

  /** "the ship Humanity [1]": the number is part of a name. */
  boolean isNumbered(int at) {
    return at > 0
        && tokens.get(at - 1).tag().equals("NNP")
        && tree.head(at) == at - 1
        && tree.relation(at).matches("flat|nummod|appos|compound|dep|nmod:unmarked");
  }

  /** "[nine] out of ten", "[seven] in ten of them" */
  boolean isRatio(int number) {
    if (number + 2 >= tokens.size() || !tokens.get(number).tag().equals("CD")) {
      return false;
    }
    String in = tokens.get(number + 1).lemma();
    int whole = number + (in.equals("out") ? 3 : 2);
    return in.matches("in|out")
        && whole < tokens.size()
        && tokens
            .get(whole)
            .text()
            .matches("(?i)two|three|four|five|six|eight|ten|10|twenty|hundred|100");
  }

  /** "girls aged 14 to [22]", "The youngest is [two]": years. */
  boolean isAge(int at) {
    int head = tree.head(at);
    boolean one =
        tree.children(at, "nsubj").stream()
            .anyMatch(s -> tokens.get(s).text().matches("youngest|oldest|eldest"));
    return one
        || head != Tree.ROOT
            && (isAged(head) || tree.head(head) != Tree.ROOT && isAged(tree.head(head)));
  }

  private boolean isAged(int at) {
    return tokens.get(at).text().equals("aged");
  }

  /** "[One] of them, with 44 on board, turned back": a ship, of which others are told before. */
  boolean isManned(int one) {
    return one + 5 < tokens.size()
        && tokens.get(one + 3).text().equals(",")
        && Set.of("with", "carrying").contains(tokens.get(one + 4).text())
        && tokens.get(one + 5).tag().equals("CD");
  }

  /** The word that opens the noun phrase, past the adjectives and nouns before its head. */
  String opener(int head) {
    int at = head - 1;
    while (at >= 0 && (tokens.get(at).tag().startsWith("JJ") || tokens.get(at).isNoun())
        || isHyphened(at)
        || isParticiple(at, head)) {
      at--;
    }
    return at < 0 ? "" : tokens.get(at).text();
  }

  /** "a [suspected] trafficker" */
  private boolean isParticiple(int at, int head) {
    return at > 0
        && tokens.get(at).tag().matches("VB[NG]")
        && tree.is(at, "amod")
        && tree.head(at) == head;
  }

  /** "a [20-year-old] Sudanese man": words joined to an adjective. */
  private boolean isHyphened(int at) {
    return at > 0
        && Stream.of(at - 1, at, at + 1).anyMatch(i -> tokens.get(i).tag().equals("HYPH"))
        && !tokens.get(at).tag().equals("DT");
  }
}
