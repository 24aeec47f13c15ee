package dateline.serve;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What all queries of a server share, so that none takes what the others need.
 *
 * @param memory stops queries when memory gets scarce
 * @param lanes lets long ones wait for one another
 * @param refusals tells those to come back for whom there is no place
 */
record Guards(MemoryGuard memory, Lanes lanes, Refusals refusals) implements AutoCloseable {
  /** Which part of the memory may be in use. */
  private static final double MOST = 0.75;

  /** How many milliseconds pass before somebody is told to come back. */
  private static final long MOMENT = 2000;

  /** How many may wait to be told so. */
  private static final int HELD = 1000;

  /** Guards for a server with these limits. */
  static Guards of(Limits limits) {
    return new Guards(new MemoryGuard(MOST), Lanes.of(limits), new Refusals(MOMENT, HELD));
  }

  /** A way to answer from a dataset that goes by these guards. */
  Answering answering(DatasetGraph data, Limits limits) {
    return new Answering(data, limits, memory, lanes);
  }

  /** How many queries have been cut short for the sake of others. */
  long stopped() {
    return memory.stopped() + lanes.dismissed();
  }

  @Override
  public void close() {
    memory.close();
    refusals.close();
  }
}
