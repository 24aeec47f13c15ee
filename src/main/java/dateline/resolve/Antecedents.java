package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.List;

/** Which names of its own sentence a pronoun can take up, by where they stand in the tree. */
final class Antecedents {

  private final Sentence sentence;
  private final Tree tree;
  private final int pronoun;

  Antecedents(Sentence sentence, Name pronoun) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.pronoun = pronoun.head();
  }

  /**
   * "[The experts] rebuked the state and pressed it": what somebody does to another he does not do
   * to himself, or it would say "itself".
   */
  boolean isExcluded(Name name) {
    boolean object = tree.is(pronoun, "obj") || tree.is(pronoun, "iobj");
    for (int verb = tree.head(pronoun); object && verb != Tree.ROOT; verb = tree.head(verb)) {
      List<Integer> subjects = tree.children(verb, "nsubj");
      if (!subjects.isEmpty()) {
        return subjects.stream().anyMatch(s -> covers(s, name));
      }
      if (!tree.is(verb, "conj")) {
        return false;
      }
    }
    return false;
  }

  /**
   * "punished [Kinshasa] for its refusal": what one is punished, thanked or sued for is one's own.
   */
  boolean isBlamed(Name name) {
    int deed = tree.head(pronoun);
    return tree.is(pronoun, "nmod:poss")
        && deed != Tree.ROOT
        && tree.children(deed, "case").stream()
            .anyMatch(c -> sentence.tokens().get(c).lemma().equals("for"))
        && tree.head(deed) != Tree.ROOT
        && tree.children(tree.head(deed), "obj").stream().anyMatch(o -> name.tokens().contains(o));
  }

  private boolean covers(int head, Name name) {
    return tree.extent(head).begin() <= name.tokens().begin()
        && name.tokens().end() <= tree.extent(head).end();
  }
}
