package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells from the words around an event whether it has only been thought of: "the planned transfer",
 * "Turkey to deport 40", "nearly deported", "stopped short of deporting", "a plan to deport them
 * was dropped".
 */
final class Prospects {

  private final List<Token> tokens;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Averted averted;
  private final Unfulfilled unfulfilled;
  private final Caveats caveats;

  Prospects(Sentence sentence, Words words, Syntax syntax) {
    this.tokens = sentence.tokens();
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.averted = new Averted(tree, syntax);
    this.unfulfilled = new Unfulfilled(sentence, syntax);
    this.caveats = new Caveats(tree, syntax);
  }

  /** What stands right beside the word that tells the event. */
  Judgement beside(Judgement judgement, int trigger) {
    Judgement result = judgement;
    for (int child : tree.children(trigger)) {
      String text = tokens.get(child).text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "amod") && tokens.get(trigger).isNoun()) {
        result = attribute(result, text);
      } else if (tree.is(child, "advmod")
          && child == trigger - 1
          && Set.of("almost", "nearly").contains(text)
          && tokens.get(trigger).tag().matches("VBD|VBN")) {
        result = result.worse(Factuality.DENIED, text);
      } else if (tree.is(child, "advcl")
          && unfulfilled.isCondition(child)
          && (hasFuture(trigger) || syntax.isInfinitive(trigger))) {
        result = result.worse(Factuality.HYPOTHETICAL, "should");
      }
    }
    if (unfulfilled.isPastCondition(trigger)) {
      result = result.worse(Factuality.HYPOTHETICAL, "had");
    }
    return isHeadline(trigger) ? result.worse(Factuality.PLANNED, "to") : result;
  }

  /** "the alleged arrests", "the planned transfer", "possible sanctions" */
  private Judgement attribute(Judgement judgement, String text) {
    if (words.is("alleged", text)) {
      return judgement.worse(Factuality.ALLEGED, text);
    }
    if (words.is("impending", text)) {
      return judgement.worse(Factuality.PLANNED, text);
    }
    return words.is("conceivable", text)
        ? judgement.worse(Factuality.HYPOTHETICAL, text)
        : judgement;
  }

  private boolean hasFuture(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> tokens.get(a).tag().equals("MD"));
  }

  /** "Turkey [to deport] 40 Afghans": a headline about what is to come. */
  private boolean isHeadline(int verb) {
    int head = tree.head(verb);
    boolean named =
        head == 0 && tree.head(head) == Tree.ROOT && tokens.get(head).tag().startsWith("NNP");
    return (head == Tree.ROOT || named)
        && tokens.get(verb).tag().equals("VB")
        && verb > 1
        && tokens.get(verb - 1).text().equals("to")
        && (named
            || tree.children(verb).stream()
                .anyMatch(s -> s < verb && tree.relation(s).startsWith("nsubj")));
  }

  /** "…, the coast guard claims", "Iceland, the pilot claimed, had sent them" */
  Judgement amid(Judgement judgement, int node) {
    boolean left =
        tree.children(node, "advcl").stream().anyMatch(c -> caveats.source(c).isPresent());
    return left
            || Stream.concat(
                    tree.children(node).stream(),
                    tree.children(node, "nsubj").stream().flatMap(s -> tree.children(s).stream()))
                .anyMatch(c -> isClaim(c, node))
        ? judgement.worse(Factuality.ALLEGED, "claim")
        : judgement;
  }

  private boolean isClaim(int verb, int node) {
    return tree.is(verb, "parataxis")
        && syntax.isVerbal(verb)
        && syntax.word(verb).matches("claim|charge|allege|maintain")
        && tree.children(verb, "ccomp").isEmpty()
        && tokens.subList(Math.min(verb, node), Math.max(verb, node)).stream()
            .noneMatch(t -> t.text().matches("[;:]"));
  }

  /** What the words above the clause make of it. */
  Judgement above(Judgement judgement, int node) {
    int head = tree.head(node);
    if (head == Tree.ROOT) {
      return judgement;
    }
    String lemma = syntax.word(head);
    if (syntax.isMarked(node, "against") && lemma.matches("warn|caution|advise|argue")) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma + " against");
    }
    if (syntax.isMarked(node, "against") && lemma.matches("decide|rule|vote|opt")) {
      return judgement.worse(Factuality.DENIED, lemma + " against");
    }
    if (tree.relation(node).matches("obj|nsubj:pass") && syntax.is("postponing", head)) {
      return judgement.worse(Factuality.PLANNED, lemma);
    }
    if (tree.relation(node).matches("obj|nsubj:pass") && isPutOnHold(head)) {
      return judgement.worse(Factuality.DENIED, lemma + " on hold");
    }
    Judgement come = unfulfilled.above(judgement, node);
    if (come != judgement || unfulfilled.isTooLate(head)) {
      return come;
    }
    Optional<Factuality> unreal = averted.by(node, judgement.type());
    if (unreal.isPresent()) {
      return judgement.worse(unreal.get(), lemma);
    }
    if (syntax.isMarked(node, "of") && lemma.equals("short")
        || syntax.isMarked(node, "from") && lemma.equals("far")) {
      return judgement.worse(Factuality.DENIED, lemma);
    }
    if (tree.is(node, "nsubj")
        && new Unfinished(tree, words, syntax).isSupposed(head)
        && judgement.type() != EventType.RULING) {
      return judgement.worse(Factuality.HYPOTHETICAL, "would be"); // "any return would be wrong"
    }
    if (tree.is(node, "ccomp") && lemma.equals("fear")) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma);
    }
    if (syntax.isInfinitive(node)
        && judgement.type() != EventType.RULING
        && lemma.matches("try|attempt|seek")) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma);
    }
    OptionalInt verb = new Accusations(tree, words, syntax).above(node);
    if (verb.isPresent()) {
      return judgement.worse(Factuality.ALLEGED, syntax.word(verb.getAsInt()) + " of");
    }
    Judgement result = prospect(judgement, node, head);
    return isGivenUp(result, node, head)
        ? result.worse(Factuality.DENIED, syntax.word(tree.head(head)))
        : result;
  }

  /**
   * What the word above makes of a thing not done yet: "is free to", "the idea of", "is set for"
   */
  private Judgement prospect(Judgement judgement, int node, int head) {
    String lemma = syntax.word(head);
    String relation = tree.relation(node);
    boolean noun = tokens.get(node).isNoun();
    if (syntax.isMarked(node, "of") && lemma.matches("idea|prospect|possibility|option")) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma + " of");
    }
    if (syntax.isInfinitive(node) && lemma.equals("free") && !syntax.isVerbal(head)) {
      return judgement.worse(Factuality.HYPOTHETICAL, "free to");
    }
    if (syntax.isInfinitive(node)
        && judgement.type() != EventType.MOVEMENT
        && (isAttempt(head) || tree.children(head, "nsubj").stream().anyMatch(this::isAttempt))) {
      return judgement.worse(Factuality.PLANNED, "efforts to");
    }
    if (noun && relation.equals("obj") && isDrawnUp(head)) {
      return judgement.worse(Factuality.PLANNED, lemma + " up");
    }
    if (noun && relation.startsWith("nsubj") && lemma.matches("set|slate|pencil")) {
      boolean later =
          tree.children(head).stream().anyMatch(c -> syntax.preposition(c).equals("for"));
      return later ? judgement.worse(Factuality.PLANNED, lemma + " for") : judgement;
    }
    boolean off = relation.equals("nsubj") && tokens.get(head).text().equals("off");
    boolean rejected =
        relation.equals("obj") && lemma.equals("reject") && judgement.type() == EventType.REMOVAL;
    return noun && (off || rejected) ? judgement.worse(Factuality.DENIED, lemma) : judgement;
  }

  /** "was [put] on hold", "has [put] the transfers on ice" */
  private boolean isPutOnHold(int verb) {
    return syntax.word(verb).matches("put|place")
        && tree.children(verb, "obl").stream()
            .anyMatch(
                o -> syntax.preposition(o).equals("on") && syntax.word(o).matches("hold|ice"));
  }

  /** "[Efforts] continue to free them" */
  private boolean isAttempt(int noun) {
    return tokens.get(noun).isNoun() && words.is("attempt", syntax.word(noun));
  }

  /** "is [drawing up] sanctions" */
  private boolean isDrawnUp(int verb) {
    return tokens.get(verb).tag().equals("VBG")
        && syntax.phrase(verb).matches("draft|ready|draw up");
  }

  /** "a plan to deport them was [dropped]", "attempts to deport them [failed]" */
  private boolean isGivenUp(Judgement judgement, int node, int noun) {
    int verb = tree.head(noun);
    if (verb == Tree.ROOT || !tree.relation(node).startsWith("acl") || !tokens.get(noun).isNoun()) {
      return false;
    }
    boolean planned =
        judgement.factuality() == Factuality.PLANNED
            && (words.is("plan", syntax.word(noun)) || words.is("vehicle", syntax.word(noun)));
    boolean tried = words.is("attempt", syntax.word(noun)) && syntax.isInfinitive(node);
    boolean stopped =
        tree.is(noun, "nsubj:pass")
            && (words.is("stopping", syntax.word(verb)) || words.is("shelving", syntax.word(verb)));
    boolean failed = tree.is(noun, "nsubj") && words.is("failing", syntax.word(verb));
    return (planned || tried) && (stopped || failed);
  }

  /** "Reports that they were sent could not be [verified]": nobody says that they are untrue. */
  boolean isUnverified(int verb) {
    return words.is("verifying", syntax.word(verb)) && syntax.isPassive(verb);
  }

  /** "Why did Turkey deport them?": that it did is taken for granted. */
  boolean isGranted() {
    return tokens.size() > 2
        && tokens.get(0).text().matches("(?i)why|how")
        && tokens.get(1).text().matches("did|was|were|has|have|is|are");
  }
}
