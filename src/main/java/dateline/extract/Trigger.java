package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;

/**
 * A word that may tell an event, read by one frame of the lexicon, with the sentence it stands in:
 * what every question about the frame's roles is asked of.
 *
 * @param words the classes of words
 * @param sentence the sentence
 * @param syntax its clauses
 * @param actors what its noun phrases stand for
 * @param at the token of the word
 * @param entry the entry of the lexicon that has the word
 * @param frame the frame of the entry that is tried
 */
record Trigger(
    Words words,
    Sentence sentence,
    Syntax syntax,
    Actors actors,
    int at,
    Entry entry,
    Frame frame) {

  /** Selectors of which no part of a thing is asked for, though some are classes of words too. */
  private static final Set<String> NO_THINGS =
      Set.of(
          "people",
          "group",
          "foreigner",
          "actor",
          "place",
          "state",
          "person",
          "vehicle",
          "judge",
          "deed",
          "prison",
          "goods",
          "none");

  /** The type of event that the frame tells. */
  EventType type() {
    return frame.type();
  }

  /** Whether a token is a word of that class. */
  boolean is(String wordClass, int token) {
    return words.is(wordClass, syntax.word(token))
        || isCompound(token)
            && words.is(wordClass, syntax.word(token - 1) + " " + syntax.word(token))
        || isVisaFree(token) && words.is(wordClass, "visa-free " + syntax.word(token));
  }

  /** "landing rights", "humanitarian visas": a noun with the one word right before it. */
  private boolean isCompound(int token) {
    return token > 0
        && sentence.tree().head(token - 1) == token
        && sentence.tree().relation(token - 1).matches("compound|amod");
  }

  /** "[visa-free] travel": whatever the tree makes of the three words before it. */
  private boolean isVisaFree(int token) {
    return token > 2
        && syntax.word(token - 1).equals("free")
        && syntax.word(token - 2).equals("-")
        && syntax.word(token - 3).equals("visa");
  }

  /** Whether the token is something that carries people: a flight stands for the people on it. */
  boolean isVehicle(int token) {
    return is("vehicle", token);
  }

  /** Whether the token is a word for those who may hold others by force. */
  boolean isOfficer(int token) {
    return is("armed", token) || is("police", token);
  }

  /** Whether one of the parts with that function is a word of that class. */
  boolean has(List<Part> parts, String function, String wordClass) {
    return parts.stream()
        .filter(p -> p.function().equals(function))
        .anyMatch(p -> is(wordClass, p.token()));
  }

  /** Whether the token is a thing of a class that the frame has for its object. */
  boolean isThing(int token) {
    return frame.arguments().stream()
        .filter(a -> a.marker().equals("object"))
        .flatMap(a -> a.selects().stream())
        .anyMatch(s -> !NO_THINGS.contains(s) && words.has(s) && is(s, token));
  }

  /** Whether the frame gives people a role in that part of the sentence. */
  boolean takesPeople(String marker) {
    return frame.arguments().stream()
        .anyMatch(a -> a.marker().equals(marker) && a.selects().contains("people"));
  }

  /** Whether the event happens to the people in its object. */
  boolean wantsPeople() {
    return frame.arguments().stream()
        .anyMatch(
            a ->
                a.marker().equals("object")
                    && (a.selects().contains("people") || a.selects().contains("group")));
  }

  /** "is ready [to take] 40 refugees", "offered [to take] him" */
  boolean isOffered() {
    int head = sentence.tree().head(at);
    return head != Tree.ROOT && syntax.isInfinitive(at) && is("offer", head);
  }

  /** Whether a penalty is laid on somebody or lifted. */
  boolean isPenalty() {
    return type() == EventType.SANCTION || type() == EventType.RELIEF;
  }

  /** "stopped issuing visas", "resumed issuing visas": something is done no more, or again. */
  boolean isCeasing() {
    return isPenalty() || frame.name().matches("refuse-claim|refuse-papers");
  }
}
