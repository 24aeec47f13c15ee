package dateline.resolve;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which names of its own sentence a pronoun can take up, by where they stand in the tree. */
final class Antecedents {

  private static final Set<String> CONDITIONS =
      Set.of("unless", "until", "after", "if", "because", "once", "since", "when");

  private static final Set<String> BURDENED = Set.of("on", "against", "to", "for", "from");

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
    // "voiced concern about it": of what somebody says so, he is not.
    int concern = tree.relation(pronoun).equals("nmod") ? tree.head(pronoun) : pronoun;
    boolean object = tree.relation(concern).matches("obj|iobj|obl");
    for (int verb = tree.head(concern); object && verb != Tree.ROOT; verb = tree.head(verb)) {
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

  /** "accused [Egypt] of racism in its expulsions": whose conduct is complained of does it. */
  boolean isAccused(Name name, Words words) {
    int at = tree.is(pronoun, "nmod:poss") ? tree.head(pronoun) : Tree.ROOT;
    while (at != Tree.ROOT
        && tree.relation(at).matches("nmod|obl|conj|advcl|acl|obj|xcomp|ccomp")) {
      at = tree.head(at);
      if (words.is("reproaching", lemma(at))) {
        return tree.children(at, "obj").stream()
            .anyMatch(o -> name.tokens().contains(o) && o < pronoun);
      }
    }
    return false;
  }

  /**
   * "cut its aid to [Somalia] unless it takes them back", "freed aid to Niger after it agreed": on
   * what conduct a penalty hangs, or its end, is that of whom it is laid on.
   */
  boolean isPunished(Name name, Words words) {
    int act = conditioned();
    return act != Tree.ROOT
        && isMarked(CONDITIONS)
        && Stream.of("obj", "nsubj:pass")
            .flatMap(r -> tree.children(act, r).stream())
            .anyMatch(o -> isPenal(o, words))
        && tree.children(act, "nsubj").stream().noneMatch(s -> covers(s, name))
        && tree.extent(act).contains(name.tokens())
        && tree.children(name.head(), "case").stream().anyMatch(c -> BURDENED.contains(lemma(c)));
  }

  /**
   * "threatened [Honduras] with sanctions if it refused flights": on whose conduct a threat hangs.
   */
  boolean isThreatened(Name name) {
    int act = conditioned();
    return act != Tree.ROOT
        && lemma(act).matches("threaten|warn|menace|blackmail")
        && isMarked(Set.of("if", "unless"))
        && tree.children(act, "obj").stream().anyMatch(o -> name.tokens().contains(o));
  }

  /** "[Minsk] freed 31 prisoners whom it had held": who acts on those of whom it is told. */
  boolean isActing(Name name) {
    int verb = tree.is(pronoun, "nsubj") ? tree.head(pronoun) : Tree.ROOT;
    if (verb == Tree.ROOT || !tree.is(verb, "acl")) {
      return false;
    }
    int object = tree.head(verb);
    return tree.is(object, "obj")
        && tree.head(object) != Tree.ROOT
        && tree.children(tree.head(object), "nsubj").stream()
            .anyMatch(s -> name.tokens().contains(s));
  }

  /** The verb before the clause that hangs on it and whose subject the pronoun is. */
  private int conditioned() {
    int verb = tree.head(pronoun);
    boolean clause = tree.is(pronoun, "nsubj") && verb != Tree.ROOT && tree.is(verb, "advcl");
    return clause && tree.head(verb) < verb ? tree.head(verb) : Tree.ROOT;
  }

  private boolean isMarked(Set<String> marks) {
    return tree.children(tree.head(pronoun), "mark").stream()
        .anyMatch(m -> marks.contains(lemma(m)));
  }

  private boolean isPenal(int noun, Words words) {
    return Stream.of("penalty", "grant", "supply").anyMatch(c -> words.is(c, lemma(noun)));
  }

  private String lemma(int token) {
    return sentence.tokens().get(token).lemma();
  }

  private boolean covers(int head, Name name) {
    return tree.extent(head).begin() <= name.tokens().begin()
        && name.tokens().end() <= tree.extent(head).end();
  }
}
