package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example of Bagga and Baldwin (1998) has the figures that Luo (2005) gives. */
class ChainScoreTest {

  private static final List<Set<Integer>> GOLD =
      List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7), Set.of(8, 9, 10, 11, 12));

  private static ChainScore score(List<Set<Integer>> claimed) {
    ChainScore score = new ChainScore();
    score.add(GOLD, claimed);
    return score;
  }

  @Test
  void twoSmallChainsJoined() {
    ChainScore score = score(List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7, 8, 9, 10, 11, 12)));
    assertThat(score.muc()).isEqualTo("0.900 / 1.000 / 0.947");
    assertThat(score.bCubed()).isEqualTo("0.762 / 1.000 / 0.865");
    assertThat(score.ceaf()).isEqualTo("0.917 / 0.611 / 0.733");
  }

  @Test
  void twoLargeChainsJoined() {
    ChainScore score = score(List.of(Set.of(1, 2, 3, 4, 5, 8, 9, 10, 11, 12), Set.of(6, 7)));
    assertThat(score.muc()).isEqualTo("0.900 / 1.000 / 0.947");
    assertThat(score.bCubed()).isEqualTo("0.583 / 1.000 / 0.737");
    assertThat(score.ceaf()).isEqualTo("0.833 / 0.556 / 0.667");
  }

  @Test
  void theGoldItself() {
    assertThat(score(GOLD).mean()).isCloseTo(1, within(1e-9));
  }

  @Test
  void mentionsThatAreNotInTheGold() {
    ChainScore score = score(List.of(Set.of(1, 20), Set.of(6, 7)));
    assertThat(score.muc()).isEqualTo("0.500 / 0.111 / 0.182");
    assertThat(score.bCubed()).startsWith("0.625 / ");
  }
}
