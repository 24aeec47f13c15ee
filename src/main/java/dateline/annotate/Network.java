package dateline.annotate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A small neural network that reads a sentence as a whole: parts of speech, parts of names, and of
 * each word how likely each other is its head (deep biaffine attention, Dozat and Manning 2017), by
 * which relation. Eight blocks of a transformer that were BGE small 1.5 and were trained further on
 * treebanks and marked names, seven bits a weight.
 *
 * <p>One core for each caller; what a sentence gives does not depend on what was read before. Safe
 * for use by several threads.
 */
public final class Network {

  /** The most words of a sentence. */
  public static final int LONGEST = 510;

  /** The most pieces of a sentence beside its beginning and its end. */
  private static final int MOST = 510;

  /** The most pieces of a word. */
  private static final int MOST_OF_WORD = 12;

  /** What a call takes beside its pieces, in pieces. */
  private static final int CALL = 12;

  /** How many pairs of pieces take as long as one piece. */
  private static final int PAIRS = 200;

  private final List<String> tags;
  private final List<String> relations;
  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(
      List<String> tags,
      List<String> relations,
      WordPieces pieces,
      OrtEnvironment environment,
      OrtSession session) {
    this.tags = tags;
    this.relations = relations;
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /**
   * The network that comes with Dateline, one for all who ask. Takes some 60 MB outside of the
   * heap, which are given back when the program ends.
   *
   * @throws IllegalStateException if it does not run on this machine
   */
  public static Network load() {
    try {
      return Shared.NETWORK;
    } catch (LinkageError e) { // The second who asks in vain gets another one than the first.
      throw new IllegalStateException(e.getCause().getMessage(), e);
    }
  }

  /** Made when it is first asked for. */
  private static final class Shared {
    static final Network NETWORK = read();
  }

  private static Network read() {
    return Resources.read(
        "network.txt.gz",
        in -> {
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
          List<String> tags = List.of(lines.readLine().split(" "));
          List<String> relations = List.of(lines.readLine().split(" "));
          WordPieces pieces = WordPieces.read(lines);
          OrtEnvironment environment = NativeRuntime.environment();
          return new Network(tags, relations, pieces, environment, session(environment));
        });
  }

  private static OrtSession session(OrtEnvironment environment) throws IOException {
    byte[] network = Resources.read("network.onnx.gz", in -> in.readAllBytes());
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(network, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the network does not run here: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a sentence.
   *
   * @param forms the words, at most {@value #LONGEST}
   */
  public NetworkScores read(String[] forms) {
    List<List<Integer>> cut = cut(forms);
    int size = 2 + cut.stream().mapToInt(List::size).sum();
    long[] numbers = new long[size];
    long[] shapes = new long[size];
    long[] firsts = new long[forms.length];
    numbers[0] = WordPieces.BEGIN;
    shapes[0] = WordPieces.Shape.OTHER.ordinal();
    int at = 1;
    for (int i = 0; i < forms.length; i++) {
      firsts[i] = at;
      int shape = WordPieces.Shape.of(forms[i]).ordinal();
      for (int piece : cut.get(i)) {
        numbers[at] = piece;
        shapes[at++] = shape;
      }
    }
    numbers[at] = WordPieces.END;
    shapes[at] = WordPieces.Shape.OTHER.ordinal();
    return forms.length == 0 ? NetworkScores.none() : run(numbers, shapes, firsts);
  }

  private List<List<Integer>> cut(String[] forms) {
    if (forms.length > LONGEST) {
      throw new IllegalArgumentException("more than " + LONGEST + " words: " + forms.length);
    }
    List<List<Integer>> cut = pieces.of(forms, MOST_OF_WORD);
    return cut.stream().mapToInt(List::size).sum() > MOST
        ? pieces.of(forms, MOST / forms.length)
        : cut;
  }

  /**
   * How much time it takes to read a sentence and to find its tree, in units of about 0.13 ms: its
   * pieces, each pair of them, and that all weights come from memory once.
   */
  int cost(String[] forms) {
    int pieces = cut(forms).stream().mapToInt(List::size).sum();
    return CALL + pieces + pieces * pieces / PAIRS;
  }

  private NetworkScores run(long[] numbers, long[] shapes, long[] firsts) {
    try (OnnxTensor first = OnnxTensor.createTensor(environment, numbers);
        OnnxTensor second = OnnxTensor.createTensor(environment, shapes);
        OnnxTensor third = OnnxTensor.createTensor(environment, firsts);
        OrtSession.Result result =
            session.run(Map.of("pieces", first, "shapes", second, "firsts", third))) {
      int words = firsts.length;
      return new NetworkScores(
          tags,
          relations,
          table(result, 0, words, tags.size()),
          table(result, 1, words, NameLabels.PLAIN),
          table(result, 2, words, words + 1),
          flat(result, 3));
    } catch (OrtException e) {
      throw new IllegalStateException("the network cannot read: " + e.getMessage(), e);
    }
  }

  private static float[][] table(OrtSession.Result result, int output, int rows, int columns) {
    float[] values = flat(result, output);
    float[][] out = new float[rows][];
    for (int i = 0; i < rows; i++) {
      out[i] = Arrays.copyOfRange(values, i * columns, (i + 1) * columns);
    }
    return out;
  }

  private static float[] flat(OrtSession.Result result, int output) {
    FloatBuffer values = ((OnnxTensor) result.get(output)).getFloatBuffer();
    float[] out = new float[values.remaining()];
    values.get(out);
    return out;
  }
}
