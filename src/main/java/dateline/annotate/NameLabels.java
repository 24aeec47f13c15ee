package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * The labels that a name tagger gives to words: 0 is no name; a kind of name has four, for a name's
 * first, middle and last word and for a name of one word (BIOES).
 */
public final class NameLabels {

  /** The kinds of names as data sets write them. */
  public static final List<String> KINDS = List.of("PER", "LOC", "ORG");

  /** Number of labels. */
  public static final int COUNT = 1 + 4 * KINDS.size();

  private static final int FIRST = 1;
  private static final int MIDDLE = 2;
  private static final int LAST = 3;
  private static final int ONLY = 0;

  private NameLabels() {}

  /**
   * Label of a word in a name.
   *
   * @param kind index of the kind
   * @param begins whether the name begins with the word
   * @param ends whether it ends with it
   */
  public static int of(int kind, boolean begins, boolean ends) {
    int part = begins ? ends ? ONLY : FIRST : ends ? LAST : MIDDLE;
    return 1 + 4 * kind + part;
  }

  /** Index of the label's kind; -1 for no name. */
  public static int kind(int label) {
    return label == 0 ? -1 : (label - 1) / 4;
  }

  private static int part(int label) {
    return (label - 1) % 4;
  }

  /** Whether a name begins with a word of that label. */
  public static boolean begins(int label) {
    return label > 0 && part(label) <= FIRST;
  }

  /** Whether a name ends with a word of that label. */
  public static boolean ends(int label) {
    return label > 0 && (part(label) == ONLY || part(label) == LAST);
  }

  /** Number of labels where those of a kind only tell a name's first word from the others (BIO). */
  static final int PLAIN = 1 + 2 * KINDS.size();

  /** Number of the label where those of a kind only tell a name's first word from the others. */
  static int plain(int label) {
    return label == 0 ? 0 : 1 + 2 * kind(label) + (begins(label) ? 0 : 1);
  }

  /** The names in a sentence with such labels, typed by {@link #KINDS}. */
  public static List<Span> spans(int[] labels) {
    List<Span> out = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < labels.length; i++) {
      begin = begins(labels[i]) ? i : begin;
      if (ends(labels[i])) {
        out.add(new Span(begin, i + 1, KINDS.get(kind(labels[i]))));
      }
    }
    return out;
  }

  /** Whether the second label may follow the first; -1 stands for the sentence's ends. */
  public static boolean follows(int first, int second) {
    boolean open = first > 0 && !ends(first);
    boolean goesOn = second > 0 && !begins(second);
    return open == goesOn && (!open || kind(first) == kind(second));
  }
}
