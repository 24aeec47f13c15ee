package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestTreeTest {

  @Test
  void takesTheTreeWithMostVotes() {
    float[][] votes = new float[4][3];
    votes[3][1] = 2; // the root
    votes[1][0] = 2;
    votes[1][2] = 1;
    votes[0][2] = 1.5f; // would cross nothing but leaves 2 below 0, which is below 1
    assertThat(BestTree.heads(votes)).containsExactly(1, 3, 1);
  }

  @Test
  void hasOneRootEvenWhereTwoAreVotedFor() {
    float[][] votes = new float[3][2];
    votes[2][0] = 5;
    votes[2][1] = 4;
    assertThat(BestTree.heads(votes)).containsExactly(2, 0);
  }

  @Test
  void noWordsNoHeads() {
    assertThat(BestTree.heads(new float[1][0])).isEmpty();
  }
}
