package dateline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence for the rules of time; "mid-May" is three. */
final class TimeText {

  private static final Pattern JOINED =
      Pattern.compile("(mid|early|late)(-)(.+)", Pattern.CASE_INSENSITIVE);

  /** Words of no kind that an expression can consist of. */
  private static final Set<String> SIGNS =
      Set.of(
          "yesterday",
          "today",
          "tonight",
          "tomorrow",
          "overnight",
          "far",
          "then",
          "midnight",
          "nightfall",
          "dusk",
          "sunset",
          "daybreak",
          "date",
          "period",
          "time",
          "point",
          "since",
          "still");

  /** The most words before the first that shows that they are an expression of time. */
  private static final int REACH = 6;

  private final List<TimeWord> words = new ArrayList<>();
  private final BitSet signs = new BitSet();

  TimeText(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Matcher joined = JOINED.matcher(token.text());
      if (token.text().indexOf('-') > 0 && joined.matches()) {
        for (int group = 1; group <= 3; group++) {
          words.add(TimeWord.of(joined.group(group), token, i, group == 3));
        }
      } else {
        words.add(TimeWord.of(token.text(), token, i, true));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      signs.set(i, isSign(words.get(i)));
    }
  }

  private static boolean isSign(TimeWord word) {
    if (word.kinds().isEmpty()) {
      return SIGNS.contains(word.text())
          || word.text().length() == 2 && word.text().startsWith("q");
    }
    boolean count =
        word.is(TimeWord.Kind.COUNT)
            || word.is(TimeWord.Kind.FEW)
            || word.is(TimeWord.Kind.ORDINAL);
    return !count || word.is(TimeWord.Kind.YEAR);
  }

  /** Whether an expression could begin with this word. */
  boolean mayBegin(int index) {
    int sign = signs.nextSetBit(index);
    return sign >= 0 && sign <= index + REACH;
  }

  int size() {
    return words.size();
  }

  TimeWord word(int index) {
    return words.get(index);
  }
}
