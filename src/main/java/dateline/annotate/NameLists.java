package dateline.annotate;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Which lists of names the words of a sentence stand in: the actors and places of the gazetteer,
 * given names, surnames, towns, companies. Names are compared by hashes of their letters and digits
 * without accents and case. Immutable; safe for use by several threads.
 */
public final class NameLists {

  static final String RESOURCE = "words/names.txt.gz";

  /** The letters of the lists in the resource, in the order of their bits. */
  private static final String LETTERS = "gsptLPOFc";

  private static final int FIRST_KIND = LETTERS.length();
  private static final int ADJECTIVE = FIRST_KIND + Name.Kind.values().length;
  private static final int SURNAME = ADJECTIVE + 1;

  /** Number of lists. */
  static final int LISTS = SURNAME + 1;

  /** Bit of the front of a longer name. */
  private static final int FRONT = 1 << LISTS;

  private static final int LONGEST = 10;
  private static final int SLOTS = 1 << 19;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final int[] hashes = new int[SLOTS];
  private final int[] masks = new int[SLOTS];

  private NameLists() {}

  /**
   * The lists that come with Dateline.
   *
   * @param gazetteer the actors and places it knows
   * @throws UncheckedIOException if they cannot be read
   */
  public static NameLists load(Gazetteer gazetteer) {
    byte[] source = Packed.source(RESOURCE);
    NameLists lists =
        Packed.of(RESOURCE, source).map(NameLists::read).orElseGet(() -> parse(source));
    gazetteer.entities().forEach(lists::add);
    return lists;
  }

  /** Reads lines of the letters of lists, a tab, and a name that stands in them. */
  static NameLists parse(byte[] source) {
    NameLists lists = new NameLists();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(source))) {
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(lists::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": " + e.getMessage(), e);
    }
    return lists;
  }

  /** Reads what {@link #write} wrote. */
  static NameLists read(ByteBuffer in) {
    NameLists lists = new NameLists();
    for (int count = in.getInt(); count > 0; count--) {
      lists.put(in.getInt(), in.getInt());
    }
    return lists;
  }

  /** Writes the hashes of names and of the fronts of names, each with its lists. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt((int) Arrays.stream(masks).filter(mask -> mask != 0).count());
    for (int slot = 0; slot < SLOTS; slot++) {
      if (masks[slot] != 0) {
        out.writeInt(hashes[slot]);
        out.writeInt(masks[slot]);
      }
    }
  }

  private void addLine(String line) {
    int tab = line.indexOf('\t');
    int mask = 0;
    for (int i = 0; i < tab; i++) {
      mask |= 1 << LETTERS.indexOf(line.charAt(i));
    }
    add(line.substring(tab + 1), mask);
  }

  private void add(Entity entity) {
    int mask = 1 << FIRST_KIND + entity.kind().ordinal();
    add(entity.label(), mask);
    entity.aliases().forEach(alias -> add(alias, mask));
    entity.adjectives().forEach(adjective -> add(adjective, 1 << ADJECTIVE));
    if (entity.kind() == Name.Kind.PERSON) {
      add(entity.label().substring(entity.label().lastIndexOf(' ') + 1), 1 << SURNAME);
    }
  }

  private void add(String name, int mask) {
    String plain = folded(name);
    int hash = 0;
    for (int i = plain.startsWith("The ") ? 4 : 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ' ' || c == '-') {
        put(hash, FRONT);
      } else {
        hash = extended(hash, c);
      }
    }
    put(hash, mask);
  }

  private void put(int hash, int mask) {
    int slot = slot(hash);
    hashes[slot] = hash;
    masks[slot] |= mask;
  }

  /** Where the hash stands, or the empty place where it belongs. */
  private int slot(int hash) {
    int slot = hash & SLOTS - 1;
    while (masks[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  /** Hash of a name's front, made longer by a word. */
  private static int extended(int front, String word) {
    int hash = front;
    String plain = folded(word);
    for (int i = 0; i < plain.length(); i++) {
      hash = extended(hash, plain.charAt(i));
    }
    return hash;
  }

  private static int extended(int front, char c) {
    if (!Character.isLetterOrDigit(c)) {
      return front;
    }
    int hash = (front ^ Character.toLowerCase(c)) * 0x01000193 + 0x7F4A7C15;
    return hash ^ hash >>> 15;
  }

  private static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return word;
  }

  /**
   * Looks up all runs of words that begin with a capital.
   *
   * @param forms the words of a sentence
   * @param begins receives for each word the lists (a bit each) with a longer name that it begins
   * @param insides receives the lists with a name that it goes on with
   * @param wholes receives the lists that it stands in by itself
   */
  void mark(String[] forms, int[] begins, int[] insides, int[] wholes) {
    int[] ends = new int[LISTS];
    for (int at = 0; at < forms.length; at++) {
      if (!Character.isUpperCase(forms[at].charAt(0))) {
        continue;
      }
      int hash = 0;
      int found = 0;
      for (int end = at + 1; end <= Math.min(forms.length, at + LONGEST); end++) {
        hash = extended(hash, forms[end - 1]);
        int mask = masks[slot(hash)];
        for (int rest = mask & FRONT - 1; rest != 0; rest &= rest - 1) {
          ends[Integer.numberOfTrailingZeros(rest)] = end;
        }
        found |= mask & FRONT - 1;
        if ((mask & FRONT) == 0) {
          break;
        }
      }
      for (int rest = found & ~insides[at]; rest != 0; rest &= rest - 1) {
        int list = Integer.numberOfTrailingZeros(rest);
        set(1 << list, at, ends[list], begins, insides, wholes);
      }
    }
  }

  private static void set(int bit, int at, int end, int[] begins, int[] insides, int[] wholes) {
    if (end == at + 1) {
      wholes[at] |= bit;
      return;
    }
    begins[at] |= bit;
    for (int i = at + 1; i < end; i++) {
      insides[i] |= bit;
    }
  }
}
