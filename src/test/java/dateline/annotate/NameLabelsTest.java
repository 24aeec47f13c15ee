package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

  private static final int NONE = 0;
  private static final int FIRST_PERSON = NameLabels.of(0, true, false);
  private static final int LAST_PERSON = NameLabels.of(0, false, true);
  private static final int LAST_PLACE = NameLabels.of(1, false, true);
  private static final int ONLY_PLACE = NameLabels.of(1, true, true);

  @Test
  void nameThatHasBegunGoesOn() {
    assertThat(NameLabels.follows(FIRST_PERSON, LAST_PERSON)).isTrue();
    assertThat(NameLabels.follows(FIRST_PERSON, NONE)).isFalse();
  }

  @Test
  void nameGoesOnInItsOwnKind() {
    assertThat(NameLabels.follows(FIRST_PERSON, LAST_PLACE)).isFalse();
  }

  @Test
  void sentenceEndsNoNameHalfway() {
    assertThat(NameLabels.follows(FIRST_PERSON, -1)).isFalse();
    assertThat(NameLabels.follows(-1, LAST_PERSON)).isFalse();
  }

  @Test
  void labelsTellSpans() {
    int[] labels = {FIRST_PERSON, LAST_PERSON, NONE, ONLY_PLACE};
    assertThat(NameLabels.spans(labels))
        .containsExactly(new Span(0, 2, "PER"), new Span(3, 4, "LOC"));
  }
}
