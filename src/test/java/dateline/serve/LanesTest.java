package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

/** Long queries make way for short ones. */
@SuppressWarnings("try") // Passes are held, not used.
class LanesTest {
  private static final long SLOW = 1000;

  private final AtomicLong clock = new AtomicLong();
  private final Lanes lanes = new Lanes(1, 1, SLOW, 1_000_000, clock::get, thread -> clock.get());

  private void takes(String shape, long nanos) throws Lanes.Busy {
    try (Lanes.Pass pass = lanes.enter(shape)) {
      clock.addAndGet(nanos);
    }
  }

  @Test
  void whatIsNotKnownToBeLongGoesOnAtOnce() throws Lanes.Busy {
    takes("long", SLOW);
    try (Lanes.Pass one = lanes.enter("long");
        Lanes.Pass two = lanes.enter("short");
        Lanes.Pass three = lanes.enter("never seen")) {
      assertThat(three.expected()).isZero();
    }
  }

  @Test
  void theNextLongOneWaitsUntilTheFirstHasEnded() throws Exception {
    takes("long", SLOW);
    Lanes.Pass first = lanes.enter("long");
    var second =
        CompletableFuture.runAsync(
            () -> {
              try (Lanes.Pass pass = lanes.enter("long")) {
                clock.addAndGet(1);
              } catch (Lanes.Busy e) {
                throw new IllegalStateException(e);
              }
            });
    Thread.sleep(200);
    assertThat(second).isNotDone();
    first.close();
    second.get(10, TimeUnit.SECONDS);
  }

  @Test
  void whenTooManyWaitTheNextIsSentAway() throws Exception {
    takes("long", SLOW);
    try (Lanes.Pass first = lanes.enter("long")) {
      var second =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return lanes.enter("long");
                } catch (Lanes.Busy e) {
                  throw new IllegalStateException(e);
                }
              });
      Thread.sleep(200);
      assertThatThrownBy(() -> lanes.enter("long")).isInstanceOf(Lanes.Busy.class);
      first.close();
      second.get(10, TimeUnit.SECONDS).close();
    }
  }

  @Test
  void whatHasBecomeShortIsHeldUpNoMore() throws Lanes.Busy {
    takes("a", SLOW);
    takes("a", 1);
    try (Lanes.Pass pass = lanes.enter("a")) {
      assertThat(pass.expected()).isEqualTo(1);
    }
  }

  @Test
  void whatIsCutShortIsAsLongAsBefore() throws Lanes.Busy {
    takes("a", SLOW);
    try (Lanes.Pass pass = lanes.enter("a")) {
      clock.addAndGet(1);
      pass.cutShort();
    }
    try (Lanes.Pass pass = lanes.enter("a")) {
      assertThat(pass.expected()).isEqualTo(SLOW);
    }
  }

  @Test
  void queriesThatDifferInWhatTheyAskAboutHaveOneShape() {
    String text =
        "SELECT * { ?c <https://w3id.org/dateline/ns#by> <https://e.org/id/%s> FILTER(?c > %s) }";
    var one = QueryFactory.create(text.formatted("country/USA", "1"));
    var other = QueryFactory.create(text.formatted("country/IRN", "20"));
    var third = QueryFactory.create(text.replace("ns#by", "ns#to").formatted("a", "1"));
    String base = "https://e.org/id/";
    assertThat(Lanes.shape(one, base)).isEqualTo(Lanes.shape(other, base));
    assertThat(Lanes.shape(one, base)).isNotEqualTo(Lanes.shape(third, base));
  }
}
