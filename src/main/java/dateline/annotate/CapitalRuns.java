package dateline.annotate;

import java.util.Arrays;
import java.util.Set;

/**
 * The runs of words with capitals in a sentence, small words between them included: "Department of
 * Homeland Security".
 */
final class CapitalRuns {

  private static final Set<String> LINKS =
      Set.of("of", "and", "for", "the", "&", "de", "del", "la", "al", "bin", "van", "von", "-");

  private final int[] begins;
  private final int[] ends;

  CapitalRuns(String[] forms) {
    this.begins = new int[forms.length];
    this.ends = new int[forms.length];
    Arrays.fill(begins, -1);
    int at = 0;
    while (at < forms.length) {
      int end = at;
      int next = at;
      while (next < forms.length
          && (isCapital(forms[next]) || next > at && LINKS.contains(forms[next]))) {
        next++;
        end = isCapital(forms[next - 1]) ? next : end;
      }
      Arrays.fill(begins, at, end, at);
      Arrays.fill(ends, at, end, end);
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isCapital(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  /** First word of the run that the word stands in; -1 if it stands in none. */
  int begin(int word) {
    return begins[word];
  }

  /** Behind the last word of that run. */
  int end(int word) {
    return ends[word];
  }
}
