package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InOrderTest {

  @Test
  void resultsComeInTheOrderOfThings() {
    List<Integer> results = new ArrayList<>();
    new InOrder<Integer, Integer>(
            4,
            i -> {
              LockSupport.parkNanos(i % 7 * 100_000L);
              return i * i;
            })
        .run(out -> IntStream.range(0, 500).forEach(out::accept), results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 500).mapToObj(i -> i * i).toList());
  }

  @Test
  void onlyFewThingsAreUnderWayAtOnce() {
    AtomicInteger sent = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    new InOrder<Integer, Integer>(2, i -> i)
        .run(
            out -> IntStream.range(0, 5_000).forEach(i -> out.accept(sent.incrementAndGet())),
            result -> {
              LockSupport.parkNanos(10_000);
              ahead.add(sent.get() - result);
            });
    assertThat(ahead).hasSize(5_000).allMatch(n -> n < 40);
  }

  @Test
  void whatGoesWrongInTheSourceReachesTheCaller() {
    assertThatThrownBy(
            () ->
                new InOrder<Integer, Integer>(2, i -> i)
                    .run(
                        out -> {
                          out.accept(1);
                          throw new IllegalArgumentException("no more");
                        },
                        result -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no more");
  }

  @Test
  void whatGoesWrongBehindReachesTheCallerAndStopsTheSource() {
    assertThatThrownBy(
            () ->
                new InOrder<Integer, Integer>(2, i -> i)
                    .run(
                        out -> IntStream.iterate(0, i -> i + 1).forEach(out::accept),
                        result -> {
                          throw new IllegalStateException("disk full");
                        }))
        .hasMessage("disk full");
  }
}
