package dateline.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put into a table is found in it, and nothing else. */
class KeyTableTest {

  private static final int KEYS = 1 << Features.KEY_BITS;

  private static KeyTable table(int bits, Map<Integer, Integer> held) {
    int[] keys = held.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] numbers = held.values().stream().mapToInt(Integer::intValue).toArray();
    return KeyTable.of(bits, keys, numbers);
  }

  private static void check(int bits, Map<Integer, Integer> held, int[] asked) {
    int[] expected = Arrays.stream(asked).map(key -> held.getOrDefault(key, 0)).toArray();
    int[] found = table(bits, held).find(asked, asked.length).numbers;
    assertArrayEquals(expected, Arrays.copyOf(found, asked.length));
  }

  @ParameterizedTest
  @CsvSource({"18, 10, 1", "18, 300000, 1", "16, 300000, 1", "16, 40000, 1", "18, 160000, 7"})
  void findsWhatItHoldsAndNothingElse(int bits, int size, int spread) {
    Random random = new Random(size + bits);
    TreeMap<Integer, Integer> held = new TreeMap<>();
    while (held.size() < size) {
      held.put(random.nextInt(KEYS) / spread * spread, 1 + random.nextInt((1 << bits) - 1));
    }
    int[] asked = new int[2 * size];
    int at = 0;
    for (int key : held.keySet()) {
      asked[at++] = key;
      asked[at++] = random.nextBoolean() ? random.nextInt(KEYS) : key ^ 1;
    }
    check(bits, held, asked);
  }

  /** Keys so near to each other that most stand far behind their place. */
  @ParameterizedTest
  @CsvSource({"18, 0, 3", "18, 1000000, 12", "16, 1073741700, 15", "16, 77777777, 20"})
  void findsKeysThatCrowd(int bits, int first, int size) {
    TreeMap<Integer, Integer> held = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      held.put(first + 2 * i, i + 1);
    }
    int[] asked = new int[4 * size];
    Arrays.setAll(asked, i -> Math.max(0, first - size + i));
    check(bits, held, asked);
  }

  @Test
  void anEmptyOneHoldsNothing() {
    check(18, Map.of(), new int[] {0, 1, KEYS - 1});
  }

  @Test
  void aKeyWithoutANumberIsLeftOut() {
    KeyTable table = KeyTable.of(18, new int[] {5, 6}, new int[] {0, 3});
    assertEquals(0, table.find(new int[] {5, 6}, 2).numbers[0]);
    assertEquals(3, table.find(new int[] {5, 6}, 2).numbers[1]);
  }
}
