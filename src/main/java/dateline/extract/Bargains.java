package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Set;
import java.util.stream.Stream;

/** What is agreed on or talked about, which has not come about by that. */
final class Bargains {

  private static final Set<String> ABOUT = Set.of("on", "for", "about");

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Bargains(Sentence sentence, Words words, Syntax syntax) {
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /**
   * "signed [an accord] on the transfer of inmates", "[the deal] for their return", "an agreement
   * on taking in deportees".
   *
   * @param node what may be agreed on
   * @param head the word above it
   * @param clause whether it is a clause
   */
  boolean isAgreedOn(int node, int head, boolean clause) {
    return syntax.word(head).equals("agree")
            && !syntax.isVerbal(node)
            && syntax.preposition(node).matches("on|upon|to")
        || isDeal(head)
            && (!syntax.isVerbal(node) && syntax.preposition(node).matches("on|for|about|to")
                || clause && ABOUT.stream().anyMatch(p -> syntax.isMarked(node, p)));
  }

  private boolean isDeal(int head) {
    return withObjects(head).anyMatch(o -> words.is("treaty", syntax.word(o)));
  }

  /**
   * "struck an agreement with Uganda to host them": the tree may hang what is agreed on the verb.
   */
  boolean isDealTo(int object, int node) {
    return object < node && words.is("agreement", syntax.word(object));
  }

  /** "held [talks] on taking them in" */
  boolean isTalk(int head) {
    return withObjects(head).anyMatch(o -> words.is("talks", syntax.word(o)));
  }

  /** "[Under the accord], Uganda may take 40 people", "an accord [by which] it may take them" */
  boolean isUnder(int verb) {
    int head = tree.head(verb);
    boolean relative =
        head != Tree.ROOT
            && tree.relation(verb).equals("acl:relcl")
            && tree.children(verb).stream()
                .anyMatch(c -> syntax.token(c).tag().startsWith("W") && isBinding(c));
    return relative && isAccord(head)
        || tree.children(verb, "obl").stream().anyMatch(o -> isBinding(o) && isAccord(o));
  }

  private boolean isBinding(int noun) {
    return syntax.preposition(noun).matches("under|by|by virtue( of)?|in keeping with|of");
  }

  private boolean isAccord(int noun) {
    return words.is("treaty", syntax.word(noun)) || syntax.word(noun).matches("draft|exchange");
  }

  private Stream<Integer> withObjects(int head) {
    return Stream.concat(Stream.of(head), tree.children(head, "obj").stream());
  }
}
