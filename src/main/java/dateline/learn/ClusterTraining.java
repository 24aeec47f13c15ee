package dateline.learn;

import dateline.annotate.Clusters;
import dateline.annotate.Resources;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the Brown clusters that NLP4J publishes (Apache License 2.0) into the form that {@link
 * Clusters} reads.
 */
public final class ClusterTraining {

  private ClusterTraining() {}

  /**
   * Packs clusters.
   *
   * @param lexicon NLP4J's {@code en-brown-clusters-simplified-lowercase}, unpacked: a serialized
   *     map of words to the fronts of their paths
   * @param out the file to write, gzipped
   * @throws IOException if a file cannot be read or written
   */
  public static void pack(Path lexicon, Path out) throws IOException {
    Map<Long, String> paths = new TreeMap<>();
    read(lexicon).forEach((word, fronts) -> paths.put(key(word), longest(fronts)));
    List<String> names = new ArrayList<>(new TreeSet<>(paths.values()));
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream high = new ByteArrayOutputStream();
    ByteArrayOutputStream low = new ByteArrayOutputStream();
    long last = 0;
    for (Map.Entry<Long, String> entry : paths.entrySet()) {
      WeightLists.gap((int) (entry.getKey() - last), gaps);
      last = entry.getKey();
      int number = numbers.get(entry.getValue());
      high.write(number >>> 8);
      low.write(number);
    }
    try (DataOutputStream stream =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(out))))) {
      Resources.write(stream, names);
      stream.writeInt(paths.size());
      stream.writeInt(gaps.size());
      gaps.writeTo(stream);
      high.writeTo(stream);
      low.writeTo(stream);
    }
  }

  private static long key(String word) {
    return Clusters.hash(word) & 0xFFFFFFFFL;
  }

  private static String longest(Collection<String> fronts) {
    return fronts.stream().max(Comparator.comparing(String::length)).orElse("");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> read(Path lexicon) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(lexicon)))) {
      return (Map<String, Collection<String>>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(lexicon + ": no map of words", e);
    }
  }
}
