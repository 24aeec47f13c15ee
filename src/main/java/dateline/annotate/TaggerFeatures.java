package dateline.annotate;

/** What the tagger looks at to tell a word's part of speech. */
public final class TaggerFeatures {

  /** The most features that one word has. */
  public static final int MOST = 64;

  private final String[] forms;
  private final int[] words;
  private final int[] shapes;
  private final int[] quotes;

  /** Prepares the words of a sentence. */
  public TaggerFeatures(String[] forms) {
    int n = forms.length;
    this.forms = forms;
    this.words = new int[n + 4];
    this.shapes = new int[n + 4];
    this.quotes = new int[n];
    words[0] = 1;
    words[1] = 2;
    words[n + 2] = 3;
    words[n + 3] = 4;
    int open = 0;
    for (int i = 0; i < n; i++) {
      words[i + 2] = Features.word(forms[i]);
      shapes[i + 2] = Features.shape(forms[i]);
      quotes[i] = open & 1;
      open += forms[i].equals("\"") ? 1 : 0;
    }
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
    k = neighbour(i + 1, 60, out, k);
    return neighbour(i - 1, 70, out, k);
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
