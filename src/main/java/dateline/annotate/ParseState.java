package dateline.annotate;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the
 * artificial root behind the last word: the words that wait on a stack, the first word not read
 * yet, and the arcs found so far. The root gets exactly one dependent.
 */
public final class ParseState {

  /** Puts the next word on the stack. */
  public static final int SHIFT = 0;

  /** Hangs the top of the stack on the next word. */
  public static final int LEFT = 1;

  /** Hangs the top of the stack on the word below it. */
  public static final int RIGHT = 2;

  /** Number of sorts of transitions. */
  public static final int MOVES = 3;

  final int size;
  final int[] heads;
  final int[] labels;
  private final int[] stack;
  private int depth;
  private int next;

  // The two outermost children on either side and how many there are; -1 for none.
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] lefts;
  final int[] rights;

  // Which relations the children on either side have, a bit each.
  final long[] leftLabels;
  final long[] rightLabels;

  /** The first state of a sentence of {@code size} words. */
  public ParseState(int size) {
    this.size = size;
    this.heads = filled(size);
    this.labels = filled(size);
    this.stack = new int[size + 1];
    this.left1 = filled(size + 1);
    this.left2 = filled(size + 1);
    this.right1 = filled(size + 1);
    this.right2 = filled(size + 1);
    this.lefts = new int[size + 1];
    this.rights = new int[size + 1];
    this.leftLabels = new long[size + 1];
    this.rightLabels = new long[size + 1];
  }

  private static int[] filled(int size) {
    int[] out = new int[size];
    Arrays.fill(out, -1);
    return out;
  }

  /** Whether every word has its head. */
  public boolean isDone() {
    return depth == 0 && next == size;
  }

  /** The word at {@code place} from the top of the stack, or -1. */
  public int stack(int place) {
    return place < depth ? stack[depth - 1 - place] : -1;
  }

  /** Number of words on the stack. */
  public int depth() {
    return depth;
  }

  /** The word at {@code place} from the next one; the root is the number of words; or -1. */
  public int buffer(int place) {
    return next + place <= size ? next + place : -1;
  }

  /** The word at {@code offset} from a word in the sentence, or -1. */
  int inside(int word, int offset) {
    int at = word + offset;
    return word < 0 || at < 0 || at >= size ? -1 : at;
  }

  /** Whether the transition can be made here. */
  public boolean allows(int move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0 && (next < size || depth == 1);
      default -> depth > 1;
    };
  }

  /** The transition that alone can be made here, or -1 if there is a choice. */
  int forced() {
    if (depth == 0) {
      return SHIFT;
    }
    return next < size ? -1 : depth == 1 ? LEFT : RIGHT;
  }

  /** The word that the transition would hang. */
  public int dependent() {
    return stack[depth - 1];
  }

  /** The word that the transition would hang it on. */
  public int head(int move) {
    return move == LEFT ? next : stack[depth - 2];
  }

  /**
   * Makes a transition.
   *
   * @param label number of the relation; without meaning for {@link #SHIFT}
   */
  public void make(int move, int label) {
    if (move == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int dependent = stack[depth - 1];
    int head = head(move);
    depth--;
    heads[dependent] = head;
    labels[dependent] = label;
    if (move == LEFT) {
      left2[head] = left1[head];
      left1[head] = dependent;
      lefts[head]++;
      leftLabels[head] |= 1L << label;
    } else {
      right2[head] = right1[head];
      right1[head] = dependent;
      rights[head]++;
      rightLabels[head] |= 1L << label;
    }
  }
}
