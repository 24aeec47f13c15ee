package dateline.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One layer of a neural network: a weighted sum of the numbers that come in for each that goes out.
 * Who trains it may change the numbers in place.
 *
 * @param weights a row for each number that comes in
 * @param bias what is added whatever comes in
 */
public record Layer(float[][] weights, float[] bias) {

  /** A layer of zeros. */
  public static Layer of(int in, int out) {
    return new Layer(new float[in][out], new float[out]);
  }

  /** Adds what the layer makes of {@code in}, without the bias, to {@code out}. */
  public void add(float[] in, float[] out) {
    int k = 0;
    for (; k + 3 < in.length; k += 4) {
      float a = in[k];
      float b = in[k + 1];
      float c = in[k + 2];
      float d = in[k + 3];
      if (a != 0 || b != 0 || c != 0 || d != 0) {
        float[] rowA = weights[k];
        float[] rowB = weights[k + 1];
        float[] rowC = weights[k + 2];
        float[] rowD = weights[k + 3];
        for (int j = 0; j < out.length; j++) {
          out[j] += a * rowA[j] + b * rowB[j] + c * rowC[j] + d * rowD[j];
        }
      }
    }
    for (; k < in.length; k++) {
      add(in[k], weights[k], out);
    }
  }

  /** Adds a multiple of one row of numbers to another. */
  public static void add(float times, float[] row, float[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] += times * row[j];
    }
  }

  /** The sum of the products of the numbers of two rows. */
  public static float product(float[] one, float[] other) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int even = one.length & ~3;
    for (int j = 0; j < even; j += 4) {
      a += one[j] * other[j];
      b += one[j + 1] * other[j + 1];
      c += one[j + 2] * other[j + 2];
      d += one[j + 3] * other[j + 3];
    }
    for (int j = even; j < one.length; j++) {
      a += one[j] * other[j];
    }
    return a + b + c + d;
  }

  /** Sets what is below zero to zero. */
  public static void rectify(float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = Math.max(0, row[j]);
    }
  }

  /** Makes shares of a whole out of scores. */
  public static void share(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int j = 0; j < scores.length; j++) {
      scores[j] = (float) Math.exp(scores[j] - most);
      sum += scores[j];
    }
    for (int j = 0; j < scores.length; j++) {
      scores[j] /= sum;
    }
  }

  /** Writes the numbers, each rounded to sixteen bits. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(weights.length);
    out.writeInt(bias.length);
    for (float[] row : weights) {
      write(row, out);
    }
    write(bias, out);
  }

  private static void write(float[] row, DataOutputStream out) throws IOException {
    for (float value : row) {
      out.writeShort(Float.floatToRawIntBits(value) + 0x8000 >>> 16);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream holds no layer
   */
  static Layer read(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    if (rows < 1 || rows > 10_000 || columns < 1 || columns > 10_000) {
      throw new IOException("no layer: " + rows + " rows, " + columns + " columns");
    }
    Layer layer = of(rows, columns);
    for (float[] row : layer.weights) {
      read(row, in);
    }
    read(layer.bias, in);
    return layer;
  }

  private static void read(float[] row, DataInputStream in) throws IOException {
    for (int j = 0; j < row.length; j++) {
      row[j] = Float.intBitsToFloat(in.readShort() << 16);
    }
  }
}
