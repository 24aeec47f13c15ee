package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a verb or noun says itself of how sure its event is: its auxiliaries, negations, adverbs and
 * markers, and those that it shares with the verb before it.
 */
final class Mood {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without", "nobody", "none");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Bargains bargains;
  private final Unfulfilled unfulfilled;

  Mood(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.bargains = new Bargains(sentence, words, syntax);
    this.unfulfilled = new Unfulfilled(sentence, syntax);
  }

  /** Whether a word denies what it stands beside. */
  static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.equals("no longer");
  }

  /** What the verb's own auxiliaries, adverbs and markers say. */
  Judgement own(Judgement judgement, int at) {
    Judgement result = unfulfilled.own(judgement, at);
    if (isOfNobody(at) || !syntax.isVerbal(at) && isNobody(at)) {
      result = result.worse(Factuality.DENIED, "no");
    }
    boolean reported = isReported(at);
    for (int child : tree.children(at)) {
      String lemma = syntax.word(child);
      String text = syntax.token(child).text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "aux") || tree.is(child, "cop")) {
        if (syntax.token(child).tag().equals("MD")) {
          result = modal(result, text, reported, bargains.isUnder(at));
        } else if (text.equals("to")) {
          result = result.worse(Factuality.PLANNED, "to");
        }
      } else if ((tree.is(child, "advmod") || tree.is(child, "det") || tree.is(child, "cc"))
              && isNegation(lemma)
          || text.equals("n't")) {
        if (!isOnly(child) && !isUntil(at) && !isAskedNotTo(at)) {
          result = result.denied(syntax.phrase(at), text);
        }
      } else if (isNoLonger(child)) {
        result = result.worse(Factuality.DENIED, "no longer");
      } else if (tree.is(child, "advmod") && words.is("doubt", lemma)) {
        result = result.worse(Factuality.ALLEGED, text);
      } else if (tree.is(child, "mark") && Set.of("if", "unless", "whether").contains(lemma)) {
        result = result.worse(Factuality.HYPOTHETICAL, text);
      } else if (isInstead(child) && child < at) {
        result = result.worse(Factuality.DENIED, "instead");
      } else if (lemma.equals("though") && isWord(child - 1, "as")) {
        result = result.worse(Factuality.HYPOTHETICAL, "as though");
      } else if (tree.is(child, "mark") && lemma.equals("without")) {
        result = result.worse(Factuality.DENIED, text);
      } else if (tree.is(child, "advcl") && isConditional(child) && hasModal(at)) {
        result = result.worse(Factuality.HYPOTHETICAL, "if");
      } else if (tree.is(child, "advmod")
          && Set.of("possibly", "perhaps", "maybe", "potentially").contains(lemma)) {
        result = result.worse(Factuality.HYPOTHETICAL, text);
      }
    }
    return result;
  }

  /** A coordinated verb without auxiliaries of its own shares those of the first. */
  Judgement shared(Judgement judgement, int node) {
    int head = tree.head(node);
    boolean alone =
        tree.children(node, "aux").isEmpty() && syntax.child(node, "nsubj", "nsubj:pass").isEmpty();
    boolean past =
        syntax.token(node).tag().equals("VBZ")
            || syntax.token(node).tag().equals("VBD") && syntax.token(head).tag().equals("VB");
    if (!alone || !syntax.isVerbal(head) || past) {
      return judgement; // "said it would not yield and summoned the envoy"
    }
    Judgement result = judgement;
    for (int aux : tree.children(head, "aux")) {
      if (syntax.token(aux).tag().equals("MD")) {
        result =
            modal(
                result,
                syntax.token(aux).text().toLowerCase(Locale.ROOT),
                isReported(head),
                bargains.isUnder(head));
      }
    }
    return result;
  }

  /** "[rather] than deport them", "[instead] of deporting them": something else was done. */
  private boolean isInstead(int at) {
    return (tree.is(at, "mark") || tree.is(at, "cc") || tree.is(at, "case"))
        && (isWord(at, "instead") && isWord(at + 1, "of")
            || isWord(at, "rather") && isWord(at + 1, "than"));
  }

  /** "would no longer accept them" */
  private boolean isNoLonger(int adverb) {
    return syntax.token(adverb).text().equalsIgnoreCase("longer") && isWord(adverb - 1, "no");
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < sentence.tokens().size() && syntax.word(at).equals(word);
  }

  /** "no migrants", "none of them", "no more flights", but not "nobody having claimed them" */
  boolean isNobody(int head) {
    boolean absolute = isWord(head + 1, "have") && tree.children(head, "acl").contains(head + 2);
    return syntax.word(head).matches("none|nobody|nothing") && !absolute
        || tree.children(head, "amod").stream()
            .anyMatch(m -> m > 0 && syntax.word(m).equals("more") && isWord(m - 1, "no"))
        || isNotOne(head)
        || Stream.of("det", "cc")
            .flatMap(r -> tree.children(head, r).stream())
            .anyMatch(d -> syntax.word(d).matches("no|neither") && !isAtMost(d));
  }

  /** "[no] more than 100 people", "no fewer than 30": some */
  private boolean isAtMost(int no) {
    return isWord(no + 2, "than");
  }

  /** "Not a single Burundian", "not one of them" */
  private boolean isNotOne(int head) {
    int begin = tree.extent(head).begin();
    return begin < head
        && isWord(begin, "not")
        && IntStream.range(begin, head + 1).anyMatch(i -> syntax.word(i).matches("one|single"));
  }

  /** "[is not] willing", "[no country] is ready", "[would be] the first to reach Iran". */
  Judgement ofPredicate(Judgement judgement, int adjective) {
    Judgement result = hasModal(adjective) ? own(judgement, adjective) : judgement;
    boolean negated =
        isOfNobody(adjective)
            || tree.children(adjective, "advmod").stream()
                .anyMatch(c -> isNegation(syntax.word(c)) && !isOnly(c) || isNoLonger(c));
    return negated
        ? result.worse(isJudged(adjective) ? Factuality.HYPOTHETICAL : Factuality.DENIED, "not")
        : result;
  }

  /** "It is not [safe] to send them back", but "it was not possible to send them back". */
  private boolean isJudged(int adjective) {
    return syntax.token(adjective).tag().startsWith("JJ")
        && !syntax
            .word(adjective)
            .matches("possible|feasible|willing|able|ready|prepared|due|obliged|bound|keen|set")
        && tree.children(adjective).stream()
            .anyMatch(c -> c < adjective && syntax.word(c).equals("it"));
  }

  private boolean isOfNobody(int predicate) {
    return tree.children(predicate).stream()
        .anyMatch(
            c ->
                tree.is(c, "nsubj")
                    && isNobody(c)
                    && !words.is("question of", syntax.word(c))); // "There is no doubt that"
  }

  private boolean hasModal(int at) {
    return tree.children(at, "aux").stream().anyMatch(a -> syntax.token(a).tag().equals("MD"));
  }

  /** "was not let go until 19 July": then he was; "told not to deport him until then" is open. */
  private boolean isUntil(int verb) {
    return !syntax.isInfinitive(verb)
        && tree.children(verb).stream()
            .anyMatch(
                c ->
                    c > verb
                        && (tree.is(c, "obl") || tree.is(c, "advcl"))
                        && tree.children(c).stream().anyMatch(m -> isWord(m, "until")));
  }

  /** "urged Ghana not to [deport] them": what it is not to do it may do. */
  private boolean isAskedNotTo(int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT && syntax.isInfinitive(verb) && words.is("asking", syntax.word(head));
  }

  private boolean isOnly(int negation) {
    return Stream.of("only", "just", "least").anyMatch(w -> isWord(negation + 1, w));
  }

  /** Whether the clause tells on what condition something else happens. */
  boolean isConditional(int clause) {
    return tree.children(clause, "mark").stream()
        .anyMatch(m -> Set.of("if", "unless").contains(syntax.word(m)));
  }

  /** Whether the clause is what somebody said or agreed in the past: "would" is a "will" there. */
  private boolean isReported(int at) {
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      for (int child : tree.children(node)) {
        if ((tree.is(child, "parataxis") || tree.is(child, "ccomp")) && isReporting(child)) {
          return true;
        }
      }
      int head = tree.head(node);
      boolean agreed =
          head != Tree.ROOT && tree.is(node, "ccomp") && words.is("plan", syntax.word(head));
      if (agreed || head != Tree.ROOT && isReporting(head)) {
        return true;
      }
    }
    return false;
  }

  private static Judgement modal(
      Judgement judgement, String modal, boolean reported, boolean agreed) {
    if (agreed && modal.matches("would|'d|may|can|could")) {
      return judgement.worse(Factuality.PLANNED, "under an accord");
    }
    return switch (modal) {
      case "will", "'ll", "shall", "wo" -> judgement.worse(Factuality.PLANNED, modal);
      case "would", "'d" ->
          judgement.worse(reported ? Factuality.PLANNED : Factuality.HYPOTHETICAL, modal);
      case "could", "might", "may", "should", "must", "can", "ca" ->
          judgement.worse(Factuality.HYPOTHETICAL, modal);
      default -> judgement;
    };
  }

  private boolean isReporting(int node) {
    return words.is("reporting", syntax.word(node));
  }
}
