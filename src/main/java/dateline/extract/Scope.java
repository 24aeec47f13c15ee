package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;
import java.util.Set;

/** How far the word of a verb of saying reaches: whether what a token tells is what it says. */
final class Scope {

  /** How far behind its verb "that" opens what is said, at most, in tokens. */
  private static final int FAR = 10;

  private static final int NEAR = 5;

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Denials denials;
  private final Insertions insertions;
  private final Accusations accusations;
  private final Assurances assurances;

  Scope(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.denials = new Denials(sentence, words, syntax);
    this.assurances = new Assurances(sentence, syntax);
    this.accusations = new Accusations(tree, words, syntax);
    this.insertions = new Insertions(sentence, words, syntax, this);
  }

  /** Whether the verb says what stands below it: as its clause, or as a noun it confirms. */
  boolean governs(int verb, int below, int at) {
    if (syntax.isVerbal(verb)
            && (accusations.accuses(verb, below, at) || denials.rejects(verb, below))
        || isWorded(verb) && tree.is(below, "ccomp")
        || assurances.govern(verb, below)) {
      return true;
    }
    if (!syntax.isVerbal(verb)
        || !words.is("reporting", syntax.word(verb)) && !putsFigure(verb)
        || denials.isDeclined(verb)) {
      return false;
    }
    String relation = tree.relation(below);
    if (relation.equals("ccomp")
        || relation.equals("parataxis") && !isDoing(verb)
        || insertions.isFlanked(verb)
        || saysThat(verb, at)
        || saysBehind(verb, below)) {
      return true;
    }
    boolean figure = putsFigure(verb);
    boolean spoken =
        words.is("speaking", syntax.word(verb))
            && (tree.is(below, "obl") || tree.is(below, "nmod"))
            && syntax.preposition(below).equals("of");
    boolean vouched =
        words.is("vouching", syntax.word(verb))
            && Set.of("obj", "xcomp", "nsubj:pass").contains(relation);
    boolean lived =
        (words.is("recalling", syntax.word(verb)) && relation.equals("xcomp")
                || words.is("speaking", syntax.word(verb)) && syntax.isMarked(below, "of"))
            && isGerund(below);
    return figure || spoken || vouched || lived || isReputed(verb, below);
  }

  /** "[released] 40 men: 20 were expelled": what it is done to is neither told nor a report. */
  private boolean isDoing(int verb) {
    return !words.is("saying", syntax.word(verb))
        && !words.is("vouching", syntax.word(verb))
        && tree.children(verb, "obj").stream()
            .anyMatch(o -> syntax.token(o).isNoun() && !isReport(o));
  }

  /** "recalls [being deported]", "tells of [having fled]" */
  private boolean isGerund(int verb) {
    return syntax.token(verb).tag().equals("VBG")
        || tree.children(verb, "aux").stream().anyMatch(a -> syntax.token(a).tag().equals("VBG"))
        || tree.children(verb).stream()
            .anyMatch(
                a -> tree.relation(a).equals("aux:pass") && syntax.token(a).tag().equals("VBG"));
  }

  /** "[put] the number at forty", but not "put them in chains"; "[gives] the number as forty" */
  boolean putsFigure(int verb) {
    return syntax.word(verb).matches("put|give")
        && tree.children(verb, "obj").stream().anyMatch(o -> words.is("figure", syntax.word(o)));
  }

  /** "is [said] by diplomats to have deported them" */
  private boolean isReputed(int verb, int below) {
    return tree.is(below, "xcomp")
        && syntax.isPassive(verb)
        && tree.children(verb).stream().anyMatch(c -> syntax.preposition(c).equals("by"))
        && tree.children(below, "aux").stream().anyMatch(a -> syntax.lemma(a).matches("have|be"));
  }

  /** The report by which the verb speaks: "[a statement] saying", "…, read [a statement]". */
  OptionalInt statement(int verb) {
    if (isWorded(verb)) {
      return syntax.child(verb, "obj", "nsubj");
    }
    boolean says = tree.is(verb, "acl") && syntax.token(verb).tag().equals("VBG");
    return says && isReport(tree.head(verb))
        ? OptionalInt.of(tree.head(verb))
        : OptionalInt.empty();
  }

  /** "…, [read] a statement by the ministry" */
  private boolean isWorded(int verb) {
    return syntax.isVerbal(verb)
        && syntax.word(verb).equals("read")
        && syntax.child(verb, "obj", "nsubj").stream().anyMatch(this::isReport);
  }

  /** "threatened to bar officials", "promises to expel them": who does so says what will be. */
  boolean commits(int verb, int below, int at) {
    return syntax.isVerbal(verb)
        && words.is("committing", syntax.word(verb))
        && tree.is(below, "xcomp")
        && (at == below || tree.head(at) == below && (tree.is(at, "conj") || isCause(below)));
  }

  /** "threatened to [have] two diplomats expelled" */
  private boolean isCause(int verb) {
    return syntax.lemma(verb).matches("have|get|see");
  }

  /** "would not comment on a report in the Post that a ship …": the noun of what is reported. */
  boolean reports(int noun, int below) {
    int head = tree.head(noun);
    return syntax.token(noun).isNoun()
        && isReport(noun)
        && (tree.relation(below).matches("acl|ccomp|csubj") || isCounted(noun, below))
        && (head == Tree.ROOT || !words.is("denying", syntax.word(head)));
  }

  /** Whether the verb calls untrue what the noun tells. */
  boolean rejects(int verb, int noun) {
    return denials.rejects(verb, noun)
        || syntax.isVerbal(verb)
            && words.is("denying", syntax.word(verb))
            && tree.is(noun, "obj")
            && words.is("hearsay", syntax.word(noun));
  }

  /** "Amnesty's [tally of] 64 people expelled" */
  private boolean isCounted(int noun, int below) {
    return words.is("account", syntax.word(noun)) && syntax.preposition(below).equals("of");
  }

  /** Whether the verb says what its own head tells: "…, the ministry said". */
  boolean isBeside(int verb) {
    return insertions.isBeside(verb);
  }

  /** Whether it is inserted into a later clause than that of the word. */
  boolean isOfOther(int verb, int at) {
    return insertions.isOfOther(verb, at);
  }

  /** "The tally kept by Caritas [stands] at 45 people expelled", "The consul's list [has] 45" */
  boolean isTally(int verb, int below) {
    return syntax.isVerbal(verb)
        && syntax.word(verb).matches("stand|have|include|contain|comprise|number|name|run|come")
        && tree.relation(below).matches("obj|obl")
        && below > verb
        && syntax.child(verb, "nsubj").stream().anyMatch(this::isReport);
  }

  /** Whether it is a verb of saying in the main clause, or one that stands beside it. */
  boolean isMain(int verb) {
    boolean main =
        tree.head(verb) == Tree.ROOT
            || tree.is(verb, "parataxis")
            || insertions.isFlanked(verb)
            || verb + 2 >= sentence.tokens().size();
    return main && syntax.isVerbal(verb) && words.is("saying", syntax.word(verb));
  }

  /** "informs the public that": whatever stands behind "that" is what is said. */
  private boolean saysThat(int verb, int at) {
    for (int i = verb + 1; i <= Math.min(verb + FAR, at); i++) {
      Token next = sentence.tokens().get(Math.min(i + 1, sentence.tokens().size() - 1));
      boolean opens =
          syntax.word(i).equals("that")
              && !sentence.tokens().get(i).tag().equals("DT")
              && (i <= verb + NEAR || !next.isVerb() && !next.tag().equals("MD"));
      if (opens) {
        return at > i;
      }
    }
    return false;
  }

  /** "They are held, said the officer": the clause before a mark and a verb of saying. */
  private boolean saysBehind(int verb, int below) {
    boolean other =
        tree.is(below, "advcl")
            && (!tree.children(verb, "ccomp").isEmpty()
                || syntax.isMarked(below, "while")
                || syntax.isMarked(below, "whereas")
                || syntax.isMarked(below, "although"));
    if (below > verb || other || !words.is("saying", syntax.word(verb))) {
      return false; // "While Peru freed 40, Chile said that": it says something else
    }
    int begin = verb;
    OptionalInt subject = syntax.child(verb, "nsubj");
    if (subject.isPresent() && subject.getAsInt() < verb) {
      begin = tree.extent(subject.getAsInt()).begin();
    }
    return begin > 0 && below < begin && isMark(begin - 1);
  }

  /** Whether the noun is one for a report, whose owner speaks: "figures from the agency show". */
  boolean isReport(int noun) {
    return words.is("reporting noun", syntax.word(noun)) && !words.is("office", syntax.word(noun));
  }

  /** "[The report] says": the one that was told of. */
  boolean isTheReport(int noun) {
    return isReport(noun)
        && sentence.tokens().get(noun).tag().equals("NN")
        && noun > 0
        && sentence.tokens().get(noun - 1).text().matches("(?i)the|this|its|\\p{Alpha}+-page");
  }

  /** Whether what is told is parted from the words for its source. */
  boolean isParted(int told, int source) {
    return Partings.part(sentence, told, source);
  }

  boolean isMark(int at) {
    return Set.of(",", ".", "''", "``", "\"", ":").contains(sentence.tokens().get(at).tag())
        || sentence.tokens().get(at).text().equals("\"");
  }
}
