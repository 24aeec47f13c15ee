package dateline.annotate;

import java.util.List;

/** Nouns that their form and place show to be people, whatever lists and trees have of them. */
final class PeopleForms {

  private final List<Token> tokens;
  private final Tree tree;

  PeopleForms(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
  }

  /** "some 10,000 West [Papuans]": a people that no list of countries knows. */
  boolean isNation(int at, Name name) {
    return name.head() == at && name.kind() != Name.Kind.PERSON && isNation(at);
  }

  /** "70 [Gazans]": the same, where it is taken for no name. */
  boolean isNation(int at) {
    return tokens.get(at).tag().equals("NNPS")
        && tokens.get(at).text().matches("\\p{Lu}\\p{Ll}{2,}(ans|ese|inos|ites)")
        && !tree.children(at, "nummod").isEmpty();
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
}
