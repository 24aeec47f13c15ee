package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects that a parser hangs elsewhere. */
class LostSubjectsTest {

  private static Tree restored(String words, String tags, int[] heads, String relations) {
    return LostSubjects.restored(
        new Tree(heads, relations.split(" ")), new Tagged(words.split(" "), tags.split(" ")));
  }

  @Test
  void aNounBehindAFrontedPhraseIsTheSubject() {
    Tree tree =
        restored(
            "In June the court ruled .",
            "IN NNP DT NN VBD .",
            new int[] {1, 4, 3, 1, -1, 4},
            "case obl det nmod root punct");
    assertThat(tree.toString()).isEqualTo("case(1) obl(4) det(3) nsubj(4) root(-1) punct(4)");
  }

  @Test
  void aNounWithAPrepositionStaysWhereItIs() {
    Tree tree =
        restored(
            "In June of 2024 ruled they",
            "IN NNP IN CD VBD PRP",
            new int[] {1, 4, 3, 1, -1, 4},
            "case obl case nmod root nsubj");
    assertThat(tree.relation(3)).isEqualTo("nmod");
  }

  @Test
  void aTimeBetweenTheSubjectAndItsVerbIsATime() {
    Tree tree =
        restored(
            "The court last week ruled .",
            "DT NN JJ NN VBD .",
            new int[] {3, 3, 3, 4, -1, 4},
            "det compound amod nsubj root punct");
    assertThat(tree.toString())
        .isEqualTo("det(1) nsubj(4) amod(3) obl:unmarked(4) root(-1) punct(4)");
  }

  @Test
  void aDayThatOpensASentenceMayBeItsSubject() {
    Tree tree =
        restored(
            "Monday brought rain .",
            "NNP VBD NN .",
            new int[] {1, -1, 1, 1},
            "nsubj root obj punct");
    assertThat(tree.toString()).isEqualTo("nsubj(1) root(-1) obj(1) punct(1)");
    assertThat(
            restored(
                    "It is Monday now .",
                    "PRP VBZ NNP RB .",
                    new int[] {2, 2, -1, 2, 2},
                    "nsubj cop root advmod punct")
                .relation(0))
        .isEqualTo("nsubj");
  }
}
