package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds whose act a verb tells: its own subject, or that of the verb above it. */
final class Subjects {

  /** Prepositions behind which a gerund tells what the object of the verb above does. */
  private static final Set<String> GERUND = Set.of("from", "of", "for");

  /** What one does with words. */
  private static final List<String> SPOKEN =
      List.of("reproaching", "asking", "committing", "saying", "describing");

  private final Words words;
  private final Tree tree;
  private final Syntax syntax;
  private final Voice voice;
  private final Planners planners;
  private final Gerunds gerunds;

  Subjects(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.voice = new Voice(words, sentence, syntax);
    this.gerunds = new Gerunds(words, tree, syntax);
    this.planners = new Planners(words, tree, syntax, this);
  }

  /** Whether the verb's surface subject is what would be its object in the active voice. */
  boolean isPassive(int verb) {
    return voice.isPassive(verb);
  }

  /** The surface subject that a verb without its own takes from elsewhere. */
  OptionalInt subject(int verb, Set<Integer> seen) {
    if (!seen.add(verb)) {
      return OptionalInt.empty();
    }
    OptionalInt people = voice.reduced(verb);
    if (people.isPresent()) {
      return people;
    }
    int head = tree.head(verb);
    if (head == Tree.ROOT) {
      return OptionalInt.empty();
    }
    String relation = tree.relation(verb);
    if (relation.equals("acl:relcl")) {
      return OptionalInt.of(head);
    }
    if (relation.equals("acl")) {
      boolean infinitive =
          tree.children(verb, "mark").stream().anyMatch(m -> syntax.lemma(m).equals("to"));
      if (infinitive && isPassive(verb)) {
        return described(head, seen);
      }
      OptionalInt given = given(tree.head(head));
      if (infinitive && given.isPresent()) {
        return given;
      }
      if (infinitive && isSummoned(head)) {
        return surfaceSubject(tree.head(head), seen);
      }
      boolean spelled = isMarked(verb, "of") && syntax.token(verb).tag().equals("VBG");
      return infinitive || spelled ? planners.owner(head, seen) : OptionalInt.of(head);
    }
    OptionalInt given = given(head);
    if (given.isPresent() && isMarked(verb, "to")) {
      return given;
    }
    OptionalInt addressed = addressed(verb, head);
    if (addressed.isPresent()) {
      return addressed;
    }
    OptionalInt pressed = pressed(verb, head);
    if (pressed.isPresent()) {
      return pressed;
    }
    if (relation.equals("xcomp")) {
      if (!isPassive(verb) && gerunds.isOfOthers(verb)) {
        return OptionalInt.empty();
      }
      OptionalInt object = syntax.child(head, "obj", "iobj");
      if (object.isPresent() && words.is("controlling", syntax.word(head))) {
        return object;
      }
      return surfaceSubject(head, seen);
    }
    boolean whether =
        relation.equals("ccomp") && syntax.isInfinitive(verb) && isMarked(verb, "whether");
    if (whether || gerunds.isOfSpeaker(verb) || voice.isMistagged(head)) {
      // "is weighing whether to lift", "confirmed having lifted"
      return surfaceSubject(head, seen);
    }
    boolean perfect =
        relation.equals("ccomp")
            && syntax.lemma(head).equals("have")
            && syntax.token(verb).tag().matches("VBN|VBD");
    if (perfect) {
      // "had until now refused": the tree takes the auxiliary for a verb of its own.
      return surfaceSubject(head, seen);
    }
    boolean approached =
        words.is("approaching", syntax.lemma(head))
            && (isMarked(verb, "about") || isMarked(verb, "into"));
    if (tree.is(verb, "advcl")
        && (approached || GERUND.stream().anyMatch(m -> isMarked(verb, m)))) {
      // "barred the state from sending them", "accused them of flying people in", "approached it
      // about taking them": it is the object of the verb above who would do it.
      OptionalInt barred = isPassive(head) ? surfaceSubject(head, seen) : syntax.child(head, "obj");
      if (barred.isPresent()) {
        return barred;
      }
    }
    if (tree.is(verb, "advcl") && syntax.word(head).matches("close|near") && isMarked(verb, "to")) {
      return syntax.child(head, "nsubj"); // "[Ecuador] is close to signing a deal"
    }
    OptionalInt saying = accompanied(verb, head);
    if (saying.isPresent()) {
      return syntax.child(saying.getAsInt(), "nsubj");
    }
    if (relation.equals("conj") && !isResumed(head, verb)
        || tree.is(verb, "advcl")
        || relation.equals("parataxis") && !syntax.token(verb).tag().equals("VBD")) {
      boolean predicate = tree.is(verb, "advcl") && !tree.children(head, "cop").isEmpty();
      return syntax.token(head).isVerb() || relation.equals("conj") || predicate
          ? surfaceSubject(head, seen)
          : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** "Chad had sent them back, Oxfam [said] on Friday, urging it to stop": who speaks urges. */
  private OptionalInt accompanied(int verb, int head) {
    return tree.is(verb, "advcl")
            && syntax.token(verb).tag().equals("VBG")
            && SPOKEN.stream().anyMatch(c -> words.is(c, syntax.word(verb)))
            && tree.children(verb, "mark").isEmpty()
        ? tree.children(head, "parataxis").stream()
            .filter(s -> s > head && s < verb && words.is("saying", syntax.word(s)))
            .filter(s -> syntax.child(s, "nsubj").isPresent())
            .mapToInt(s -> s)
            .findFirst()
        : OptionalInt.empty();
  }

  /**
   * "“They freed ten,” she went on, “and [deported] him”": a quotation goes on behind its saying.
   */
  private boolean isResumed(int saying, int verb) {
    return saying < verb && marks(saying) > 1 && marks(saying) % 2 == 0 && marks(verb) % 2 == 1;
  }

  /** How many quotation marks stand before a token. */
  private long marks(int end) {
    return IntStream.range(0, end).filter(i -> Quotations.isMark(syntax.token(i))).count();
  }

  /** "called on Thailand to halt", "appealed to Mali to free": who is asked would do it. */
  private OptionalInt addressed(int verb, int head) {
    boolean asked =
        words.is("addressing", syntax.lemma(head))
            && syntax.token(head).isVerb()
            && tree.children(verb, "mark").stream().anyMatch(m -> syntax.lemma(m).equals("to"));
    return asked
        ? tree.children(head, "obl").stream()
            .filter(c -> c < verb && Set.of("on", "upon", "to").contains(syntax.preposition(c)))
            .mapToInt(c -> c)
            .findFirst()
        : OptionalInt.empty();
  }

  /**
   * "gave [the state] 60 days to bring them back", "paid [Nauru] to take them": who is given time
   * or money would do it.
   */
  private OptionalInt given(int giving) {
    if (giving == Tree.ROOT || !syntax.word(giving).matches("give|allow|grant|pay")) {
      return OptionalInt.empty();
    }
    OptionalInt given = syntax.child(giving, "iobj");
    return given.isEmpty() && syntax.word(giving).equals("pay")
        ? syntax.child(giving, "obj")
        : given;
  }

  /** "summoned the ambassador to protest": who summons protests. */
  private boolean isSummoned(int noun) {
    return tree.is(noun, "obj") && words.is("summoning", syntax.word(tree.head(noun)));
  }

  /** "they became the first to be sent": what a predicate noun says is said of its subject. */
  private OptionalInt described(int noun, Set<Integer> seen) {
    int verb = tree.head(noun);
    boolean becomes =
        verb != Tree.ROOT && Set.of("become", "be", "remain").contains(syntax.lemma(verb));
    OptionalInt subject =
        becomes
            ? surfaceSubject(verb, seen)
            : tree.children(noun, "cop").isEmpty()
                ? OptionalInt.empty()
                : syntax.child(noun, "nsubj");
    return subject.isPresent() ? subject : OptionalInt.of(noun);
  }

  /** Whether the clause opens with that word. */
  boolean isMarked(int verb, String word) {
    return tree.children(verb).stream()
        .anyMatch(c -> (tree.is(c, "mark") || tree.is(c, "case")) && syntax.lemma(c).equals(word));
  }

  /**
   * Of two subjects the one nearer to the verb, "Earlier in the day the president had turned", but
   * behind a mark the one that follows: "many of them women, said Sam Guillaume".
   */
  private OptionalInt own(int verb) {
    boolean inverted = verb > 0 && Set.of(",", "''").contains(syntax.token(verb - 1).tag());
    return tree.children(verb).stream()
        .filter(c -> tree.is(c, "nsubj") && !tree.relation(c).equals("nsubj:outer"))
        .mapToInt(c -> c)
        .reduce((one, other) -> other < verb || inverted && one < verb ? other : one);
  }

  OptionalInt surfaceSubject(int verb, Set<Integer> seen) {
    OptionalInt own = own(verb);
    OptionalInt shown = own.isPresent() ? own : syntax.namedBefore(verb);
    return shown.isPresent() ? shown : subject(verb, seen);
  }

  /** "put pressure on [Kenya] to accept them": who is pressed would do it. */
  private OptionalInt pressed(int verb, int head) {
    return syntax.isInfinitive(verb)
            && syntax.child(head, "obj").stream()
                .anyMatch(o -> syntax.lemma(o).equals("pressure") && o < verb)
        ? tree.children(head).stream()
            .filter(c -> c < verb && tree.is(c, "obl") && syntax.preposition(c).equals("on"))
            .mapToInt(c -> c)
            .findFirst()
        : OptionalInt.empty();
  }
}
