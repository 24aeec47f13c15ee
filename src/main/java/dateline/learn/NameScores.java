package dateline.learn;

import dateline.annotate.NameLabels;
import dateline.annotate.TrainedNames;
import dateline.learn.NameData.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.Span;

/**
 * How many names were found with the right words and the right kind.
 *
 * @param right names found
 * @param found all that were taken for names
 * @param gold all names
 */
record NameScores(int right, int found, int gold) {

  static NameScores of(TrainedNames names, List<Labelled> sentences) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (Labelled sentence : sentences) {
      List<Span> got = Arrays.asList(names.find(sentence.forms()));
      List<Span> wanted = NameLabels.spans(sentence.labels());
      right += (int) got.stream().filter(wanted::contains).count();
      found += got.size();
      gold += wanted.size();
    }
    return new NameScores(right, found, gold);
  }

  double f1() {
    return 2.0 * right / Math.max(1, found + gold);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.2f %% (precision %.2f, recall %.2f)",
        100 * f1(),
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, gold));
  }
}
