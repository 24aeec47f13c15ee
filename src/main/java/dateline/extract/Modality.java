package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads how surely a sentence tells an event: from the verb's own auxiliaries and negation, and
 * from every word that it depends on up to the main clause.
 */
final class Modality {

  /** Words before a clause that what stands above it says something of. */
  private static final List<String> GOVERNING = List.of("from", "of", "on", "into", "at");

  /** Frames whose word tells itself that it has not been done yet. */
  private static final Set<String> ORDERING =
      Set.of("order-out", "order-leave", "await", "awaited");

  /** Frames of what somebody would have: "is weighing a deal", "an appeal". */
  private static final Set<String> SOUGHT = Set.of("consider-deal", "seek-talks", "appeal-weighed");

  /** Frames of what is given no longer, or again. */
  private static final Set<String> WITHHOLDING =
      Set.of("withhold-visas", "get-no-visas", "give-visas-again", "get-visas-again", "no-papers");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Mood mood;
  private final Governors governors;
  private final Subjunctives subjunctives;
  private final Prospects prospects;
  private final Denials denials;
  private final Unfinished unfinished;

  Modality(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.mood = new Mood(sentence, words, syntax);
    this.governors = new Governors(sentence, words, syntax);
    this.subjunctives = new Subjunctives(sentence.tree(), words, syntax);
    this.prospects = new Prospects(sentence, words, syntax);
    this.denials = new Denials(sentence, words, syntax);
    this.unfinished = new Unfinished(tree, words, syntax);
  }

  /** Judges the event that {@code instance} tells. */
  Judgement judge(Instance instance) {
    Judgement judgement = told(instance);
    return judgement.factuality() == Factuality.DENIED && unfinished.isOccasion(instance)
        ? new Judgement(Factuality.ASSERTED, "", judgement.type())
        : judgement;
  }

  private Judgement told(Instance instance) {
    Judgement judgement = new Judgement(Factuality.ASSERTED, "", instance.type());
    int at = instance.governor();
    judgement = prospects.beside(mood.own(judgement, instance.trigger()), instance.trigger());
    boolean offered = words.is("offer", syntax.word(instance.trigger()));
    // "opened its doors to refugees": what is open has been opened.
    if (instance.type() == EventType.ACCEPTANCE
        && offered
        && !governors.opens(instance.trigger())) {
      judgement = judgement.worse(Factuality.OFFERED, syntax.word(instance.trigger()));
    }
    if (ORDERING.contains(instance.frame().name())) {
      judgement = judgement.worse(Factuality.PLANNED, syntax.word(instance.trigger()));
    }
    boolean threatened =
        instance.type() == EventType.SANCTION
            && words.is("threatening", syntax.word(instance.trigger()));
    if (SOUGHT.contains(instance.frame().name())) {
      judgement = unfinished.sought(judgement, syntax.phrase(instance.trigger()));
    } else if (threatened) {
      judgement = judgement.worse(Factuality.HYPOTHETICAL, syntax.word(instance.trigger()));
    } else if (unfinished.isAhead(instance)) {
      judgement = judgement.worse(Factuality.PLANNED, syntax.word(instance.trigger()));
    }
    if (at != instance.trigger() && unfinished.isArranging(at)) {
      judgement = judgement.worse(Factuality.PLANNED, syntax.word(at));
    } else if (at != instance.trigger()) {
      judgement = mood.own(judgement, at);
      if (!words.is("enacting", syntax.word(at)) || unfinished.isOrdered(instance, at)) {
        judgement =
            prospects.above(governors.above(judgement, instance.trigger(), at), instance.trigger());
      }
    }
    judgement = prospects.amid(participants(judgement, instance), at);
    if (unfinished.isComing(at)) {
      judgement = judgement.worse(Factuality.PLANNED, "when");
    }
    if (instance.type() == EventType.AGREEMENT && syntax.preposition(at).equals("under")) {
      return judgement; // "under the treaty Kosovo will be paid": there is a treaty
    }
    int steps = 0;
    for (int node = at;
        tree.head(node) != Tree.ROOT && steps < 20;
        node = tree.head(node), steps++) {
      judgement = prospects.above(judgement, node);
      if (tree.relation(node).equals("acl:relcl") && !subjunctives.areAsked(node)
          || tree.relation(node).equals("parataxis") && !isReporting(tree.head(node))
          || unfinished.isSpelled(node)
          || unfinished.isOver(node)
          || judgement.type() == EventType.ACCEPTANCE && unfinished.isBorne(node)
          || judgement.type() == EventType.REFUSAL && unfinished.isReason(node)
          || isGiven(node)) {
        break;
      }
      if (tree.relation(node).equals("conj")) {
        judgement = mood.shared(judgement, node);
        continue;
      }
      boolean governed = isGoverned(node);
      boolean told = node != at && isReporting(node); // "went on television to say that"
      if (tree.is(node, "advcl") && (told || !syntax.isInfinitive(node) && !governed)) {
        break;
      }
      if (tree.relation(node).equals("acl")
          && !syntax.isInfinitive(node)
          && !syntax.isMarked(node, "that")
          && syntax.token(node).tag().equals("VBN")) {
        break;
      }
      judgement = prospects.above(governors.above(judgement, node, tree.head(node)), node);
      if (steps > 0 || !tree.is(node, "conj")) {
        int head = tree.head(node);
        judgement = prospects.amid(judgement, head);
        if (prospects.isUnverified(head)) {
          judgement = judgement.worse(Factuality.ALLEGED, syntax.word(head));
        } else if (syntax.isVerbal(head)
            && !isReporting(head)
            && !governors.isNotRuledOut(head)
            && !denials.isUncontested(head)
            && !isAsked(node)) {
          judgement = mood.own(judgement, head);
        } else if (!tree.children(head, "cop").isEmpty() && syntax.isInfinitive(node)) {
          judgement = mood.ofPredicate(judgement, head);
        }
      }
    }
    if (unfinished.isCondition(at)) {
      judgement = judgement.worse(Factuality.HYPOTHETICAL, "once");
    }
    if (isQuestion(instance.trigger()) && !prospects.isGranted()) {
      judgement = judgement.worse(Factuality.HYPOTHETICAL, "?");
    }
    if (judgement.cue().equals("must") && instance.frame().name().equals("post-bond")) {
      judgement = new Judgement(Factuality.ASSERTED, "", judgement.type());
    }
    if (judgement.cue().equals("no") && isCountedApart(instance)) {
      judgement = new Judgement(Factuality.ASSERTED, "", judgement.type());
    }
    if (WITHHOLDING.contains(instance.frame().name())) {
      return Withheld.judged(judgement, syntax, tree, at);
    }
    boolean has = instance.type() == EventType.ACCEPTANCE && instance.entry().head().equals("have");
    if (instance.type() == EventType.ACCEPTANCE && denials.isSaidNo(instance.trigger())) {
      return new Judgement(Factuality.ASSERTED, "no", EventType.REFUSAL);
    }
    return has || words.is("permitting", syntax.word(instance.trigger()))
        ? refusing(judgement, at)
        : judgement;
  }

  /** "It is not known [whether] they were freed": what is not known may be so or not. */
  private boolean isAsked(int clause) {
    return tree.relation(clause).matches("ccomp|csubj(:pass)?")
        && (syntax.isMarked(clause, "whether") || syntax.isMarked(clause, "if"));
  }

  /** "ordered the army to explain [why] they are held": that they are is taken for granted. */
  private boolean isGiven(int clause) {
    return tree.is(clause, "ccomp")
        && !syntax.isInfinitive(clause)
        && tree.children(clause).stream()
            .anyMatch(c -> c < clause && syntax.lemma(c).equals("why"));
  }

  /** "were not let in", "has not accepted": not to take people is to refuse them. */
  private Judgement refusing(Judgement judgement, int verb) {
    return judgement.type() == EventType.ACCEPTANCE
            && judgement.factuality() == Factuality.DENIED
            && (Mood.isNegation(judgement.cue().replace("n't", "not"))
                || judgement.cue().equals("unwilling"))
        ? new Judgement(
            mood.isConditional(verb) ? Factuality.HYPOTHETICAL : Factuality.ASSERTED,
            judgement.cue(),
            EventType.REFUSAL)
        : judgement;
  }

  /** "barred [from] entering", "balked [at] taking them", "ruled out [deporting] them" */
  private boolean isGoverned(int verb) {
    return GOVERNING.stream().anyMatch(m -> syntax.isMarked(verb, m))
        || verb > 0
            && tree.relation(verb - 1).equals("compound:prt")
            && tree.head(verb - 1) == tree.head(verb);
  }

  /** Whether it is asked: "shipped 300 home, and who was to feed them?" asks the end only. */
  boolean isQuestion(int trigger) {
    List<Token> tokens = sentence.tokens();
    boolean asks = tokens.get(tokens.size() - 1).text().equals("?");
    return asks
        && IntStream.range(trigger + 2, tokens.size())
            .noneMatch(
                i -> tokens.get(i).tag().startsWith("W") && tokens.get(i - 1).tag().equals("CC"));
  }

  private boolean isReporting(int node) {
    return words.is("reporting", syntax.word(node));
  }

  /** "Nobody was deported last year, against [41] in 2023" */
  private boolean isCountedApart(Instance instance) {
    return instance
        .people()
        .filter(p -> p.quantity().isKnown() && p.head() > instance.trigger())
        .filter(p -> syntax.token(p.head()).tag().equals("CD"))
        .isPresent();
  }

  /** "No migrants were sent", "none of them", "will expel no one". */
  private Judgement participants(Judgement judgement, Instance instance) {
    boolean none =
        instance.people().isPresent()
            ? mood.isNobody(instance.people().get().head())
            : tree.children(instance.trigger()).stream()
                .filter(c -> tree.is(c, "obj") || tree.relation(c).equals("nsubj:pass"))
                .anyMatch(mood::isNobody);
    boolean any =
        !none
            && tree.relation(instance.trigger()).equals("acl:relcl")
            && syntax.lemma(tree.head(instance.trigger())).matches("any(one|body)");
    return none
        ? judgement.worse(Factuality.DENIED, "no")
        : any ? judgement.worse(Factuality.HYPOTHETICAL, "any") : judgement;
  }
}
