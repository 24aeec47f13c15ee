package dateline.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a neural network in the ONNX format (a Protocol Buffers message, {@code onnx.proto}) down to
 * what some inner tensors need, and makes these its outputs: what lies behind them is neither
 * loaded nor computed.
 */
final class OnnxGraph {

  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final int VALUE = 13;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int TENSOR_NAME = 8;
  private static final int QUANTIZATION = 14;

  private OnnxGraph() {}

  /**
   * The network that ends in these tensors.
   *
   * @param model the network
   * @param outputs names of tensors of floats
   * @throws IllegalArgumentException if no node makes one of them
   */
  static byte[] endingIn(byte[] model, List<String> outputs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
    for (Field field : fields(model, 0, model.length)) {
      if (field.number() == GRAPH) {
        byte[] graph = graph(model, field, outputs);
        writeBytes(GRAPH, graph, out);
      } else {
        out.write(model, field.begin(), field.end() - field.begin());
      }
    }
    return out.toByteArray();
  }

  private static byte[] graph(byte[] model, Field graph, List<String> outputs) {
    List<Field> parts = fields(model, graph.content(), graph.end());
    Set<String> needed = new HashSet<>(outputs);
    Set<Field> nodes = new HashSet<>();
    // Nodes stand in an order in which each comes behind those it takes from.
    for (int i = parts.size() - 1; i >= 0; i--) {
      Field part = parts.get(i);
      if (part.number() == NODE
          && texts(model, part, NODE_OUTPUT).stream().anyMatch(needed::contains)) {
        nodes.add(part);
        needed.removeAll(texts(model, part, NODE_OUTPUT));
        needed.addAll(texts(model, part, NODE_INPUT));
      }
    }
    if (outputs.stream().anyMatch(needed::contains)) {
      throw new IllegalArgumentException("no node makes all of " + outputs);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(graph.end() - graph.begin());
    for (Field part : parts) {
      boolean kept =
          switch (part.number()) {
            case NODE -> nodes.contains(part);
            case INITIALIZER -> needed.contains(texts(model, part, TENSOR_NAME).get(0));
            case OUTPUT, VALUE, QUANTIZATION -> false;
            default -> true;
          };
      if (kept) {
        out.write(model, part.begin(), part.end() - part.begin());
      }
    }
    outputs.forEach(output -> writeBytes(OUTPUT, floats(output), out));
    return out.toByteArray();
  }

  /** A value's name and its type: a tensor (1) whose elements (1) are floats (1). */
  private static byte[] floats(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeBytes(1, name.getBytes(StandardCharsets.UTF_8), out);
    writeBytes(2, new byte[] {0x0A, 2, 0x08, 1}, out);
    return out.toByteArray();
  }

  private static List<String> texts(byte[] model, Field message, int number) {
    List<String> out = new ArrayList<>();
    for (Field field : fields(model, message.content(), message.end())) {
      if (field.number() == number) {
        int size = field.end() - field.content();
        out.add(new String(model, field.content(), size, StandardCharsets.UTF_8));
      }
    }
    return out;
  }

  /**
   * A field of a message.
   *
   * @param number its number
   * @param begin where its key stands
   * @param content where its value begins, behind the length if it has one
   * @param end where it ends
   */
  private record Field(int number, int begin, int content, int end) {}

  private static List<Field> fields(byte[] model, int begin, int end) {
    List<Field> out = new ArrayList<>();
    int at = begin;
    while (at < end) {
      int start = at;
      long key = varint(model, at);
      at += length(model, at);
      int content = at;
      switch ((int) (key & 7)) {
        case 0 -> at += length(model, at);
        case 1 -> at += Long.BYTES;
        case 2 -> {
          content = at + length(model, at);
          at = content + (int) varint(model, at);
        }
        case 5 -> at += Integer.BYTES;
        default -> throw new IllegalArgumentException("no ONNX: wire type " + (key & 7));
      }
      out.add(new Field((int) (key >>> 3), start, content, at));
    }
    return out;
  }

  private static long varint(byte[] model, int begin) {
    long out = 0;
    for (int at = begin, shift = 0; ; at++, shift += 7) {
      out |= (long) (model[at] & 0x7F) << shift;
      if (model[at] >= 0) {
        return out;
      }
    }
  }

  private static int length(byte[] model, int begin) {
    int at = begin;
    while (model[at] < 0) {
      at++;
    }
    return at + 1 - begin;
  }

  private static void writeBytes(int number, byte[] content, ByteArrayOutputStream out) {
    out.write(number << 3 | 2);
    for (int rest = content.length; ; rest >>>= 7) {
      if (rest < 0x80) {
        out.write(rest);
        break;
      }
      out.write(rest & 0x7F | 0x80);
    }
    out.writeBytes(content);
  }
}
