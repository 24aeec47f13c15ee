package dateline.annotate;

/** What the tagger looks at to tell a word's part of speech. */
public final class TaggerFeatures {

  /** The most features that one word has. */
  public static final int MOST = 96;

  private final String[] forms;
  private final int[] words;
  private final int[] shapes;
  private final int[] quotes;
  private final int[] leaves;
  private final Clusters clusters;
  private final int casing;
  private final int[] kinds;

  /**
   * Prepares the words of a sentence.
   *
   * @param forms the words
   * @param vocabulary what is known of words
   */
  public TaggerFeatures(String[] forms, Vocabulary vocabulary) {
    this.clusters = vocabulary.clusters();
    this.kinds = new int[forms.length + 4];
    this.leaves = new int[forms.length + 4];
    int n = forms.length;
    this.forms = forms;
    this.words = new int[n + 4];
    this.shapes = new int[n + 4];
    this.quotes = new int[n];
    words[0] = 1;
    words[1] = 2;
    words[n + 2] = 3;
    words[n + 3] = 4;
    this.casing = casing(forms);
    int open = 0;
    for (int i = 0; i < n; i++) {
      words[i + 2] = Features.word(forms[i]);
      shapes[i + 2] = Features.shape(forms[i]);
      leaves[i + 2] = clusters.leaf(forms[i]);
      kinds[i + 2] = vocabulary.kinds(forms[i]);
      quotes[i] = open & 1;
      open += forms[i].equals("\"") ? 1 : 0;
    }
  }

  /** How the sentence uses capitals: as running text, as a title, all capitals, or none at all. */
  static int casing(String[] forms) {
    int lower = 0;
    int title = 0;
    int upper = 0;
    for (int i = 0; i < forms.length; i++) {
      String form = forms[i];
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        boolean first = Character.isUpperCase(form.charAt(0));
        boolean second = Character.isUpperCase(form.charAt(1));
        lower += first ? 0 : 1;
        title += first && !second && i > 0 ? 1 : 0;
        upper += first && second ? 1 : 0;
      }
    }
    if (lower == 0) {
      return upper > title ? 3 : title > 1 ? 2 : 1;
    }
    return title > 2 * lower
        ? 4
        : title + upper > 0 ? 5 : Character.isUpperCase(forms[0].charAt(0)) ? 6 : 7;
  }

  /**
   * Fills in the features of one word.
   *
   * @param i the word
   * @param before the tag of the word before, or -1
   * @param beforeThat the tag of the word before that, or -1
   * @param out keys, at least {@link #MOST}
   * @return how many keys there are
   */
  public int fill(int i, int before, int beforeThat, int[] out) {
    String form = forms[i];
    int w = words[i + 2];
    int p1 = words[i + 1];
    int p2 = words[i];
    int n1 = words[i + 3];
    int n2 = words[i + 4 < words.length ? i + 4 : i + 3];
    int shape = shapes[i + 2];
    int tags = Features.pair(before, beforeThat);
    int length = form.length();
    int k = 0;
    out[k++] = Features.key(0, 0, 0);
    out[k++] = Features.key(1, w, 0);
    out[k++] = Features.key(2, before, 0);
    out[k++] = Features.key(3, tags, 0);
    out[k++] = Features.key(4, before, w);
    out[k++] = Features.key(5, tags, w);
    out[k++] = Features.key(6, p1, 0);
    out[k++] = Features.key(7, p2, 0);
    out[k++] = Features.key(8, n1, 0);
    out[k++] = Features.key(9, n2, 0);
    out[k++] = Features.key(10, p1, w);
    out[k++] = Features.key(11, w, n1);
    out[k++] = Features.key(12, p1, n1);
    out[k++] = Features.key(13, before, n1);
    out[k++] = Features.key(14, n1, n2);
    out[k++] = Features.key(15, shape, 0);
    out[k++] = Features.key(16, shape, before);
    out[k++] = Features.key(17, shape, i == 0 ? 1 : 0);
    out[k++] = Features.key(18, shapes[i + 1], shape);
    out[k++] = Features.key(19, shape, shapes[i + 3]);
    out[k++] = Features.key(20, quotes[i], w);
    out[k++] = Features.key(21, before, Features.pair(w, n1));
    for (int cut = 1; cut <= Math.min(5, length); cut++) {
      int end = Features.piece(form, length - cut, length);
      out[k++] = Features.key(30 + cut, end, 0);
      if (cut >= 2 && cut <= 4) {
        out[k++] = Features.key(40 + cut, end, before);
      }
      if (cut == 3) {
        out[k++] = Features.key(46, end, shape);
      }
      if (cut <= 4) {
        out[k++] = Features.key(50 + cut, Features.piece(form, 0, cut), 0);
      }
    }
    out[k++] = Features.key(22, casing, shape);
    out[k++] = Features.key(23, casing, Features.pair(shape, leaves[i + 2]));
    out[k++] = Features.key(24, casing, Features.pair(shape, before));
    out[k++] = Features.key(25, i == 0 ? casing : -1, w);
    int kind = kinds[i + 2];
    out[k++] = Features.key(110, kind, 0);
    out[k++] = Features.key(111, kind, shape);
    out[k++] = Features.key(112, kind, before);
    out[k++] = Features.key(113, kind, kinds[i + 3]);
    out[k++] = Features.key(114, kind, kinds[i + 1]);
    out[k++] = Features.key(115, kinds[i + 3], before);
    out[k++] = Features.key(116, Features.pair(kind, kinds[i + 3]), before);
    k = clusters(i, before, shape, out, k);
    k = neighbour(i + 1, 60, out, k);
    return neighbour(i - 1, 70, out, k);
  }

  private int clusters(int i, int before, int shape, int[] out, int k) {
    int leaf = leaves[i + 2];
    int last = leaves[i + 1];
    int next = leaves[i + 3];
    int afterNext = i + 4 < leaves.length ? leaves[i + 4] : 0;
    int start = k;
    out[start] = Features.key(80, leaf, 0);
    int at = start + 1;
    out[at++] = Features.key(81, leaf, before);
    out[at++] = Features.key(82, leaf, shape);
    out[at++] = Features.key(83, next, 0);
    out[at++] = Features.key(84, last, 0);
    out[at++] = Features.key(85, afterNext, 0);
    out[at++] = Features.key(86, leaf, next);
    out[at++] = Features.key(87, last, leaf);
    out[at++] = Features.key(88, next, afterNext);
    out[at++] = Features.key(89, before, next);
    for (int level = 0; level < 3; level++) {
      out[at++] = Features.key(90 + level, clusters.front(leaf, level), 0);
      out[at++] = Features.key(93 + level, clusters.front(next, level), 0);
      out[at++] = Features.key(96 + level, clusters.front(leaf, level), before);
    }
    out[at++] =
        Features.key(99, Features.pair(before, clusters.front(leaf, 2)), clusters.front(next, 1));
    out[at++] = Features.key(100, words[i + 2], clusters.front(next, 2));
    out[at++] = Features.key(101, words[i + 2], clusters.front(last, 2));
    return at;
  }

  private int neighbour(int i, int template, int[] out, int k) {
    if (i < 0 || i >= forms.length) {
      out[k++] = Features.key(template, 0, 0);
      return k;
    }
    String form = forms[i];
    int length = form.length();
    out[k++] = Features.key(template + 1, shapes[i + 2], 0);
    for (int cut = 2; cut <= Math.min(3, length); cut++) {
      out[k++] = Features.key(template + cut, Features.piece(form, length - cut, length), 0);
    }
    return k;
  }
}
