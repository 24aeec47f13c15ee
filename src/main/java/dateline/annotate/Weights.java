package dateline.annotate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of a trained {@link Scorer} as they are stored: for each feature a short list of
 * classes and what it says for them. The keys are sorted and stored as gaps, the weights as single
 * bytes times one scale.
 */
public final class Weights {

  private Weights() {}

  /**
   * Reads what {@link #write} wrote, into the form that is fastest for the number of classes.
   *
   * @throws IOException if the stream ends or holds no such weights
   */
  public static Scorer read(DataInput in) throws IOException {
    int classes = in.readInt();
    float scale = in.readFloat();
    int features = in.readInt();
    int entries = in.readInt();
    if (classes < 1 || classes > 127 || features < 0 || entries < features) {
      throw new IOException("no weights: " + classes + " classes, " + features + " features");
    }
    byte[] gaps = new byte[in.readInt()];
    in.readFully(gaps);
    byte[] entryClasses = new byte[entries];
    in.readFully(entryClasses);
    byte[] entryWeights = new byte[entries];
    in.readFully(entryWeights);
    PackedWeights packed = new PackedWeights(features, gaps, entryClasses, entryWeights);
    return classes > FewWeights.CLASSES
        ? new ManyWeights(classes, scale, packed)
        : new FewWeights(classes, scale, packed);
  }

  /**
   * Writes sorted weights.
   *
   * @param classes number of classes, at most 127
   * @param scale what a weight of 1 stands for
   * @param gaps differences between sorted keys, seven bits a byte, high bit set on all but a key's
   *     last
   * @param features number of keys
   * @param entryClasses classes in the order of the keys, high bit set on all but a key's last
   * @param entryWeights weights in the same order
   * @throws IOException if the stream fails
   */
  public static void write(
      DataOutput out,
      int classes,
      float scale,
      byte[] gaps,
      int features,
      byte[] entryClasses,
      byte[] entryWeights)
      throws IOException {
    out.writeInt(classes);
    out.writeFloat(scale);
    out.writeInt(features);
    out.writeInt(entryClasses.length);
    out.writeInt(gaps.length);
    out.write(gaps);
    out.write(entryClasses);
    out.write(entryWeights);
  }
}
