package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Set;

/**
 * Which clause tells the same happening as the one above it, so that it has its time: "voted on
 * Monday to lift the ban", "flew in on Monday to meet him", "recorded 63,900 arrivals in 2024".
 */
final class HigherClauses {

  /** Before the noun of a happening: it happens when the verb above does. */
  private static final Set<String> OCCASIONS = Set.of("for", "at", "during", "in");

  /** Verbs by which an operation is over that may have lasted. */
  private static final Set<String> ENDS = Set.of("end", "conclude", "finish");

  private final Tree tree;
  private final Syntax syntax;
  private final Words words;

  HigherClauses(Sentence sentence, Syntax syntax, Words words) {
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.words = words;
  }

  /** Whether what happens by a verb or noun happens when what stands above it does. */
  boolean isSame(int clause, EventType type) {
    int head = tree.head(clause);
    boolean happens = head != Tree.ROOT && tree.is(clause, "nsubj") && !syntax.isVerbal(clause);
    return type == EventType.TALKS && happens && words.is("foundering", syntax.lemma(head))
        || happens
            && (words.is("occurring", syntax.lemma(head))
                || words.is("amounting", syntax.lemma(head)))
        || head != Tree.ROOT
            && tree.relation(clause).equals("obj")
            && words.is("recording", syntax.lemma(head))
        || head != Tree.ROOT && tree.is(clause, "nmod") && words.is("figure", syntax.lemma(head))
        || tree.relation(clause).equals("xcomp")
        || tree.relation(clause).equals("advcl")
            && syntax.isInfinitive(clause)
            && (syntax.lemma(head).equals("vote") // "voted on Monday to lift the ban"
                || type == EventType.TALKS
                    && words.is("travelling", syntax.lemma(head))) // "flew in to meet"
        || head != Tree.ROOT
            && syntax.lemma(head).equals("bring")
            && (syntax.phrase(head).equals("bring about") // "brought about the release"
                || syntax.preposition(clause).equals("about"))
        || type == EventType.TALKS && isRound(clause)
        || isCaused(clause)
        || isOccasion(clause)
        || type == EventType.DETENTION && isYield(clause)
        || tree.relation(clause).equals("advcl")
            && words.is("offer", syntax.lemma(head))
            && !tree.children(clause, "mark").isEmpty()
            && syntax.token(clause).tag().equals("VB")
        || type == EventType.TALKS
            && tree.relation(clause).equals("advcl")
            && words.is("travelling", syntax.lemma(head))
            && hasAdverb(clause, "where") // "flew to Doha on Friday, where he met the emir"
        || type == EventType.TALKS && isAtVenue(clause)
        || tree.relation(clause).equals("conj")
            && syntax.child(clause, "nsubj", "nsubj:pass").isEmpty()
            && !(syntax.token(head).tag().equals("VBD") && isPresent(clause))
            && !hasAdverb(clause, "since"); // "arrested 12 on Monday and has since freed four"
  }

  /** "signed one in June and [plans] to send 600" */
  private boolean isPresent(int verb) {
    return syntax.token(verb).tag().matches("VBZ|VBP")
        || tree.children(verb, "aux").stream().anyMatch(a -> syntax.word(a).equals("will"));
  }

  /** "is due in [Brussels] on Monday, where she is to [meet] Kallas" */
  private boolean isAtVenue(int node) {
    int head = tree.head(node);
    if (head == Tree.ROOT) {
      return false;
    }
    return tree.relation(node).equals("acl:relcl") && hasAdverb(node, "where")
        || tree.is(node, "obl")
            && (words.is("travelling", syntax.lemma(head)) || syntax.lemma(head).equals("due"))
            && tree.children(node, "acl:relcl").stream().anyMatch(c -> hasAdverb(c, "where"));
  }

  private boolean hasAdverb(int clause, String adverb) {
    return tree.children(clause, "advmod").stream().anyMatch(a -> syntax.lemma(a).equals(adverb));
  }

  /** "another [round] of talks": it has the time of the talks. */
  private boolean isRound(int noun) {
    int whole = tree.head(noun);
    return whole != Tree.ROOT
        && syntax.preposition(noun).equals("of")
        && syntax.lemma(whole).matches("round|series|set|session");
  }

  /** "[had] 212 men [flown] home on Tuesday": it is done when somebody has it done. */
  private boolean isCaused(int clause) {
    boolean done = tree.is(clause, "acl") && syntax.token(clause).tag().equals("VBN");
    int people = done ? tree.head(clause) : clause;
    return (done || tree.children(clause, "acl").stream().anyMatch(c -> c > clause))
        && tree.is(people, "obj")
        && syntax.lemma(tree.head(people)).equals("have");
  }

  /** "The raids [ended] on Friday with 180 arrests": what a time of doing it brought. */
  private boolean isYield(int noun) {
    int head = tree.head(noun);
    return head != Tree.ROOT
        && !syntax.isVerbal(noun)
        && tree.is(noun, "obl")
        && syntax.preposition(noun).equals("with")
        && (isClosing(head)
            || syntax.lemma(head).equals("begin")
            || syntax.lemma(head).equals("start"));
  }

  /** Whether what has gone on comes to its end by the verb. */
  boolean isClosing(int verb) {
    return ENDS.contains(syntax.lemma(verb));
  }

  /** "was in Rome last week for talks" */
  private boolean isOccasion(int noun) {
    return !syntax.isVerbal(noun)
        && (tree.is(noun, "obl") || tree.is(noun, "nmod"))
        && OCCASIONS.contains(syntax.preposition(noun));
  }
}
