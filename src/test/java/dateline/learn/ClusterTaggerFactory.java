package dateline.learn;

import dateline.annotate.Clusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;

/**
 * Gives OpenNLP's tagger the words around, affixes, shapes, Dateline's clusters and the tags
 * before. OpenNLP makes one itself, by the constructor without arguments.
 */
public final class ClusterTaggerFactory extends POSTaggerFactory {

  private static final int LONGEST_AFFIX = 4;

  private final Clusters clusters = Clusters.load();

  /** With the clusters that come with Dateline. */
  public ClusterTaggerFactory() {}

  @Override
  public POSContextGenerator getPOSContextGenerator() {
    return this::features;
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return this::features;
  }

  private String[] features(int i, String[] words, String[] tags, Object[] additional) {
    List<String> out = new ArrayList<>();
    String word = words[i];
    String before = i > 0 ? tags[i - 1] : "^";
    String beforeThat = i > 1 ? tags[i - 2] : "^";
    out.add("bias");
    out.add("t1=" + before);
    out.add("t2=" + before + "," + beforeThat);
    out.add("tw=" + before + "," + word);
    for (int near = -2; near <= 2; near++) {
      String other = at(words, i + near);
      out.add("w" + near + "=" + other);
      if (Math.abs(near) < 2) {
        int leaf = clusters.leaf(other);
        out.add("c" + near + "=" + leaf);
        for (int level = 0; level < 3; level++) {
          out.add("c" + near + "," + level + "=" + clusters.front(leaf, level));
        }
      }
    }
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, word.length()); n++) {
      out.add("pre=" + word.substring(0, n));
      out.add("suf=" + word.substring(word.length() - n));
    }
    String shape = word.replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a");
    out.add("shape=" + shape.replaceAll("\\d", "0").replaceAll("(.)\\1+", "$1"));
    return out.toArray(String[]::new);
  }

  private static String at(String[] words, int i) {
    return i < 0 || i >= words.length ? "^" : words[i].toLowerCase(Locale.ROOT);
  }
}
