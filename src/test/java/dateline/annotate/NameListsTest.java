package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameListsTest {

  private static NameLists lists;

  @BeforeAll
  static void load() {
    lists = NameLists.load(Gazetteer.load());
  }

  /** For each word how many lists it begins a longer name of, goes on with one, and stands in. */
  private static String marked(String... words) {
    int[] begins = new int[words.length];
    int[] insides = new int[words.length];
    int[] wholes = new int[words.length];
    lists.mark(words, begins, insides, wholes);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      out.append(begins[i] == 0 ? '.' : 'b').append(insides[i] == 0 ? '.' : 'i');
      out.append(wholes[i] == 0 ? '.' : 'w').append(' ');
    }
    return out.toString().strip();
  }

  @Test
  void nameListedOnceIsFound() {
    assertThat(marked("in", "Ouagadougou")).isEqualTo("... ..w");
  }

  @Test
  void longNameCoversItsWords() {
    assertThat(marked("Human", "Rights", "Watch", "said"))
        .startsWith("b.")
        .contains("i")
        .endsWith("...");
  }

  @Test
  void accentsMakeNoDifference() {
    assertThat(marked("Bogotá")).isEqualTo(marked("Bogota")).contains("w");
  }

  @Test
  void wordsWithoutACapitalBeginNoName() {
    assertThat(marked("reading", "nice")).isEqualTo("... ...");
  }
}
