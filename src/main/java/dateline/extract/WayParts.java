package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The ends of ways that the tree hangs on their beginnings, or on who goes them. */
final class WayParts {

  /** What stands before the places of a way. */
  static final Set<String> PREPOSITIONS = Set.of("to", "into", "via", "through", "from");

  private static final Pattern ONWARD =
      Pattern.compile("(across|over|down|out|back|in|up) from|(across|down|on|out) (in)?to");

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  WayParts(Sentence sentence, Words words, Syntax syntax) {
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /** "from Australia [to Nauru]": the tree may hang the end of a way on its beginning. */
  void onward(int place, List<Part> parts) {
    if (words.is("motive", syntax.word(place))) {
      return; // "in response to Algiers' decision" leads nowhere
    }
    for (int child : tree.children(place, "nmod")) {
      String preposition = syntax.preposition(child);
      boolean crossed = preposition.equals("across") && syntax.preposition(place).equals("from");
      if (child > place && (PREPOSITIONS.contains(preposition) || crossed)) {
        parts.add(new Part(preposition, syntax.antecedent(child)));
      }
    }
  }

  /** Whether what stands behind the preposition belongs to the deed, and is no source or cause. */
  static boolean belongs(String preposition) {
    return PREPOSITIONS.contains(preposition) || Set.of("in", "at", "with").contains(preposition);
  }

  /** "flew 12 men from the north [to Kenya]": the tree may hang the whole way on who goes it. */
  void ofPeople(int people, List<Part> parts) {
    for (int child : tree.children(people, "nmod")) {
      String preposition = syntax.preposition(child);
      if (child > people && preposition.matches("to|into|via")) {
        parts.add(new Part(preposition, syntax.antecedent(child)));
      } else if (child > people && preposition.equals("from")) {
        onward(child, parts);
      }
    }
  }

  /** "from detention [in the United States]": where the place lies that people are taken from. */
  boolean isWhence(int noun) {
    int in = tree.children(noun, "case").stream().findFirst().orElse(0);
    return in > 0
        && syntax.lemma(in).equals("in")
        && syntax.token(in - 1).isNoun()
        && syntax.preposition(in - 1).equals("from")
        && tree.head(in - 1) == tree.head(noun);
  }

  /** "swam [across from] Morocco", "came [over to] Kent": an adverb before the way. */
  static String way(String preposition) {
    return preposition.indexOf(' ') > 0 && ONWARD.matcher(preposition).matches()
        ? preposition.substring(preposition.indexOf(' ') + 1)
        : preposition;
  }

  /** "of [the 3,400] held, 1,100 were bused home": the whole of which the subject is a part. */
  boolean isWhole(int verb, int subject) {
    return syntax.preposition(subject).equals("of")
        && tree.children(verb).stream()
            .anyMatch(c -> c > subject && c < verb && tree.is(c, "nsubj"));
  }
}
