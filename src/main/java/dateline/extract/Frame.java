package dateline.extract;

import java.util.List;
import java.util.Set;

/**
 * The ways in which a word that tells an event goes with others.
 *
 * @param name its local name in the lexicon
 * @param type the event it tells
 * @param arguments which parts of the sentence fill which role
 * @param needs roles of which one must be filled; none if empty
 * @param parties how many parties must be named at least
 * @param homeward whether people go to the country that is theirs
 * @param confidence how often the frame tells the event, all else unknown
 */
record Frame(
    String name,
    EventType type,
    List<Argument> arguments,
    Set<String> needs,
    int parties,
    boolean homeward,
    double confidence) {

  /** How sure is what a weak frame tells, where other words say it as well. */
  private static final double SURE = 0.65;

  Frame {
    arguments = List.copyOf(arguments);
    needs = Set.copyOf(needs);
  }

  /** The frame where other words of the sentence say as well what it tells. */
  Frame sure() {
    return new Frame(name, type, arguments, needs, parties, homeward, Math.max(confidence, SURE));
  }
}
