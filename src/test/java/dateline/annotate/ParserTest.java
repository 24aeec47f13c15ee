package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that come with Dateline on sentences as the news writes them. */
class ParserTest {

  private static final Annotator ANNOTATOR = Annotator.load();

  private static Sentence read(String text) {
    return ANNOTATOR.annotate(Article.of("test", text, LocalDate.of(2025, 10, 1))).get(0);
  }

  /** The arc of a word as {@code relation(head)}. */
  private static String arc(Sentence sentence, String word) {
    int at =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.tokens().get(i).text().equals(word))
            .findFirst()
            .orElseThrow();
    int head = sentence.tree().head(at);
    String name = head == Tree.ROOT ? "" : sentence.tokens().get(head).text();
    return sentence.tree().relation(at) + "(" + name + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          The 120 people deported from Iran were flown to Qatar.        | people      | nsubj:pass(flown)
          The 120 people deported from Iran were flown to Qatar.        | deported    | acl(people)
          The 120 people deported from Iran were flown to Qatar.        | Qatar       | obl(flown)
          The United States deported 120 Iranians to Qatar on Monday.   | deported    | root()
          The United States deported 120 Iranians to Qatar on Monday.   | Iranians    | obj(deported)
          The United States deported 120 Iranians to Qatar on Monday.   | Monday      | obl(deported)
          Panama agreed to accept migrants from other countries.        | accept      | xcomp(agreed)
          Panama agreed to accept migrants from other countries.        | migrants    | obj(accept)
          Officials said that 104 Indians had been deported.            | deported    | ccomp(said)
          Officials said that 104 Indians had been deported.            | Indians     | nsubj:pass(deported)
          The men were arrested by police in Caracas on Tuesday.        | police      | obl:agent(arrested)
          A judge blocked the removal of eight men to South Sudan.      | removal     | obj(blocked)
          A judge blocked the removal of eight men to South Sudan.      | men         | nmod(removal)
          Colombia refused entry to two military planes.                | entry       | obj(refused)
          Iran's foreign minister condemned the sanctions.              | Iran        | nmod:poss(minister)
          Iran's foreign minister condemned the sanctions.              | sanctions   | obj(condemned)
          The planes, which had come from San Diego, turned around.     | come        | acl:relcl(planes)
          They did not return.                                          | not         | advmod(return)
          Bukele, the president of El Salvador, offered to jail them.   | president   | appos(Bukele)
          Bukele, the president of El Salvador, offered to jail them.   | offered     | root()
          Ghana and Rwanda have signed agreements with Washington.      | Rwanda      | conj(Ghana)
          Ghana and Rwanda have signed agreements with Washington.      | agreements  | obj(signed)
          """)
  void readsTheGrammarOfTheNews(String text, String word, String expected) {
    assertThat(arc(read(text), word)).isEqualTo(expected);
  }

  @Test
  void everyTreeHasOneRootAndNoCircle() {
    Random random = new Random(7);
    String[] words = "the of to , . said Iran 12 deport ) \" — who and , ' -".split(" ");
    Parser parser = Parser.load(Clusters.load());
    Tagger tagger = Tagger.load(Vocabulary.load());
    for (int size = 0; size < 80; size++) {
      String[] forms =
          random.ints(size, 0, words.length).mapToObj(i -> words[i]).toArray(String[]::new);
      Tree tree = parser.parse(new Tagged(forms, tagger.tag(forms)));
      assertThat(tree.size()).isEqualTo(size);
      int roots = 0;
      for (int i = 0; i < size; i++) {
        roots += tree.relation(i).equals("root") ? 1 : 0;
        int at = i;
        for (int steps = 0; at != Tree.ROOT; steps++) {
          assertThat(steps).isLessThan(size);
          at = tree.head(at);
        }
      }
      assertThat(roots).isEqualTo(Math.min(1, size));
    }
  }
}
