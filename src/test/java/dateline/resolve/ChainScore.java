package dateline.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well chains of mentions agree with those of a gold, over all documents: MUC (Vilain and
 * others 1995), B-cubed (Bagga and Baldwin 1998), CEAF by entities (Luo 2005), and their mean.
 */
final class ChainScore {

  /** Counts of one measure: what is right of what is claimed, and of what is to be found. */
  private static final class Share {
    double rightOfClaimed;
    double claimed;
    double rightOfGold;
    double gold;

    double precision() {
      return claimed == 0 ? 0 : rightOfClaimed / claimed;
    }

    double recall() {
      return gold == 0 ? 0 : rightOfGold / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", precision(), recall(), f1());
    }
  }

  private final Share links = new Share();
  private final Share mentions = new Share();
  private final Share entities = new Share();

  /** Adds a document: chains of what stands for the mentions, no mention in two chains. */
  <T> void add(List<Set<T>> gold, List<Set<T>> claimed) {
    links.rightOfGold += links(gold, claimed);
    links.gold += gold.stream().mapToInt(chain -> chain.size() - 1).sum();
    links.rightOfClaimed += links(claimed, gold);
    links.claimed += claimed.stream().mapToInt(chain -> chain.size() - 1).sum();
    mentions.rightOfGold += shared(gold, claimed);
    mentions.gold += gold.stream().mapToInt(Set::size).sum();
    mentions.rightOfClaimed += shared(claimed, gold);
    mentions.claimed += claimed.stream().mapToInt(Set::size).sum();
    double alike = alike(gold, claimed);
    entities.rightOfGold += alike;
    entities.gold += gold.size();
    entities.rightOfClaimed += alike;
    entities.claimed += claimed.size();
  }

  /** Precision, recall and F1 over the links of the chains. */
  String muc() {
    return links.toString();
  }

  /** The same over mentions. */
  String bCubed() {
    return mentions.toString();
  }

  /** The same over chains, each set against one at most. */
  String ceaf() {
    return entities.toString();
  }

  /** Mean of the three F1, as CoNLL-2012 has it. */
  double mean() {
    return (links.f1() + mentions.f1() + entities.f1()) / 3;
  }

  /** How many links of the chains are left when each is split by the others. */
  private static <T> double links(List<Set<T>> chains, List<Set<T>> others) {
    Map<T, Integer> where = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      for (T mention : others.get(i)) {
        where.put(mention, i);
      }
    }
    double right = 0;
    for (Set<T> chain : chains) {
      Set<Object> parts = new HashSet<>();
      chain.forEach(m -> parts.add(where.containsKey(m) ? where.get(m) : m));
      right += chain.size() - parts.size();
    }
    return right;
  }

  /** Sum over the mentions of the share of their chain that is with them in the others, too. */
  private static <T> double shared(List<Set<T>> chains, List<Set<T>> others) {
    double right = 0;
    for (Set<T> chain : chains) {
      for (Set<T> other : others) {
        double both = both(chain, other);
        right += both * both / chain.size();
      }
    }
    return right;
  }

  private static <T> long both(Set<T> chain, Set<T> other) {
    return chain.stream().filter(other::contains).count();
  }

  /** The greatest likeness of the chains, each paired with one at most. */
  private static <T> double alike(List<Set<T>> gold, List<Set<T>> claimed) {
    int size = Math.max(gold.size(), claimed.size());
    double[][] cost = new double[size][size];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < claimed.size(); j++) {
        double sizes = gold.get(i).size() + claimed.get(j).size();
        cost[i][j] = -2 * both(gold.get(i), claimed.get(j)) / sizes;
      }
    }
    return -cheapest(cost);
  }

  /** Cost of the cheapest pairing of rows with columns (Kuhn 1955), by shortest paths. */
  private static double cheapest(double[][] cost) {
    int size = cost.length;
    double[] rows = new double[size + 1];
    double[] columns = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      int[] way = new int[size + 1];
      double[] least = new double[size + 1];
      boolean[] used = new boolean[size + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      rowOf[0] = row;
      int column = 0;
      do {
        used[column] = true;
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= size; j++) {
          if (!used[j]) {
            double rest = cost[rowOf[column] - 1][j - 1] - rows[rowOf[column]] - columns[j];
            if (rest < least[j]) {
              least[j] = rest;
              way[j] = column;
            }
            if (least[j] < step) {
              step = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= size; j++) {
          rows[rowOf[j]] += used[j] ? step : 0;
          columns[j] -= used[j] ? step : 0;
          least[j] -= used[j] ? 0 : step;
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    return -columns[0];
  }
}
