package dateline.command;

import java.util.concurrent.CountDownLatch;

/** A program that ends like a server that cannot be closed, such as amid a query without end. */
final class Stuck {

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private Stuck() {}

  /**
   * Waits for a signal.
   *
   * @param args how many seconds the end waits
   */
  public static void main(String[] args) throws InterruptedException {
    long patience = Long.parseLong(args[0]);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> Serve.end(Stuck::waitForEver, NEVER, patience)));
    System.out.println("Stop it");
    NEVER.await();
  }

  private static void waitForEver() {
    while (NEVER.getCount() > 0) {
      try {
        NEVER.await();
      } catch (InterruptedException e) {
        continue; // It does not let itself be told.
      }
    }
  }
}
