package dateline.annotate;

/** What sorts of words stand between two words of a sentence, by running counts. Pure functions. */
final class Between {

  private static final int SORTS = 6;

  private Between() {}

  /** For each sort of word how many stand before each place. */
  static int[][] counts(String[] tags) {
    int[][] counts = new int[SORTS][tags.length + 2];
    for (int i = 0; i < tags.length; i++) {
      int sort = sort(tags[i]);
      for (int s = 0; s < SORTS; s++) {
        counts[s][i + 1] = counts[s][i] + (s == sort ? 1 : 0);
      }
    }
    for (int s = 0; s < SORTS; s++) {
      counts[s][tags.length + 1] = counts[s][tags.length];
    }
    return counts;
  }

  private static int sort(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> 0;
      case ",", "-LRB-", "-RRB-" -> 1;
      case "CC" -> 2;
      case ":", "``", "''" -> 3;
      case "WDT", "WP", "WRB", "WP$" -> 4;
      case "NN", "NNS", "NNP", "NNPS" -> 5;
      default -> -1;
    };
  }

  /** A number for what stands between the two words. */
  static int signature(int[][] counts, int one, int other) {
    if (one < 0 || other < 0) {
      return -1;
    }
    int from = Math.min(one, other) + 1;
    int to = Math.max(one, other);
    int signature = 1;
    for (int[] count : counts) {
      signature = signature * 3 + Math.min(2, Math.max(0, count[to] - count[from]));
    }
    return signature;
  }

  /** A number for what stands from the word to the end of the sentence. */
  static int ahead(int[][] counts, int word) {
    if (word < 0) {
      return -1;
    }
    int signature = 1;
    for (int sort = 0; sort < SORTS - 1; sort++) {
      int[] count = counts[sort];
      signature = signature * 3 + Math.min(2, count[count.length - 1] - count[word]);
    }
    return signature;
  }
}
