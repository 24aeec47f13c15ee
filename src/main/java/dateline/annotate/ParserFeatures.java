package dateline.annotate;

/**
 * What the parser looks at: words and tags on the stack and ahead, their outermost children, how
 * far apart they are and how many children they have (templates after Zhang and Nivre 2011).
 */
public final class ParserFeatures {

  /** The most features of one state. */
  public static final int MOST = 280;

  private static final int NONE = -1;

  private final int size;
  private final int[] words;
  private final int[] tags;
  private final int[] leaves;
  private final int[][] before;
  private final Clusters clusters;
  private int[] out;
  private int k;

  /**
   * Prepares a sentence.
   *
   * @param forms the words
   * @param tags their Penn tags
   * @param clusters the clusters they may be in
   */
  public ParserFeatures(String[] forms, String[] tags, Clusters clusters) {
    this.clusters = clusters;
    this.leaves = new int[forms.length + 1];
    this.size = forms.length;
    this.words = new int[size + 1];
    this.tags = new int[size + 1];
    for (int i = 0; i < size; i++) {
      this.words[i] = Features.word(forms[i]);
      this.tags[i] = tags[i].hashCode();
      this.leaves[i] = clusters.leaf(forms[i]);
    }
    this.before = Between.counts(tags);
    this.words[size] = 11;
    this.tags[size] = 12;
  }

  private int word(int i) {
    return i == NONE ? 21 : words[i];
  }

  private int tag(int i) {
    return i == NONE ? 22 : tags[i];
  }

  private int leaf(int i) {
    return i == NONE ? -1 : leaves[i];
  }

  private int front(int i, int level) {
    return i == NONE ? 23 : clusters.front(leaves[i], level);
  }

  private static int label(ParseState state, int i) {
    return i == NONE || i == state.size ? -2 : state.labels[i];
  }

  private static int of(int[] children, int i) {
    return i == NONE ? NONE : children[i];
  }

  private void add(int template, int a) {
    out[k++] = Features.key(template, a, 0);
  }

  private void add(int template, int a, int b) {
    out[k++] = Features.key(template, a, b);
  }

  private void add(int template, int a, int b, int c) {
    out[k++] = Features.key(template, a, Features.pair(b, c));
  }

  private void add(int template, int a, int b, int c, int d) {
    out[k++] = Features.key(template, Features.pair(a, b), Features.pair(c, d));
  }

  private static int distance(int from, int to) {
    if (from == NONE || to == NONE) {
      return 0;
    }
    int distance = Math.abs(to - from);
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
  }

  /**
   * Fills in the features of a state for the choice of the next transition.
   *
   * @param out keys, at least {@link #MOST}
   * @return how many keys there are
   */
  public int moves(ParseState state, int[] out) {
    this.out = out;
    this.k = 0;
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int s0w = word(s0);
    int s1w = word(s1);
    int b0w = word(b0);
    int b1w = word(b1);
    int s0t = tag(s0);
    int s1t = tag(s1);
    int s2t = tag(s2);
    int b0t = tag(b0);
    int b1t = tag(b1);
    int b2t = tag(b2);
    add(1, s0w, s0t);
    add(2, s0w);
    add(3, s0t);
    add(4, s1w, s1t);
    add(5, s1w);
    add(6, s1t);
    add(7, b0w, b0t);
    add(8, b0w);
    add(9, b0t);
    add(10, b1w, b1t);
    add(11, b1w);
    add(12, b1t);
    add(13, word(b2), b2t);
    add(14, b2t);
    add(15, word(s2), s2t);
    add(16, s2t);
    add(17, Features.pair(s0w, s0t), b0w, b0t);
    add(18, s0w, s0t, b0w);
    add(19, s0w, b0w, b0t);
    add(20, s0w, s0t, b0t);
    add(21, s0t, b0w, b0t);
    add(22, s0w, b0w);
    add(23, s0t, b0t);
    add(24, Features.pair(s1w, s1t), s0w, s0t);
    add(25, s1w, s1t, s0t);
    add(26, s1t, s0w, s0t);
    add(27, s1w, s0w);
    add(28, s1t, s0t);
    add(29, s1w, s0t);
    add(30, s1t, s0w);
    add(31, b0t, b1t);
    add(32, b0t, b1t, b2t);
    add(33, s0t, b0t, b1t);
    add(34, s1t, s0t, b0t);
    add(35, s2t, s1t, s0t);
    add(36, s1t, s0t, b0t, b1t);
    add(37, s0w, b0t, b1t);
    add(38, s0t, b0w, b1t);
    add(39, s1t, b0t);
    add(40, s1w, b0t);
    add(41, s1t, b0w);
    add(42, b0w, b1t);
    add(43, s0w, b1t, b0w);
    add(44, s0t, b0t, b1t, b2t);
    add(45, s1t, s0w, b0t);
    add(46, s2t, s1t, s0t, b0t);
    children(state, 50, s0, s0t, s0w, b0t, s1t);
    children(state, 70, s1, s1t, s1w, s0t, b0t);
    int b0l1 = of(state.left1, b0);
    int b0l2 = of(state.left2, b0);
    add(90, b0t, tag(b0l1), s0t);
    add(91, b0w, label(state, b0l1));
    add(92, b0t, label(state, b0l1), label(state, b0l2));
    add(93, b0t, tag(b0l1), tag(b0l2));
    add(94, word(b0l1));
    add(95, tag(b0l1));
    add(96, b0t, b0 == NONE ? 0 : Math.min(4, state.lefts[b0]));
    add(97, b0w, b0 == NONE ? 0 : Math.min(4, state.lefts[b0]));
    int near = distance(s0, b0);
    int far = distance(s1, s0);
    add(100, s0t, b0t, near);
    add(101, s0w, near);
    add(102, b0w, near);
    add(103, s0w, b0w, near);
    add(104, s1t, s0t, far);
    add(105, s1w, far);
    add(106, s0w, far);
    add(107, s1w, s0w, far);
    add(108, Math.min(3, state.depth()), b0t, near);
    add(109, s0t, s1t, label(state, of(state.right1, s0)), label(state, of(state.right1, s1)));
    add(110, s0t, b0t, label(state, of(state.right1, s0)), label(state, b0l1));
    add(111, s0t, b0t, label(state, of(state.left1, s0)), label(state, b0l1));
    clusters(state, s0, s1, b0, b1);
    surroundings(state, s0, s1, b0);
    add(112, s0 == NONE || s0 == 0 ? 3 : tag(s0 - 1), s0t, b0t);
    add(113, b0 == NONE || b0 == 0 ? 3 : tag(b0 - 1), b0t, s0t);
    return k;
  }

  /** What stands between and around the words, and which relations they already have. */
  private void surroundings(ParseState state, int s0, int s1, int b0) {
    int s0w = word(s0);
    int s1w = word(s1);
    int b0w = word(b0);
    int s0t = tag(s0);
    int s1t = tag(s1);
    int b0t = tag(b0);
    int near = Between.signature(before, s0, b0);
    int far = Between.signature(before, s1, s0);
    add(220, near, s0t, b0t);
    add(221, near, s0w);
    add(222, near, b0w);
    add(223, far, s1t, s0t);
    add(224, far, s1w);
    add(225, far, s0w);
    int afterS0 = tag(state.inside(s0, 1));
    int afterS1 = tag(state.inside(s1, 1));
    int beforeB0 = tag(state.inside(b0, -1));
    add(226, afterS0, s0t, b0t);
    add(227, afterS0, beforeB0, s0t, b0t);
    add(228, afterS1, tag(state.inside(s0, -1)), s1t, s0t);
    add(229, s0t, tag(state.buffer(1)), tag(state.buffer(2)), tag(state.buffer(3)));
    add(230, s0w, b0t, tag(state.buffer(1)), tag(state.buffer(2)));
    long sl = s0 == NONE ? 0 : state.leftLabels[s0];
    long sr = s0 == NONE ? 0 : state.rightLabels[s0];
    long tl = s1 == NONE ? 0 : state.leftLabels[s1];
    long tr = s1 == NONE ? 0 : state.rightLabels[s1];
    long bl = b0 == NONE ? 0 : state.leftLabels[b0];
    add(231, s0w, fold(sl));
    add(232, s0t, fold(sl), b0t);
    add(233, s0w, fold(sr));
    add(234, s0t, fold(sr), b0t);
    add(235, s1w, fold(tl), s0t);
    add(236, s1t, fold(tl), s0t);
    add(237, s1w, fold(tr), s0t);
    add(238, s1t, fold(tr), s0t);
    add(239, b0w, fold(bl));
    add(240, b0t, fold(bl), s0t);
    add(241, s0w, fold(sr), b0w);
    add(242, s1t, fold(tr), s0t, b0t);
    add(243, Between.ahead(before, b0), s0t, b0t);
    add(244, Between.ahead(before, b0), s1t, s0t, b0t);
  }

  private static int fold(long set) {
    return (int) (set ^ set >>> 32) * 0x9E3779B1 + (int) (set >>> 32);
  }

  /** Word clusters in the place of words (fine ones) and of tags (coarse ones; Koo et al. 2008). */
  private void clusters(ParseState state, int s0, int s1, int b0, int b1) {
    int s0t = tag(s0);
    int s1t = tag(s1);
    int b0t = tag(b0);
    int s0c = leaf(s0);
    int s1c = leaf(s1);
    int b0c = leaf(b0);
    add(160, s0c);
    add(161, s1c);
    add(162, b0c);
    add(163, leaf(b1));
    add(164, s0c, b0c);
    add(165, s1c, s0c);
    add(166, s0c, b0t);
    add(167, s0t, b0c);
    add(168, s1c, s0t);
    add(169, s1t, s0c);
    add(170, s0c, s1c, b0c);
    add(171, s1t, s0c, b0t);
    for (int level = 0; level < 2; level++) {
      int base = 172 + 10 * level;
      int s0f = front(s0, level);
      int s1f = front(s1, level);
      int b0f = front(b0, level);
      int b1f = front(b1, level);
      add(base, s0f, b0f);
      add(base + 1, s1f, s0f);
      add(base + 2, s0f, b0f, b1f);
      add(base + 3, s1f, s0f, b0f);
      add(base + 4, s0t, b0t, b1f);
      add(base + 5, s0f, s0t, b0f, b0t);
      add(base + 6, s1f, s1t, s0f, s0t);
    }
    int sl = of(state.left1, s0);
    int sr = of(state.right1, s0);
    int tr = of(state.right1, s1);
    int bl = of(state.left1, b0);
    add(192, front(sr, 1), s0c, b0t);
    add(193, front(tr, 1), s1c, s0t);
    add(194, front(bl, 1), b0c, s0t);
    add(195, front(sl, 1), s0c);
    add(196, front(s0, 2), front(b0, 2));
    add(197, front(s1, 2), front(s0, 2));
    add(198, front(s0, 2), b0t, distance(s0, b0));
    add(199, front(s1, 2), s0t, distance(s1, s0));
  }

  private void children(ParseState state, int base, int i, int t, int w, int t2, int t3) {
    int l1 = of(state.left1, i);
    int l2 = of(state.left2, i);
    int r1 = of(state.right1, i);
    int r2 = of(state.right2, i);
    int lefts = i == NONE ? 0 : Math.min(4, state.lefts[i]);
    int rights = i == NONE ? 0 : Math.min(4, state.rights[i]);
    add(base, word(l1));
    add(base + 1, tag(l1), t, t2);
    add(base + 2, label(state, l1), t);
    add(base + 3, word(r1));
    add(base + 4, tag(r1), t, t2);
    add(base + 5, label(state, r1), t);
    add(base + 6, label(state, l1), label(state, l2), t);
    add(base + 7, label(state, r1), label(state, r2), t);
    add(base + 8, w, label(state, l1));
    add(base + 9, w, label(state, r1));
    add(base + 10, t, tag(l1), tag(l2));
    add(base + 11, t, tag(r1), tag(r2));
    add(base + 12, w, lefts);
    add(base + 13, w, rights);
    add(base + 14, t, lefts, t2);
    add(base + 15, t, rights, t2);
    add(base + 16, t, tag(r1), t2, t3);
    add(base + 17, t, label(state, l1), label(state, r1), t2);
  }

  /**
   * Fills in the features of an arc for the choice of its relation.
   *
   * @param state the state before the arc is made
   * @param head the head, or the number of words for the root
   * @param dependent the word that is to be hung on it
   * @param out keys, at least {@link #MOST}
   * @return how many keys there are
   */
  public int labels(ParseState state, int head, int dependent, int[] out) {
    this.out = out;
    this.k = 0;
    int hw = word(head);
    int ht = tag(head);
    int dw = word(dependent);
    int dt = tag(dependent);
    int side = head < dependent ? 1 : 2;
    int l1 = of(state.left1, dependent);
    int l2 = of(state.left2, dependent);
    int r1 = of(state.right1, dependent);
    int r2 = of(state.right2, dependent);
    int sibling = side == 1 ? state.right1[head] : state.left1[head];
    int other = side == 1 ? state.left1[head] : state.right1[head];
    add(120, side, dt);
    add(121, side, dw);
    add(122, side, ht, dt);
    add(123, side, hw, dt);
    add(124, side, ht, dw);
    add(125, side, hw, dw);
    add(126, dt, word(l1), side);
    add(127, dt, tag(l1), ht, side);
    add(128, dt, label(state, l1), ht, side);
    add(129, dw, label(state, l1));
    add(130, dt, label(state, r1), ht, side);
    add(131, dt, word(r1), side);
    add(132, dw, label(state, r1));
    add(133, dt, label(state, l1), label(state, l2), side);
    add(134, dt, label(state, r1), label(state, r2), side);
    add(135, ht, label(state, sibling), dt, side);
    add(136, hw, label(state, sibling), dt, side);
    add(137, ht, label(state, other), dt, side);
    add(138, hw, word(l1), dt, side);
    add(139, ht, dt, distance(head, dependent), side);
    add(140, dw, distance(head, dependent), side);
    add(141, dependent == 0 ? 3 : tag(dependent - 1), dt, ht, side);
    add(142, dependent == 0 ? 3 : word(dependent - 1), dt, side);
    add(143, dependent + 1 > size ? 3 : tag(dependent + 1), dt, ht, side);
    add(144, head == 0 ? 3 : tag(head - 1), ht, dt, side);
    add(145, head == size ? 3 : tag(head + 1), ht, dt, side);
    add(146, tag(sibling), word(sibling), dt, side);
    add(147, ht, label(state, of(state.left1, head)), label(state, of(state.right1, head)), dt);
    add(148, word(head == size ? NONE : head + 1), side, dt);
    add(149, hw, dw, tag(l1), side);
    int hc = leaf(head);
    int dc = leaf(dependent);
    add(200, hc, dc, side);
    add(201, hc, dt, side);
    add(202, ht, dc, side);
    add(203, dc, side);
    add(204, front(head, 0), front(dependent, 0), ht, dt);
    add(205, front(head, 1), front(dependent, 1), side);
    add(206, front(head, 2), front(dependent, 2), side);
    add(207, front(l1, 1), dc, side);
    add(208, hc, front(l1, 2), dt, side);
    add(209, hw, dc, word(l1), side);
    add(211, hw, fold(side == 1 ? state.rightLabels[head] : state.leftLabels[head]), dt, side);
    add(212, ht, fold(side == 1 ? state.rightLabels[head] : state.leftLabels[head]), dt, side);
    add(213, dw, fold(state.leftLabels[dependent]), ht, side);
    add(214, dt, fold(state.leftLabels[dependent]), ht, side);
    add(215, dt, fold(state.rightLabels[dependent]), ht, side);
    add(216, ht, fold(state.leftLabels[head]), fold(state.rightLabels[head]), dt);
    add(217, Between.signature(before, head, dependent), ht, dt, side);
    add(218, Between.signature(before, head, dependent), dc, ht, side);
    add(210, front(head, 2), word(l1), front(dependent, 1), side);
    return k;
  }
}
