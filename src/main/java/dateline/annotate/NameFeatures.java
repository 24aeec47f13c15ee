package dateline.annotate;

/** What the name tagger looks at in a word and around it. */
public final class NameFeatures {

  /** The most features that one word has. */
  public static final int MOST = 256;

  /** Words of padding on each side. */
  private static final int PAD = 2;

  private final String[] forms;
  private final String[] tags;
  private final Vocabulary vocabulary;
  private final int[] words;
  private final int[] shapes;
  private final int[] leaves;
  private final int[] kinds;
  private final int[] marks;
  private final int[] begins;
  private final int[] insides;
  private final int[] wholes;
  private final CapitalRuns runs;
  private final int casing;

  /**
   * Prepares the words of a sentence.
   *
   * @param forms the words
   * @param tags their Penn parts of speech
   * @param vocabulary what is known of words
   * @param lists what is known of names
   */
  public NameFeatures(String[] forms, String[] tags, Vocabulary vocabulary, NameLists lists) {
    int n = forms.length;
    this.forms = forms;
    this.tags = tags;
    this.vocabulary = vocabulary;
    this.words = new int[n + 2 * PAD];
    this.shapes = new int[n + 2 * PAD];
    this.leaves = new int[n + 2 * PAD];
    this.kinds = new int[n + 2 * PAD];
    this.marks = new int[n + 2 * PAD];
    this.begins = new int[n];
    this.insides = new int[n];
    this.wholes = new int[n];
    lists.mark(forms, begins, insides, wholes);
    for (int i = 0; i < PAD; i++) {
      words[i] = 1 + i;
      words[n + PAD + i] = 3 + i;
    }
    for (int i = 0; i < n; i++) {
      words[i + PAD] = Features.word(forms[i]);
      shapes[i + PAD] = Features.shape(forms[i]);
      leaves[i + PAD] = vocabulary.clusters().leaf(forms[i]);
      kinds[i + PAD] = vocabulary.kinds(forms[i]);
      marks[i + PAD] = Features.pair(Features.pair(begins[i], insides[i]), wholes[i]);
    }
    this.runs = new CapitalRuns(forms);
    this.casing = TaggerFeatures.casing(forms);
  }

  /** Number of words. */
  int size() {
    return forms.length;
  }

  /**
   * Fills in the features of one word.
   *
   * @param i the word
   * @param out keys, at least {@link #MOST}
   * @return how many keys there are
   */
  public int fill(int i, int[] out) {
    int at = i + PAD;
    int k = 0;
    out[k++] = Features.key(200, 0, 0);
    k = words(at, out, k);
    k = shapes(i, out, k);
    k = affixes(forms[i], 0, out, k);
    if (i > 0) {
      k = affixes(forms[i - 1], -1, out, k);
    }
    if (i + 1 < forms.length) {
      k = affixes(forms[i + 1], 1, out, k);
    }
    k = clusters(at, out, k);
    k = tags(i, out, k);
    k = lists(i, out, k);
    return runs(i, out, k);
  }

  private int words(int at, int[] out, int start) {
    int k = start;
    for (int offset = -PAD; offset <= PAD; offset++) {
      out[k++] = Features.key(203 + offset, words[at + offset], 0);
    }
    out[k++] = Features.key(206, words[at - 1], words[at]);
    out[k++] = Features.key(207, words[at], words[at + 1]);
    out[k++] = Features.key(208, words[at - 1], words[at + 1]);
    out[k++] = Features.key(209, words[at - 2], words[at - 1]);
    out[k++] = Features.key(210, words[at + 1], words[at + 2]);
    return k;
  }

  private int shapes(int i, int[] out, int start) {
    int at = i + PAD;
    int k = start;
    String form = forms[i];
    out[k++] = Features.key(211, Features.piece(form, 0, form.length()), 0);
    for (int offset = -PAD; offset <= PAD; offset++) {
      out[k++] = Features.key(214 + offset, shapes[at + offset], 0);
    }
    out[k++] = Features.key(217, shapes[at - 1], shapes[at]);
    out[k++] = Features.key(218, shapes[at], shapes[at + 1]);
    out[k++] = Features.key(219, Features.pair(shapes[at - 1], shapes[at]), shapes[at + 1]);
    out[k++] = Features.key(220, shapes[at], words[at - 1]);
    out[k++] = Features.key(221, shapes[at], words[at + 1]);
    out[k++] = Features.key(222, casing, shapes[at]);
    out[k++] = Features.key(223, casing, Features.pair(shapes[at], i == 0 ? 1 : 0));
    out[k++] = Features.key(224, kinds[at], shapes[at]);
    out[k++] = Features.key(225, Features.pair(kinds[at], shapes[at]), i == 0 ? 1 : 0);
    return k;
  }

  private static int affixes(String form, int offset, int[] out, int start) {
    int k = start;
    int most = offset == 0 ? 5 : 3;
    int template = 240 + 20 * offset;
    for (int cut = offset == 0 ? 1 : 2; cut <= Math.min(most, form.length()); cut++) {
      out[k++] = Features.key(template + cut, piece(form, form.length() - cut, form.length()), 0);
      out[k++] = Features.key(template + 10 + cut, piece(form, 0, cut), 0);
    }
    return k;
  }

  private static int piece(String form, int begin, int end) {
    return Features.piece(form, begin, end);
  }

  private int clusters(int at, int[] out, int start) {
    Clusters clusters = vocabulary.clusters();
    int k = start;
    for (int offset = -PAD; offset <= PAD; offset++) {
      int leaf = leaves[at + offset];
      int template = 300 + 5 * offset;
      out[k++] = Features.key(template, leaf, 0);
      for (int level = 0; level < 3; level++) {
        out[k++] = Features.key(template + 1 + level, clusters.front(leaf, level), 0);
      }
    }
    int here = clusters.front(leaves[at], 2);
    int last = clusters.front(leaves[at - 1], 2);
    int next = clusters.front(leaves[at + 1], 2);
    out[k++] = Features.key(316, last, here);
    out[k++] = Features.key(317, here, next);
    out[k++] = Features.key(318, last, next);
    out[k++] = Features.key(319, leaves[at], shapes[at]);
    return k;
  }

  private int tags(int i, int[] out, int start) {
    int k = start;
    int here = tag(i);
    out[k++] = Features.key(330, here, 0);
    out[k++] = Features.key(331, tag(i - 1), 0);
    out[k++] = Features.key(332, tag(i + 1), 0);
    out[k++] = Features.key(333, tag(i - 1), here);
    out[k++] = Features.key(334, here, tag(i + 1));
    out[k++] = Features.key(335, Features.pair(tag(i - 1), here), tag(i + 1));
    out[k++] = Features.key(336, here, shapes[i + PAD]);
    out[k++] = Features.key(337, tag(i - 2), tag(i - 1));
    out[k++] = Features.key(338, tag(i + 1), tag(i + 2));
    return k;
  }

  private int tag(int i) {
    return i < 0 || i >= tags.length ? i : tags[i].hashCode();
  }

  private int lists(int i, int[] out, int start) {
    int at = i + PAD;
    int k = start;
    k = bits(340, begins[i], out, k);
    k = bits(341, insides[i], out, k);
    k = bits(342, wholes[i], out, k);
    if (i > 0) {
      k = bits(343, wholes[i - 1], out, k);
      k = bits(344, begins[i - 1] | insides[i - 1], out, k);
    }
    if (i + 1 < forms.length) {
      k = bits(345, wholes[i + 1], out, k);
      k = bits(346, begins[i + 1] | insides[i + 1], out, k);
    }
    out[k++] = Features.key(347, marks[at], 0);
    out[k++] = Features.key(348, marks[at], shapes[at]);
    out[k++] = Features.key(349, marks[at - 1], marks[at]);
    out[k++] = Features.key(350, marks[at], marks[at + 1]);
    out[k++] = Features.key(351, marks[at], tag(i - 1));
    return k;
  }

  private static int bits(int template, int mask, int[] out, int start) {
    int k = start;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      out[k++] = Features.key(template, Integer.numberOfTrailingZeros(rest) + 1, 0);
    }
    return k;
  }

  private int runs(int i, int[] out, int start) {
    int k = start;
    int begin = runs.begin(i);
    if (begin < 0) {
      return k;
    }
    int end = runs.end(i);
    int last = words[end - 1 + PAD];
    int place = i == begin ? 0 : i == end - 1 ? 2 : 1;
    out[k++] = Features.key(360, last, place);
    out[k++] = Features.key(361, words[begin + PAD], place);
    out[k++] = Features.key(362, words[begin - 1 + PAD], place);
    out[k++] = Features.key(363, words[end + PAD], place);
    out[k++] = Features.key(364, Math.min(5, end - begin), place);
    out[k++] = Features.key(365, leaves[end - 1 + PAD], place);
    out[k++] = Features.key(366, marks[end - 1 + PAD], marks[begin + PAD]);
    out[k++] = Features.key(367, tag(begin - 1), tag(end));
    out[k++] = Features.key(368, leaves[begin - 1 + PAD], place);
    out[k++] = Features.key(369, leaves[end + PAD], place);
    return k;
  }
}
