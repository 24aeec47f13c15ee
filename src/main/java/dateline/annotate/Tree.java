package dateline.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A dependency tree over the tokens of a sentence, with the relations of Universal Dependencies 2
 * (subtypes as in English-EWT: {@code nsubj:pass}, {@code acl:relcl}, {@code nmod:poss}, …).
 */
public final class Tree {

  /** Head of the token that has none. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * @param heads for each token the index of its head, or {@link #ROOT}
   * @param relations for each token the name of its relation to its head
   * @throws IllegalArgumentException if the two differ in length or a head lies outside
   */
  public Tree(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " names");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      lists.add(new ArrayList<>(2));
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < ROOT || heads[i] >= heads.length || heads[i] == i) {
        throw new IllegalArgumentException("token " + i + " has head " + heads[i]);
      }
      if (heads[i] != ROOT) {
        lists.get(heads[i]).add(i);
      }
    }
    lists.replaceAll(List::copyOf);
    this.children = lists;
  }

  /** This tree with one token under another head; it is the caller's part that no circle arises. */
  Tree with(int token, int head, String relation) {
    int[] others = heads.clone();
    String[] names = relations.clone();
    others[token] = head;
    names[token] = relation;
    return new Tree(others, names);
  }

  /** Number of tokens. */
  public int size() {
    return heads.length;
  }

  /** Index of the token's head, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** Name of the token's relation to its head. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the token's relation is {@code name} or a subtype of it. */
  public boolean is(int token, String name) {
    String relation = relations[token];
    return relation.equals(name)
        || relation.length() > name.length()
            && relation.startsWith(name)
            && relation.charAt(name.length()) == ':';
  }

  /** The tokens whose head this is, in the order of the text. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The children whose relation is {@code name} or a subtype of it. */
  public List<Integer> children(int token, String name) {
    List<Integer> all = children.get(token);
    List<Integer> found = List.of();
    for (int i = 0; i < all.size(); i++) {
      if (is(all.get(i), name)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(all.get(i));
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean isUnder(int token, int ancestor) {
    for (int at = token; at != ROOT; at = heads[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** First and last token below {@code token}, itself included. */
  public Range extent(int token) {
    int begin = token;
    int end = token + 1;
    for (int child : children.get(token)) {
      Range range = extent(child);
      begin = Math.min(begin, range.begin());
      end = Math.max(end, range.end());
    }
    return new Range(begin, end);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < heads.length; i++) {
      out.append(i == 0 ? "" : " ").append(relations[i]).append('(').append(heads[i]).append(')');
    }
    return out.toString();
  }
}
