import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tells what two threads of this machine do beside one, without Dateline: the upper bound for any
 * program that works as these do. Short turns of one thread and of two follow each other, so that
 * what else the machine does disturbs both alike; medians are compared.
 *
 * <pre>java -Xmx1g -XX:+UseParallelGC src/main/scripts/Cores.java SECONDS MILLISECONDS_A_TURN</pre>
 */
final class Cores {

  private static final String[] KINDS = {
    "arithmetic", "table of 256 KB", "table of 4 MB", "table of 64 MB", "making objects"
  };

  private static volatile long sink;
  private static final int[] table = new int[1 << 24];

  private Cores() {}

  public static void main(String[] args) throws InterruptedException {
    double seconds = Double.parseDouble(args[0]);
    long turn = (long) (Double.parseDouble(args[1]) * 1e6);
    Random random = new Random(1);
    for (int i = 0; i < table.length; i++) {
      table[i] = random.nextInt();
    }
    for (int kind = 0; kind < KINDS.length; kind++) {
      List<Double> one = new ArrayList<>();
      List<Double> two = new ArrayList<>();
      long stop = System.nanoTime() + (long) (seconds * 1e9);
      while (System.nanoTime() < stop) {
        long start = System.nanoTime();
        long done = work(kind, start + turn);
        one.add(done / ((System.nanoTime() - start) / 1e3));
        two.add(both(kind, turn) / (turn / 1e3));
      }
      Collections.sort(one);
      Collections.sort(two);
      double single = one.get(one.size() / 2);
      double pair = two.get(two.size() / 2);
      System.out.printf(
          "%-16s one %6.0f  two %6.0f million a second, %.2f times%n",
          KINDS[kind], single, pair, pair / single);
    }
  }

  private static long both(int kind, long turn) throws InterruptedException {
    long start = System.nanoTime() + 300_000;
    long[] done = new long[2];
    Thread other = new Thread(() -> done[0] = waitAndWork(kind, start, turn));
    other.start();
    done[1] = waitAndWork(kind, start, turn);
    other.join();
    return done[0] + done[1];
  }

  private static long waitAndWork(int kind, long start, long turn) {
    while (System.nanoTime() < start) {
      Thread.onSpinWait();
    }
    return work(kind, start + turn);
  }

  private static long work(int kind, long end) {
    return switch (kind) {
      case 0 -> arithmetic(end);
      case 1 -> look(end, (1 << 16) - 1);
      case 2 -> look(end, (1 << 20) - 1);
      case 3 -> look(end, (1 << 24) - 1);
      default -> make(end);
    };
  }

  private static long arithmetic(long end) {
    long done = 0;
    long a = 1;
    long b = 2;
    long c = 3;
    long d = 4;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 2000; i++) {
        a = a * 31 + 7;
        b = b * 37 + 5;
        c ^= c << 13;
        c ^= c >>> 7;
        d += a ^ b;
      }
      done += 2000;
    }
    sink = a + b + c + d;
    return done;
  }

  /** Looks up random places of a table. */
  private static long look(long end, int mask) {
    long done = 0;
    int x = (int) end | 1;
    int sum = 0;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 2000; i++) {
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        sum += table[x & mask];
      }
      done += 2000;
    }
    sink = sum;
    return done;
  }

  /** Makes objects of some 150 bytes that soon are garbage. */
  private static long make(long end) {
    long done = 0;
    Object[] keep = new Object[512];
    int at = 0;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 200; i++) {
        keep[at++ & 511] = new int[16 + (i & 31)];
      }
      done += 200;
    }
    sink = keep.hashCode();
    return done;
  }
}
