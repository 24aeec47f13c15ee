package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
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
      assertThat(three.length()).isZero();
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

  /** Lanes that know how long each thread has worked. */
  private final Map<Long, Long> worked = new ConcurrentHashMap<>();

  private Lanes measured = measured(Long.MAX_VALUE / 2);

  private Lanes measured(long patience) {
    LongUnaryOperator work = thread -> worked.getOrDefault(thread, 0L);
    return new Lanes(1, 1, SLOW, patience, System::nanoTime, work);
  }

  /** A query in a thread of its own, which works on when it is told to. */
  private final class Worker implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile Lanes.Pass pass;

    private <T> Future<T> does(Callable<T> what) {
      return thread.submit(what);
    }

    private Worker begins(String shape) throws Exception {
      does(() -> pass = measured.enter(shape)).get(10, TimeUnit.SECONDS);
      return this;
    }

    /** Works for so long and then looks up. */
    private Future<Boolean> works(long nanos) {
      return does(
          () -> {
            worked.merge(Thread.currentThread().getId(), nanos, Long::sum);
            pass.makeWay();
            return true;
          });
    }

    private void ends() throws Exception {
      does(() -> {
            pass.close();
            return true;
          })
          .get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
      thread.shutdownNow();
    }
  }

  @Test
  void whatTurnsOutToBeLongWaitsInTheMidst() throws Exception {
    try (Worker first = new Worker().begins("one");
        Worker second = new Worker().begins("other")) {
      first.works(SLOW).get(10, TimeUnit.SECONDS);
      second.works(SLOW / 2).get(10, TimeUnit.SECONDS);
      var held = second.works(SLOW / 2);
      assertThatThrownBy(() -> held.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      first.ends();
      assertThat(held.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theLongerOneMakesWayForTheShorterOne() throws Exception {
    try (Worker first = new Worker().begins("one");
        Worker second = new Worker().begins("other")) {
      first.works(5 * SLOW).get(10, TimeUnit.SECONDS);
      var shorter = second.works(SLOW);
      // It must be waiting before the longer one looks up.
      Thread.sleep(200);
      var longer = first.works(1);
      assertThat(shorter.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(longer).isNotDone();
      second.ends();
      assertThat(longer.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whenTooManyWaitTheLongestIsSentAway() throws Exception {
    try (Worker first = new Worker().begins("one");
        Worker second = new Worker().begins("other");
        Worker third = new Worker().begins("third")) {
      first.works(SLOW).get(10, TimeUnit.SECONDS);
      var longest = second.works(3 * SLOW);
      // It must be waiting before the next one comes.
      Thread.sleep(200);
      var next = third.works(2 * SLOW);
      assertThatThrownBy(() -> longest.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(Lanes.Busy.class);
      assertThat(second.pass.wasSentAway()).isTrue();
      assertThat(measured.dismissed()).isEqualTo(1);
      second.ends();
      first.ends();
      assertThat(next.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whoWaitsForItsReaderKeepsNobodyWaiting() throws Exception {
    measured = measured(1_000_000_000L);
    try (Worker first = new Worker().begins("one");
        Worker second = new Worker().begins("other")) {
      first.works(SLOW).get(10, TimeUnit.SECONDS);
      // The first does nothing any more, and has not ended.
      assertThat(second.works(SLOW).get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatHasBecomeShortIsHeldUpNoMore() throws Lanes.Busy {
    takes("a", SLOW);
    takes("a", 1);
    try (Lanes.Pass pass = lanes.enter("a")) {
      assertThat(pass.length()).isEqualTo(1);
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
      assertThat(pass.length()).isEqualTo(SLOW);
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
    assertThat(Shapes.of(one, base)).isEqualTo(Shapes.of(other, base));
    assertThat(Shapes.of(one, base)).isNotEqualTo(Shapes.of(third, base));
  }
}
