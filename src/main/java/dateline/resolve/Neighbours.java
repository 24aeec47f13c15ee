package dateline.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds tellings that are alike among those that share their type and an actor or place and stand
 * near each other by day. Takes them as sorted lines, so that any number can be compared in little
 * memory, and a sorted sequence may be cut anywhere if each part also gets the {@link #MOST} lines
 * behind it. Not safe for use by several threads.
 */
public final class Neighbours {

  /** With how many before it in its block a telling is compared. */
  public static final int MOST = 60;

  private final Deque<Telling> before = new ArrayDeque<>(MOST);
  private String block = "";

  /** The lines of a telling, one for each block: block, day and the telling. */
  public static List<String> lines(Telling telling) {
    String rest = "\t" + telling.day() + "\t" + telling.line();
    return telling.blocks().stream().map(block -> block + rest).toList();
  }

  /** The block that a line stands in. */
  public static String block(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  /** The telling that a line holds. */
  public static Telling telling(String line) {
    return Telling.parse(line.substring(line.indexOf('\t', line.indexOf('\t') + 1) + 1));
  }

  /**
   * Compares the telling of the next line with those before it.
   *
   * @param line one not before the last in the order of UTF-16 code units
   * @param out is told which are alike; the same two may come again from another block
   */
  public void take(String line, Consumer<Alike> out) {
    String here = block(line);
    if (!here.equals(block)) {
      before.clear();
      block = here;
    }
    Telling telling = telling(line);
    for (Telling other : before) {
      Likeness.weight(other, telling)
          .filter(Likeness::isSame)
          .ifPresent(weight -> out.accept(Alike.of(other, telling, weight)));
    }
    if (before.size() == MOST) {
      before.removeFirst();
    }
    before.addLast(telling);
  }
}
