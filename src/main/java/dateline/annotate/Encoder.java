package dateline.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a small neural encoder of English (BGE small 1.5, twelve blocks, eight bits a weight) sees
 * in each word of a sentence: {@link #DIMENSIONS} numbers, those of two inner blocks one behind the
 * other, which tell more of a word than the last. The network is cut behind the later of them. Any
 * tagger or parser may use them beside its own features.
 *
 * <p>One core for each caller; what a sentence gives does not depend on what was read before. Safe
 * for use by several threads.
 */
public final class Encoder {

  /** Length of a word's vector. */
  public static final int DIMENSIONS = 2 * 384;

  private static final String NETWORK = "/bge-small-en-v1.5-q.onnx";
  private static final String PIECES = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final List<String> BLOCKS =
      List.of(
          "/encoder/layer.5/output/LayerNorm/Add_1_output_0",
          "/encoder/layer.8/output/LayerNorm/Add_1_output_0");
  private static final int BLOCK = DIMENSIONS / 2;

  /** The most pieces that are read at once. */
  private static final int MOST = 510;

  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /**
   * The encoder that comes with Dateline. Takes some 50 MB outside of the heap, which are given
   * back when the program ends.
   *
   * @throws IllegalStateException if it is not on the class path or does not run on this machine
   */
  public static Encoder load() {
    try (InputStream network = open(NETWORK);
        InputStream words = open(PIECES);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      byte[] cut = OnnxGraph.endingIn(network.readAllBytes(), BLOCKS);
      OrtSession session = environment.createSession(cut, options);
      return new Encoder(WordPieces.read(words), environment, session);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder does not run here: " + e.getMessage(), e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Encoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + name);
    }
    return in;
  }

  /**
   * The vectors of the words of a sentence: of each word's first piece.
   *
   * @param forms the words
   * @return for each word {@link #DIMENSIONS} numbers, mostly between -2 and 2
   */
  public float[][] vectors(String[] forms) {
    float[][] out = new float[forms.length][];
    List<Long> read = new ArrayList<>();
    int[] places = new int[forms.length];
    int first = 0;
    read.add((long) WordPieces.BEGIN);
    for (int i = 0; i < forms.length; i++) {
      List<Integer> of = pieces.of(forms[i]);
      if (read.size() + of.size() > MOST && i > first) {
        run(read, places, first, i, out);
        read.subList(1, read.size()).clear();
        first = i;
      }
      places[i] = read.size();
      of.stream().limit(MOST).forEach(piece -> read.add((long) piece));
    }
    if (first < forms.length) {
      run(read, places, first, forms.length, out);
    }
    return out;
  }

  private void run(List<Long> read, int[] places, int begin, int end, float[][] out) {
    long[][] numbers = new long[1][read.size() + 1];
    for (int i = 0; i < read.size(); i++) {
      numbers[0][i] = read.get(i);
    }
    numbers[0][read.size()] = WordPieces.END;
    long[][] ones = new long[1][numbers[0].length];
    Arrays.fill(ones[0], 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, numbers);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ones[0].length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      for (int block = 0; block < BLOCKS.size(); block++) {
        FloatBuffer values = ((OnnxTensor) result.get(block)).getFloatBuffer();
        for (int i = begin; i < end; i++) {
          out[i] = block == 0 ? new float[DIMENSIONS] : out[i];
          values.get(places[i] * BLOCK, out[i], block * BLOCK, BLOCK);
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder cannot read: " + e.getMessage(), e);
    }
  }
}
