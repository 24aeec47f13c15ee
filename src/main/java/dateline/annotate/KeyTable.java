package dateline.annotate;

import java.util.Arrays;

/**
 * A table from the keys of {@link Features} to small numbers above 0, made to be asked for many
 * keys at once. Immutable; safe for use by several threads.
 *
 * <p>A key's front tells its place, and keys stand in their order, each as near behind its place as
 * it can; so a slot need not hold a key's front, but only its rest, how far behind its place it
 * stands, and the number: 32 bits in all. Memory is asked for the first slots of all keys before
 * anything is done with one, and what is done with them has no jump that the processor would have
 * to guess.
 */
final class KeyTable {

  /** How many slots are looked at for every key; few keys stand farther behind their place. */
  private static final int WINDOW = 4;

  /** Of 16 slots, how many may be full. */
  private static final int FULL = 10;

  private final ThreadLocal<Room> rooms = ThreadLocal.withInitial(Room::new);
  private final int[] slots;
  private final int numberBits;
  private final int shift;
  private final int behindBits;

  private KeyTable(int[] slots, int numberBits, int shift) {
    this.slots = slots;
    this.numberBits = numberBits;
    this.shift = shift;
    this.behindBits = Integer.SIZE - numberBits - shift;
  }

  /**
   * A table.
   *
   * @param numberBits bits of a number
   * @param keys keys in ascending order
   * @param numbers their numbers; keys with 0 are left out
   */
  static KeyTable of(int numberBits, int[] keys, int[] numbers) {
    // A place must be so narrow that a key's rest fits in, and two bits to tell of the window.
    int shift = Integer.SIZE - numberBits - 2;
    while ((1L << Features.KEY_BITS - shift) * FULL / 16 < keys.length) {
      shift--;
    }
    for (; shift >= 0; shift--) {
      KeyTable table = new KeyTable(empty(shift, numberBits), numberBits, shift);
      if (table.fill(keys, numbers)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no room for " + keys.length + " keys");
  }

  private static int[] empty(int shift, int numberBits) {
    int farthest = 1 << Integer.SIZE - numberBits - shift;
    return new int[(1 << Features.KEY_BITS - shift) + farthest + WINDOW];
  }

  private boolean fill(int[] keys, int[] numbers) {
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      int place = place(keys[i]);
      int behind = Math.max(next, place) - place;
      if (behind >= 1 << behindBits) {
        return false;
      }
      if (numbers[i] != 0) {
        slots[place + behind] = (tag(keys[i]) | behind) << numberBits | numbers[i];
        next = place + behind + 1;
      }
    }
    return true;
  }

  private int place(int key) {
    return key >>> shift;
  }

  private int tag(int key) {
    return (key & (1 << shift) - 1) << behindBits;
  }

  /** Room for what is found, kept for each thread. */
  static final class Room {

    /** The number of each key, 0 for one that is not in the table. */
    int[] numbers = new int[ParserFeatures.MOST];

    /** Of no meaning after a search; as long as the others. */
    int[] second = new int[ParserFeatures.MOST];

    private int[] third = new int[ParserFeatures.MOST];

    /** The same. */
    short[] firsts = new short[ParserFeatures.MOST];

    private int[] fourth = new int[ParserFeatures.MOST];

    /** The room of a thread, made large enough for so many keys. */
    static Room of(ThreadLocal<Room> rooms, int size) {
      Room found = rooms.get();
      if (found.numbers.length < size) {
        found.numbers = new int[size];
        found.second = new int[size];
        found.third = new int[size];
        found.fourth = new int[size];
        found.firsts = new short[size];
      }
      return found;
    }
  }

  /** The numbers of keys, in this thread's room until it asks again. */
  Room find(int[] keys, int count) {
    Room found = Room.of(rooms, count);
    look(slots, shift, keys, count, found);
    select(keys, count, (1 << shift) - 1, behindBits, numberBits, found);
    int[] late = found.second;
    int size = late(found.fourth, count, late);
    for (int i = 0; i < size; i++) {
      found.numbers[late[i]] = far(keys[late[i]]);
    }
    return found;
  }

  private static void look(int[] slots, int shift, int[] keys, int count, Room found) {
    int[] first = found.numbers;
    int[] second = found.second;
    int[] third = found.third;
    int[] fourth = found.fourth;
    for (int i = 0; i < count; i++) {
      first[i] = slots[keys[i] >>> shift];
    }
    for (int i = 0; i < count; i++) {
      int at = keys[i] >>> shift;
      second[i] = slots[at + 1];
      third[i] = slots[at + 2];
      fourth[i] = slots[at + 3];
    }
  }

  /** Leaves the numbers, and in the fourth array 1 for a key that may stand behind the window. */
  private static void select(
      int[] keys, int count, int rest, int behindBits, int numberBits, Room found) {
    int[] first = found.numbers;
    int[] second = found.second;
    int[] third = found.third;
    int[] fourth = found.fourth;
    int behind = (1 << behindBits) - 1;
    int number = (1 << numberBits) - 1;
    for (int i = 0; i < count; i++) {
      int tag = (keys[i] & rest) << behindBits;
      int last = fourth[i] >>> numberBits;
      int here =
          (first[i] & (first[i] >>> numberBits ^ tag) - 1 >> 31
                  | second[i] & (second[i] >>> numberBits ^ tag + 1) - 1 >> 31
                  | third[i] & (third[i] >>> numberBits ^ tag + 2) - 1 >> 31
                  | fourth[i] & (last ^ tag + 3) - 1 >> 31)
              & number;
      first[i] = here;
      fourth[i] = WINDOW - 2 - (last & behind) & here - 1;
    }
  }

  private static int late(int[] flags, int count, int[] out) {
    int size = 0;
    for (int i = 0; i < count; i++) {
      out[size] = i;
      size += flags[i] >>> 31;
    }
    return size;
  }

  /** The number of a key that stands behind its window. */
  private int far(int key) {
    int place = place(key);
    int tag = tag(key);
    int behind = WINDOW;
    int slot = slots[place + behind] >>> numberBits;
    while ((slot & (1 << behindBits) - 1) >= behind) {
      if (slot == (tag | behind)) {
        return slots[place + behind] & (1 << numberBits) - 1;
      }
      behind++;
      slot = slots[place + behind] >>> numberBits;
    }
    return 0;
  }

  @Override
  public String toString() {
    return "KeyTable(" + Arrays.stream(slots).filter(s -> s != 0).count() + ")";
  }
}
