package dateline.fuzz;

import dateline.annotate.Profile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Long articles, for what grows faster than its input: the input said over and over, up to a fifty
 * thousand bytes, which is half of what its time is meant for, as the graph of so many claims is
 * written and read again too. Its first byte says what stands between, so that sentences, lines or
 * paragraphs get long.
 */
public final class LongFuzz {

  private static final int LENGTH = 50_000;
  private static final byte[][] BETWEEN = {{}, {' '}, {'\n'}, {'\n', '\n'}, {'.', ' '}};
  private static final Road ROAD = new Road(Profile.FAST);
  private static final byte[] PROSE = Growth.prose(LENGTH).getBytes(StandardCharsets.UTF_8);

  private LongFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    if (data.length > 1) {
      byte[] piece = Arrays.copyOfRange(data, 1, data.length);
      byte[] article = again(piece, BETWEEN[(data[0] & 0xff) % BETWEEN.length]);
      Contract.timely(article.length, () -> ROAD.of(article), () -> ROAD.of(PROSE));
    }
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(LongFuzz::fuzzerTestOneInput);
  }

  private static byte[] again(byte[] piece, byte[] between) {
    byte[] all = Arrays.copyOf(piece, Math.max(LENGTH, piece.length));
    for (int i = piece.length; i < all.length; i++) {
      int place = i % (piece.length + between.length);
      all[i] = place < piece.length ? piece[place] : between[place - piece.length];
    }
    return all;
  }
}
