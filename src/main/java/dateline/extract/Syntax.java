package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of a clause as they would stand in its active voice: passives, participles, relative
 * clauses, control and coordination are undone here, once for all words of the lexicon.
 */
final class Syntax {

  private final Words words;
  private final Sentence sentence;
  private final Tree tree;
  private final String[] lower;
  private final Subjects subjects;
  private final Neighbours neighbours;
  private final PeopleBeside beside;
  private final Parts parts;
  private final Relatives relatives;

  private final ByToken<List<Part>> partsOf;
  private final ByToken<Boolean> passive;
  private Actors actors;

  Syntax(Words words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.lower =
        sentence.tokens().stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    this.relatives = new Relatives(sentence);
    this.subjects = new Subjects(words, sentence, this);
    this.neighbours = new Neighbours(sentence, this);
    this.beside = new PeopleBeside(sentence, this);
    this.parts = new Parts(sentence, words, this, subjects, neighbours);
    this.partsOf = new ByToken<>(at -> List.copyOf(parts.of(at)));
    this.passive = new ByToken<>(subjects::isPassive);
  }

  /**
   * A part of a clause.
   *
   * @param function "subject", "object", "indirect", "poss", "modifier", or a preposition
   * @param token the token that governs it
   */
  record Part(String function, int token) {}

  /** What the noun phrases of the sentence stand for. */
  Actors actors() {
    actors = actors == null ? new Actors(sentence, words, this) : actors;
    return actors;
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  String lemma(int at) {
    return token(at).lemma();
  }

  /** The lemma in lower case, as classes of words have it. */
  String word(int at) {
    return lower[at];
  }

  /** The word with its particle: "rule out". */
  String phrase(int at) {
    return tree.children(at, "compound:prt").stream()
        .findFirst()
        .map(p -> word(at) + " " + word(p))
        .orElse(word(at));
  }

  /** Whether the word, alone or with its particle, is of that class. */
  boolean is(String wordClass, int at) {
    return words.is(wordClass, word(at))
        || !tree.children(at).isEmpty() && words.is(wordClass, phrase(at));
  }

  /** Whether one of the words of a name is of that class: "the [Coast] Guard". */
  boolean hasWord(Name name, String wordClass) {
    return IntStream.range(name.tokens().begin(), name.tokens().end())
        .anyMatch(i -> words.is(wordClass, word(i)));
  }

  /** Whether "to" opens the clause of the verb. */
  boolean isInfinitive(int verb) {
    return tree.children(verb, "mark").stream().anyMatch(m -> lemma(m).equals("to"));
  }

  /** The parts of a verb's clause, or of what stands around a noun. */
  List<Part> parts(int at) {
    return partsOf.at(at);
  }

  /** Whether the verb's surface subject is what would be its object in the active voice. */
  boolean isPassive(int verb) {
    return passive.at(verb);
  }

  /** The subject that a verb shows or takes from the verb above it. */
  OptionalInt surfaceSubject(int verb) {
    return subjects.surfaceSubject(verb, new HashSet<>());
  }

  /** Whether the clause opens with that word. */
  boolean isMarked(int verb, String word) {
    return subjects.isMarked(verb, word);
  }

  /** The people right before a passive verb whose subject the tree may have missed. */
  OptionalInt peopleBefore(int verb) {
    return beside.peopleBefore(verb);
  }

  /** Those on board of what no noun names: "The [latest], with 112 Cubans on board". */
  OptionalInt aboard(int subject) {
    return beside.aboard(subject);
  }

  /** Whether "aboard" or "on board" stands here. */
  boolean isAboard(int at) {
    return at + 1 < sentence.tokens().size()
        && (lemma(at).equals("aboard") || lemma(at).equals("on") && lemma(at + 1).equals("board"));
  }

  /** The counted people right before an active verb: "Of that number [3,865] had come". */
  OptionalInt countedBefore(int verb) {
    return beside.countedBefore(verb);
  }

  /** The people right behind an active verb and its particles. */
  OptionalInt peopleAfter(int verb, List<String> particles) {
    return beside.peopleAfter(verb, particles);
  }

  /**
   * The name between commas before a verb, or at the head of its sentence, when it shows no
   * subject.
   */
  OptionalInt namedBefore(int verb) {
    OptionalInt inserted = neighbours.insertedName(verb);
    return inserted.isPresent() ? inserted : neighbours.openingName(verb);
  }

  boolean isVerbal(int at) {
    return token(at).isVerb()
        && !tree.is(at, "amod")
        && !tree.is(at, "compound")
        && !isAdjectival(at);
  }

  /** "six jailed Americans": a participle between a number or article and its noun. */
  private boolean isAdjectival(int at) {
    boolean participle = token(at).tag().equals("VBN") || token(at).tag().equals("VBD");
    return participle
        && at > 0
        && at + 1 < sentence.tokens().size()
        && Set.of("CD", "DT", "PRP$").contains(token(at - 1).tag())
        && token(at + 1).tag().matches("NNP?S");
  }

  /** Whether one verb is the infinitive that another governs, itself or through its object. */
  boolean isInfinitiveOf(int verb, int above) {
    int head = tree.head(verb);
    boolean through = head != Tree.ROOT && tree.is(verb, "acl") && tree.is(head, "obj");
    return isMarked(verb, "to") && (head == above || through && tree.head(head) == above);
  }

  /** Whether the noun is the object of that verb. */
  boolean isObjectOf(int noun, int verb) {
    return tree.head(noun) == verb && tree.relation(noun).equals("obj");
  }

  /** The noun a relative pronoun stands for; other tokens stand for themselves. */
  int antecedent(int token) {
    return relatives.antecedent(token);
  }

  /** "left voluntarily", "went of their own accord", "crossed on their own" */
  boolean isWilling(int verb) {
    return sentence.tree().children(verb).stream()
        .anyMatch(
            c ->
                words.is("willingly", lemma(c))
                    || preposition(c).equals("of") && words.is("accord", lemma(c))
                    || preposition(c).equals("on") && lemma(c).equals("own"));
  }

  /** "assisted 158 migrants to [return]": the verb tells what others help people to do. */
  boolean isAssisted(int verb) {
    return isVerbal(verb)
        && tree.relation(verb).equals("xcomp")
        && words.is("helping", word(tree.head(verb)));
  }

  /** The first child with one of the relations. */
  OptionalInt child(int at, String... relations) {
    List<String> wanted = List.of(relations);
    for (int child : tree.children(at)) {
      if (wanted.contains(tree.relation(child))) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** The preposition before a noun, in several words where it has them: "out of". */
  String preposition(int noun) {
    List<Integer> cases = tree.children(noun, "case");
    if (cases.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int marker : cases) {
      if (token(marker).tag().equals("POS")) {
        continue;
      }
      out.append(out.isEmpty() ? "" : " ").append(lemma(marker));
      for (int fixed : tree.children(marker, "fixed")) {
        out.append(' ').append(lemma(fixed));
      }
    }
    return out.toString();
  }

  /** The predicate whose clause this token belongs to: the nearest verb above it, or itself. */
  Optional<Integer> clause(int at) {
    for (int node = at; node != Tree.ROOT; node = tree.head(node)) {
      if (isVerbal(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
