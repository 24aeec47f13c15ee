package dateline.annotate;

/** A linear model over hashed features: how much each feature speaks for each class. */
public interface Scorer {

  /** Number of classes. */
  int classes();

  /**
   * Adds what the features say to {@code scores}, but for a number that is the same for all
   * classes.
   *
   * @param features keys made by {@link Features#key(int, int, int)}; unchanged
   * @param count how many of them count
   * @param scores one sum a class, added to
   */
  void score(int[] features, int count, float[] scores);
}
