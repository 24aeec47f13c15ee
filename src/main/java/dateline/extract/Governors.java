package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a word says of the clause or noun that it governs: that it is planned, offered, doubted or
 * stopped, or that somebody refuses it.
 */
final class Governors {

  /** What others can be asked to do, and is not spoken of as done. */
  private static final Set<EventType> ASKED =
      EnumSet.of(EventType.REMOVAL, EventType.ACCEPTANCE, EventType.REFUSAL, EventType.RELEASE);

  /** What goes on when others ask to end it. */
  private static final Set<EventType> LASTS = EnumSet.of(EventType.REMOVAL, EventType.DETENTION);

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Denials denials;
  private final Bargains bargains;
  private final Unfulfilled unfulfilled;
  private final Subjunctives subjunctives;
  private final Cessation cessation;
  private final Resistance resistance;

  Governors(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.denials = new Denials(sentence, words, syntax);
    this.bargains = new Bargains(sentence, words, syntax);
    this.unfulfilled = new Unfulfilled(sentence, syntax);
    this.subjunctives = new Subjunctives(sentence.tree(), words, syntax);
    this.cessation = new Cessation(sentence.tree(), syntax);
    this.resistance = new Resistance(sentence.tree(), syntax);
  }

  /** What the word above says of the clause or noun below it. */
  Judgement above(Judgement judgement, int node, int head) {
    String lemma = syntax.word(head);
    String relation = tree.relation(node);
    boolean clause = relation.matches("xcomp|ccomp|acl") || tree.is(node, "advcl");
    boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
    boolean of = tree.is(node, "nmod") || tree.is(node, "obl");
    String preposition = of ? syntax.preposition(node) : "";
    if (isNotRuledOut(node)) {
      return judgement; // "refused to rule out taking them in": what refuses is no refusal of them
    }
    boolean lasts = LASTS.contains(judgement.type());
    if (clause && unfulfilled.isSpared(node)
        || lasts && (clause && cessation.isGoingOn(node) || cessation.isGoingOn(head))) {
      return judgement;
    }
    // "insists that Liberia offered to take him" asks for nothing.
    boolean insists = lemma.equals("insist") && !subjunctives.are(node);
    boolean asks = words.is("asking", lemma) && !insists;
    boolean asked = relation.equals("ccomp") || subjunctives.areAsked(node);
    if (asked && asks && ASKED.contains(judgement.type())) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma);
    }
    if (isNotRuledOut(head) && (clause || object)) {
      return judgement.worse(Factuality.HYPOTHETICAL, "not rule out");
    }
    // "stopped admitting refugees": who no longer takes people refuses them.
    boolean taking = judgement.type() == EventType.ACCEPTANCE;
    if (taking && clause && lemma.equals("object") && syntax.isMarked(node, "to")) {
      return new Judgement(Factuality.ASSERTED, lemma, EventType.REFUSAL);
    }
    boolean refused = taking && words.is("refusing", syntax.phrase(head));
    if (refused && clause) {
      return new Judgement(judgement.factuality(), lemma, EventType.REFUSAL);
    }
    // "declined a request to accept deportees", "halted the intake"
    boolean request = syntax.isVerbal(head) && words.is("request", syntax.word(node));
    if (refused && object && (request || !syntax.isVerbal(node))) {
      return new Judgement(Factuality.ASSERTED, lemma, EventType.REFUSAL);
    }
    boolean says =
        words.is("reporting", syntax.word(node)) && judgement.type() != EventType.RELEASE;
    if (clause && says && words.is("refusing", lemma)) {
      return judgement; // "refused to say how many were sent"
    }
    if (words.is("denying", lemma) && (clause || object)) {
      return judgement.worse(denials.degree(head), lemma);
    }
    // "saw no reason to halt the transfer": a ruling too.
    boolean ruled = judgement.type() == EventType.RULING && lemma.matches("reason|grounds?|need");
    if (clause && !ruled && denials.isUnmoved(head)) {
      return judgement.worse(Factuality.DENIED, "no " + lemma);
    }
    if (denials.denies(node, head)) {
      return judgement.worse(Factuality.DENIED, lemma);
    }
    if (denials.isUnsaid(head, node)) {
      return judgement.worse(Factuality.HYPOTHETICAL, "not " + lemma);
    }
    if (denials.withholds(head) && (clause || object) || denials.isSaidOf(head, node)) {
      return judgement.worse(Factuality.ALLEGED, lemma);
    }
    if ((lemma.equals("refuse") || lemma.equals("fail")) && clause) {
      return judgement.worse(Factuality.DENIED, lemma);
    }
    if (unfulfilled.isTooLate(head)) {
      return judgement;
    }
    if (unfulfilled.isSpared(head)) {
      return judgement.worse(Factuality.PLANNED, syntax.word(tree.head(head)) + " " + lemma);
    }
    if (bargains.isAgreedOn(node, head, clause) && judgement.type() != EventType.AGREEMENT) {
      return judgement.worse(Factuality.PLANNED, "agreement " + preposition);
    }
    if (clause && syntax.isMarked(node, "on") && bargains.isTalk(head)) {
      return judgement.worse(Factuality.HYPOTHETICAL, "talks on"); // "talks on taking them in"
    }
    if (preposition.equals("with") && (isAllowed(head) || words.is("enabling", lemma))) {
      return judgement.worse(Factuality.PLANNED, lemma + " with"); // "let it press ahead with"
    }
    if (resistance.is(node, head) && ASKED.contains(judgement.type())) {
      return judgement.worse(resistance.degree(node, head), lemma);
    }
    if (lemma.equals("keep") && (preposition.equals("off") || syntax.isMarked(node, "from"))) {
      return judgement.worse(Factuality.DENIED, "keep off"); // "kept 26 men off the flight"
    }
    if (syntax.is("stopping", head)
        && (clause && !isPurpose(node, head) || object || preposition.equals("from"))) {
      return judgement.worse(Factuality.DENIED, lemma);
    }
    if (words.is("quashing", syntax.phrase(head))
        && object
        && judgement.type() == EventType.REMOVAL) {
      return judgement.worse(Factuality.DENIED, lemma);
    }
    if (words.is("offer", lemma) && !opens(head) && (clause || object)) {
      return judgement.worse(Factuality.OFFERED, lemma);
    }
    if (clause && lemma.matches("oblige|compel|obligate")) {
      return judgement.worse(allowed(head), lemma);
    }
    if (clause && judgement.type() != EventType.MOVEMENT && words.is("enabling", lemma)) {
      return judgement.worse(allowed(head), lemma);
    }
    if (lemma.matches("close|near") && clause && syntax.isMarked(node, "to")) {
      return judgement.worse(Factuality.PLANNED, lemma + " to"); // "is close to signing a deal"
    }
    if (words.is("began", lemma)) {
      return judgement;
    }
    boolean infinitive = syntax.isInfinitive(node) || relation.equals("xcomp");
    if (infinitive && syntax.isPassive(head) && words.is("rumouring", lemma)) {
      return judgement.worse(Factuality.ALLEGED, lemma + " to"); // "are said to have left"
    }
    if ((words.is("possible", lemma) || words.is("asking", lemma)) && infinitive
        || object && words.is("weighing", lemma)) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma);
    }
    if (infinitive
        && (lemma.matches("tell|give")
            || relation.equals("acl") && lemma.matches("leave|permission")
            || words.is("unit of time", lemma))) {
      // "told Hungary to let them stay", "gave them 60 days to leave"
      return judgement.worse(Factuality.HYPOTHETICAL, lemma);
    }
    if (preposition.equals("for")
        && (Unfinished.isDue(syntax, head) || words.is("providing for", lemma))) {
      return judgement.worse(Factuality.PLANNED, lemma + " for");
    }
    if (preposition.equals("for") && words.is("asking for", lemma)) {
      return judgement.worse(Factuality.HYPOTHETICAL, lemma + " for");
    }
    if (infinitive
        && (words.is("plan", lemma) || words.is("plan", syntax.phrase(head)))
        && !lemma.equals("begin")) {
      return judgement.worse(Factuality.PLANNED, lemma);
    }
    Optional<Integer> deal =
        tree.children(head, "obj").stream().filter(o -> bargains.isDealTo(o, node)).findFirst();
    if (deal.isPresent() && syntax.isInfinitive(node)) {
      return judgement.worse(Factuality.PLANNED, syntax.word(deal.get()));
    }
    boolean moving = lasts || judgement.type() == EventType.RELEASE;
    boolean told = relation.equals("ccomp") && subjunctives.are(node);
    if ((object || told) && moving && lemma.matches("order|rule|decree|direct")
        || object && words.is("scheduling", lemma)) {
      return judgement.worse(Factuality.PLANNED, lemma);
    }
    if (words.is("doubt", lemma) && (clause || object || preposition.equals("of"))) {
      return judgement.worse(Factuality.ALLEGED, lemma);
    }
    if (words.is("plan", lemma)
        && Set.of("for", "of").contains(preposition)
        && sentence.tokens().get(head).isNoun()
        && lemma.startsWith("plan")) {
      return judgement.worse(Factuality.PLANNED, lemma);
    }
    return judgement;
  }

  /** "[the law] allows them to": what may be done or not; "[the court] lets": what will be done. */
  private Factuality allowed(int verb) {
    String who = syntax.word(syntax.antecedent(syntax.surfaceSubject(verb).orElse(verb)));
    return words.is("law", who)
        ? Factuality.HYPOTHETICAL
        : words.is("judge", who) || words.is("verdict", who) || who.equals("order")
            ? Factuality.PLANNED
            : Factuality.ASSERTED;
  }

  /** "blocked the road [to protest]": what something is stopped for comes about. */
  private boolean isPurpose(int node, int head) {
    return tree.is(node, "advcl")
        && syntax.isInfinitive(node)
        && tree.children(head, "obj").stream().anyMatch(o -> o < node);
  }

  /** Whether somebody may do what the verb says, and has not done it yet. */
  private boolean isAllowed(int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT
        && syntax.isInfinitive(verb)
        && (words.is("enabling", syntax.word(head)) || syntax.word(head).equals("clear"));
  }

  /** "has not [ruled out] deporting them", "will not [hesitate] to": what may come about. */
  boolean isNotRuledOut(int verb) {
    int head = tree.head(verb);
    boolean refused =
        head != Tree.ROOT
            && tree.relation(verb).equals("xcomp")
            && syntax.word(head).matches("refuse|decline");
    return syntax.phrase(verb).matches("rule out|hesitate|shrink") && (isNegated(verb) || refused);
  }

  private boolean isNegated(int verb) {
    return tree.children(verb).stream().anyMatch(c -> c < verb && Mood.isNegation(syntax.lemma(c)));
  }

  boolean opens(int at) {
    return syntax.word(at).equals("open") && syntax.isVerbal(at);
  }
}
