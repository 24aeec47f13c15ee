package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how surely a sentence tells an event: from the verb's own auxiliaries and negation, and
 * from every word that it depends on up to the main clause.
 */
final class Modality {

  /** Verbs that speak of penalties that are not imposed. */
  private static final Set<String> THREATS = Set.of("threaten", "propose", "consider", "weigh");

  /** What is made of others to do something. */
  private static final Set<String> REQUESTS =
      Set.of("request", "proposal", "offer", "demand", "call", "plea", "idea", "plan", "bid");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without", "nobody", "none");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  /** What others can be asked to do, and is not spoken of as done. */
  private static final Set<EventType> ASKED =
      EnumSet.of(EventType.REMOVAL, EventType.ACCEPTANCE, EventType.REFUSAL, EventType.RELEASE);

  Modality(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /**
   * How sure, and why.
   *
   * @param factuality how surely the event is told
   * @param cue the word that tells it, or an empty string
   * @param type the type of event, which a refusal changes
   */
  record Judgement(Factuality factuality, String cue, EventType type) {}

  /** Judges the event that {@code instance} tells. */
  Judgement judge(Instance instance) {
    Judgement judgement = new Judgement(Factuality.ASSERTED, "", instance.type());
    int at = instance.governor();
    judgement = own(judgement, instance.trigger());
    boolean offered = words.is("offer", lemma(instance.trigger()));
    // "opened its doors to refugees": what is open has been opened.
    if (instance.type() == EventType.ACCEPTANCE && offered && !opens(instance.trigger())) {
      judgement = worse(judgement, Factuality.OFFERED, lemma(instance.trigger()));
    }
    if (instance.type() == EventType.SANCTION && THREATS.contains(lemma(instance.trigger()))) {
      judgement = worse(judgement, Factuality.HYPOTHETICAL, lemma(instance.trigger()));
    }
    if (at != instance.trigger()) {
      judgement = own(judgement, at);
      if (!words.is("enacting", lemma(at))) {
        judgement = above(judgement, instance.trigger(), at);
      }
    }
    judgement = participants(judgement, instance);
    int steps = 0;
    for (int node = at;
        tree.head(node) != Tree.ROOT && steps < 20;
        node = tree.head(node), steps++) {
      if (tree.relation(node).equals("acl:relcl")
          || tree.relation(node).equals("parataxis") && !isReporting(tree.head(node))) {
        break;
      }
      if (tree.relation(node).equals("conj")) {
        judgement = shared(judgement, node);
        continue;
      }
      boolean governed = syntax.isMarked(node, "from") || syntax.isMarked(node, "of");
      if (tree.is(node, "advcl") && !infinitive(node) && !governed) {
        break;
      }
      if (tree.relation(node).equals("acl")
          && !infinitive(node)
          && !syntax.isMarked(node, "that")
          && syntax.token(node).tag().equals("VBN")) {
        break;
      }
      judgement = above(judgement, node, tree.head(node));
      if (steps > 0 || !tree.is(node, "conj")) {
        judgement =
            own(
                judgement,
                tree.head(node),
                syntax.isVerbal(tree.head(node)) && !isReporting(tree.head(node)));
      }
    }
    if (isQuestion()) {
      judgement = worse(judgement, Factuality.HYPOTHETICAL, "?");
    }
    return words.is("permitting", lemma(instance.trigger())) ? refusing(judgement) : judgement;
  }

  /** "were not let in", "has not accepted": not to take people is to refuse them. */
  private static Judgement refusing(Judgement judgement) {
    return judgement.type() == EventType.ACCEPTANCE
            && judgement.factuality() == Factuality.DENIED
            && NEGATIONS.contains(judgement.cue().replace("n't", "not"))
        ? new Judgement(Factuality.ASSERTED, judgement.cue(), EventType.REFUSAL)
        : judgement;
  }

  private boolean isQuestion() {
    List<Token> tokens = sentence.tokens();
    return tokens.get(tokens.size() - 1).text().equals("?");
  }

  private boolean infinitive(int node) {
    return tree.children(node, "mark").stream().anyMatch(m -> syntax.lemma(m).equals("to"));
  }

  private boolean isReporting(int node) {
    return words.is("reporting", lemma(node));
  }

  private boolean opens(int at) {
    return lemma(at).equals("open") && syntax.isVerbal(at);
  }

  /** The word with its particle: "rule out". */
  private String phrase(int at) {
    return tree.children(at, "compound:prt").stream()
        .findFirst()
        .map(p -> lemma(at) + " " + lemma(p))
        .orElse(lemma(at));
  }

  private String lemma(int at) {
    return syntax.lemma(at).toLowerCase(Locale.ROOT);
  }

  private Judgement own(Judgement judgement, int at) {
    return own(judgement, at, true);
  }

  /** What the verb's own auxiliaries, adverbs and markers say. */
  private Judgement own(Judgement judgement, int at, boolean applies) {
    if (!applies) {
      return judgement;
    }
    Judgement result = isDue(at) ? due(judgement, at) : judgement;
    if (isYet(at)) {
      result = worse(result, Factuality.DENIED, "yet to");
    }
    boolean reported = isReported(at);
    for (int child : tree.children(at)) {
      String lemma = lemma(child);
      String text = syntax.token(child).text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "aux") || tree.is(child, "cop")) {
        if (syntax.token(child).tag().equals("MD")) {
          result = modal(result, text, reported);
        } else if (text.equals("to")) {
          result = worse(result, Factuality.PLANNED, "to");
        }
      } else if ((tree.is(child, "advmod") || tree.is(child, "det") || tree.is(child, "cc"))
              && NEGATIONS.contains(lemma)
          || text.equals("n't")) {
        if (!isOnly(child)) {
          result = worse(result, Factuality.DENIED, text);
        }
      } else if (tree.is(child, "advmod") && words.is("doubt", lemma)) {
        result = worse(result, Factuality.ALLEGED, text);
      } else if (tree.is(child, "mark") && Set.of("if", "unless", "whether").contains(lemma)) {
        result = worse(result, Factuality.HYPOTHETICAL, text);
      } else if (tree.is(child, "mark") && lemma.equals("without")) {
        result = worse(result, Factuality.DENIED, text);
      } else if (tree.is(child, "advcl") && conditional(child) && hasModal(at)) {
        result = worse(result, Factuality.HYPOTHETICAL, "if");
      } else if (tree.is(child, "advmod")
          && Set.of("possibly", "perhaps", "maybe", "potentially").contains(lemma)) {
        result = worse(result, Factuality.HYPOTHETICAL, text);
      }
    }
    return result;
  }

  /** "is to receive", "were to have left" */
  private boolean isDue(int at) {
    return infinitive(at)
        && tree.children(at).stream()
            .anyMatch(c -> c < at && lemma(c).equals("be") && syntax.lemma(c + 1).equals("to"));
  }

  /** "has yet to decide" */
  private boolean isYet(int at) {
    return at > 1 && lemma(at - 1).equals("to") && lemma(at - 2).equals("yet");
  }

  private Judgement due(Judgement judgement, int at) {
    boolean failed =
        tree.children(at, "aux").stream()
            .anyMatch(c -> syntax.token(c).text().equalsIgnoreCase("have"));
    return failed
        ? worse(judgement, Factuality.DENIED, "to have")
        : worse(judgement, Factuality.PLANNED, "be to");
  }

  private boolean hasModal(int at) {
    return tree.children(at, "aux").stream().anyMatch(a -> syntax.token(a).tag().equals("MD"));
  }

  private boolean isOnly(int negation) {
    int next = negation + 1;
    return next < sentence.tokens().size()
        && Set.of("only", "just", "least", "longer").contains(lemma(next))
        && !lemma(next).equals("longer");
  }

  private boolean conditional(int clause) {
    return tree.children(clause, "mark").stream()
        .anyMatch(m -> Set.of("if", "unless").contains(lemma(m)));
  }

  /** Whether the clause is what somebody said in the past: there "would" is a "will". */
  private boolean isReported(int at) {
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      for (int child : tree.children(node)) {
        if ((tree.is(child, "parataxis") || tree.is(child, "ccomp")) && isReporting(child)) {
          return true;
        }
      }
      int head = tree.head(node);
      if (head != Tree.ROOT && isReporting(head)) {
        return true;
      }
    }
    return false;
  }

  private static Judgement modal(Judgement judgement, String modal, boolean reported) {
    return switch (modal) {
      case "will", "'ll", "shall", "wo" -> worse(judgement, Factuality.PLANNED, modal);
      case "would", "'d" ->
          worse(judgement, reported ? Factuality.PLANNED : Factuality.HYPOTHETICAL, modal);
      case "could", "might", "may", "should", "must" ->
          worse(judgement, Factuality.HYPOTHETICAL, modal);
      case "can", "ca" -> worse(judgement, Factuality.HYPOTHETICAL, modal);
      default -> judgement;
    };
  }

  /** "No migrants were sent", "none of them". */
  private Judgement participants(Judgement judgement, Instance instance) {
    if (instance.people().isEmpty()) {
      return judgement;
    }
    int head = instance.people().get().head();
    boolean none =
        Set.of("none", "nobody").contains(lemma(head))
            || tree.children(head, "det").stream()
                .anyMatch(d -> Set.of("no", "neither").contains(lemma(d)));
    return none ? worse(judgement, Factuality.DENIED, "no") : judgement;
  }

  /** A coordinated verb without auxiliaries of its own shares those of the first. */
  private Judgement shared(Judgement judgement, int node) {
    int head = tree.head(node);
    boolean alone =
        tree.children(node, "aux").isEmpty() && syntax.child(node, "nsubj", "nsubj:pass").isEmpty();
    if (!alone || !syntax.isVerbal(head)) {
      return judgement;
    }
    Judgement result = judgement;
    for (int aux : tree.children(head, "aux")) {
      if (syntax.token(aux).tag().equals("MD")) {
        result = modal(result, syntax.token(aux).text().toLowerCase(Locale.ROOT), isReported(head));
      }
    }
    return result;
  }

  /** What the word above says of the clause or noun below it. */
  private Judgement above(Judgement judgement, int node, int head) {
    String lemma = lemma(head);
    String relation = tree.relation(node);
    boolean clause =
        relation.equals("xcomp")
            || relation.equals("ccomp")
            || relation.equals("acl")
            || tree.is(node, "advcl");
    boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
    boolean of = tree.is(node, "nmod") || tree.is(node, "obl");
    String preposition = of ? syntax.preposition(node) : "";
    if (clause && (isSpared(node) || isGoingOn(node) && judgement.type() == EventType.REMOVAL)) {
      return judgement;
    }
    if (words.is("stopping", lemma) && isGoingOn(head) && judgement.type() == EventType.REMOVAL) {
      return judgement;
    }
    if (relation.equals("ccomp") && words.is("asking", lemma) && ASKED.contains(judgement.type())) {
      return worse(judgement, Factuality.HYPOTHETICAL, lemma);
    }
    // "stopped admitting refugees": who no longer takes people refuses them.
    boolean refused =
        words.is("refusing", phrase(head)) && judgement.type() == EventType.ACCEPTANCE;
    if (refused && clause) {
      return new Judgement(judgement.factuality(), lemma, EventType.REFUSAL);
    }
    // "declined a request to accept deportees"
    if (refused && object && syntax.isVerbal(head) && REQUESTS.contains(lemma(node))) {
      return new Judgement(Factuality.ASSERTED, lemma, EventType.REFUSAL);
    }
    if (words.is("denying", lemma) && (clause || object)) {
      return worse(judgement, Factuality.DENIED, lemma);
    }
    if (lemma.equals("refuse") && clause) {
      return worse(judgement, Factuality.DENIED, lemma);
    }
    if (words.is("stopping", lemma) && isSpared(head)) {
      return worse(judgement, Factuality.PLANNED, lemma(tree.head(head)) + " " + lemma);
    }
    if ((words.is("stopping", lemma) || words.is("stopping", phrase(head)))
        && (clause || object || preposition.equals("from"))) {
      return worse(judgement, Factuality.DENIED, lemma);
    }
    if (words.is("offer", lemma) && !opens(head) && (clause || object)) {
      return worse(judgement, Factuality.OFFERED, lemma);
    }
    if (words.is("began", lemma)) {
      return judgement;
    }
    boolean infinitive = infinitive(node) || relation.equals("xcomp");
    if (words.is("possible", lemma)
        && (infinitive
            || object
                && Set.of(
                        "face",
                        "consider",
                        "weigh",
                        "mull",
                        "contemplate",
                        "ponder",
                        "explore",
                        "debate",
                        "threaten",
                        "demand",
                        "seek",
                        "fear",
                        "risk",
                        "avoid",
                        "await")
                    .contains(lemma))) {
      return worse(judgement, Factuality.HYPOTHETICAL, lemma);
    }
    if (of
        && preposition.equals("for")
        && Set.of(
                "ask",
                "call",
                "press",
                "push",
                "appeal",
                "plead",
                "request",
                "demand",
                "pressure",
                "plan",
                "prepare",
                "allow",
                "provide")
            .contains(lemma)) {
      return worse(judgement, Factuality.HYPOTHETICAL, lemma + " for");
    }
    if (words.is("plan", lemma) && infinitive && !lemma.equals("begin")) {
      return worse(judgement, Factuality.PLANNED, lemma);
    }
    Optional<Integer> deal =
        tree.children(head, "obj").stream().filter(o -> isDealTo(o, node)).findFirst();
    if (deal.isPresent() && infinitive(node)) {
      return worse(judgement, Factuality.PLANNED, lemma(deal.get()));
    }
    boolean moving =
        judgement.type() == EventType.DETENTION
            || judgement.type() == EventType.REMOVAL
            || judgement.type() == EventType.RELEASE;
    if (object && moving && lemma.equals("order")) {
      return worse(judgement, Factuality.PLANNED, lemma);
    }
    if (object
        && Set.of(
                "plan", "expect", "prepare", "schedule", "intend", "promise", "pledge", "envisage")
            .contains(lemma)) {
      return worse(judgement, Factuality.PLANNED, lemma);
    }
    if (words.is("doubt", lemma) && (clause || object || preposition.equals("of"))) {
      return worse(judgement, Factuality.ALLEGED, lemma);
    }
    if (words.is("plan", lemma)
        && Set.of("for", "of").contains(preposition)
        && sentence.tokens().get(head).isNoun()
        && lemma.startsWith("plan")) {
      return worse(judgement, Factuality.PLANNED, lemma);
    }
    return judgement;
  }

  /** "refused to [stop] the transfer": what nobody stops goes on. */
  private boolean isSpared(int stop) {
    int head = tree.head(stop);
    return head != Tree.ROOT
        && words.is("stopping", lemma(stop))
        && tree.relation(stop).equals("xcomp")
        && (words.is("refusing", phrase(head)) || lemma(head).equals("fail"));
  }

  /** "urged Dushanbe to [stop] deporting them": what others want stopped is going on. */
  private boolean isGoingOn(int stop) {
    int head = tree.head(stop);
    return head != Tree.ROOT
        && words.is("stopping", lemma(stop))
        && tree.relation(stop).matches("xcomp|ccomp")
        && words.is("asking", lemma(head));
  }

  /**
   * "struck an agreement with Uganda to host them": the tree may hang what is agreed on the verb.
   */
  private boolean isDealTo(int object, int node) {
    return object < node && words.is("agreement", lemma(object));
  }

  /** The weaker of two judgements: what is denied stays denied. */
  private static Judgement worse(Judgement judgement, Factuality factuality, String cue) {
    return rank(factuality) > rank(judgement.factuality())
        ? new Judgement(factuality, cue, judgement.type())
        : judgement;
  }

  private static int rank(Factuality factuality) {
    return switch (factuality) {
      case ASSERTED -> 0;
      case ALLEGED -> 1;
      case PLANNED -> 2;
      case OFFERED -> 3;
      case HYPOTHETICAL -> 4;
      case DENIED -> 5;
    };
  }
}
