package dateline.annotate;

/**
 * How much of an article the network may read: so much that prose of any kind is read whole, and
 * not more for what is made of marks, numbers and sentences of one word, on which it takes ten
 * times as long. What a text may take grows with its length, so that such a stretch within an
 * article costs itself and not what comes behind it.
 */
final class Allowance {

  /** What any article may take, in units of {@link Network#cost}. */
  private static final int FREE = 5000;

  /** Characters for each unit more; articles have 2.2 to 3.1 of them, 2.8 on the average. */
  private static final int CHARACTERS = 3;

  private int spent;

  /**
   * Takes the time for a sentence, if there is some left.
   *
   * @param cost by {@link Network#cost}
   * @param characters how long the article is up to the sentence's end
   */
  boolean take(int cost, int characters) {
    if (spent + cost > FREE + characters / CHARACTERS) {
      return false;
    }
    spent += cost;
    return true;
  }
}
