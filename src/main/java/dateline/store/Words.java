package dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The full-text index of a store: made when it is first wanted, at once or in the background, and
 * from then on kept in step with the graph. Safe for use by several threads.
 */
public final class Words implements AutoCloseable {

  private final DatasetGraph data;
  private final Optional<Path> folder;
  private final List<Consumer<TextIndex>> waiting = new ArrayList<>();
  private final Set<Triple> changedMeanwhile = new HashSet<>();
  private Optional<FullText> index = Optional.empty();
  private Optional<StoreFault> fault = Optional.empty();
  private boolean making;
  private boolean closed;

  /** Whether what is being made is there on the disk, and only opened. */
  private boolean kept;

  /**
   * @param folder where it is kept; one in memory is forgotten
   */
  Words(DatasetGraph data, Optional<Path> folder) {
    this.data = data;
    this.folder = folder;
  }

  /**
   * Makes sure that the index is there; makes it, if need be.
   *
   * @throws StoreFault if it cannot be written
   */
  public void open() {
    if (begin()) {
      make();
    }
    await();
  }

  /**
   * Opens or makes the index in a thread of its own: making it takes minutes on a large graph, and
   * opening it loads much of the program.
   */
  public void openSoon() {
    if (begin()) {
      Thread maker = new Thread(this::makeQuietly, "words");
      maker.setDaemon(true);
      maker.start();
    }
  }

  /** Whether {@code text:query} can be answered; waits while an index is opened, not made. */
  public synchronized boolean ready() {
    try {
      while (making && kept) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return index.isPresent();
  }

  /** Why there will be no index. */
  public synchronized Optional<String> fault() {
    return fault.map(StoreFault::getMessage);
  }

  /** Hands over the index as soon as it is there. */
  public synchronized void whenReady(Consumer<TextIndex> user) {
    index.ifPresentOrElse(made -> user.accept(made.index()), () -> waiting.add(user));
  }

  private synchronized boolean begin() {
    boolean begins = index.isEmpty() && !making && fault.isEmpty();
    if (begins) {
      kept = folder.map(FullText::isComplete).orElse(false);
      making = true;
    }
    return begins;
  }

  private void makeQuietly() {
    try {
      make();
    } catch (StoreFault e) {
      // Kept as the fault, and told to whoever asks for words.
    } catch (RuntimeException e) {
      if (!isClosed()) {
        throw e;
      }
      // The store went while its words were read, and nobody can ask for them.
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private void make() {
    try {
      FullText made =
          folder.map(f -> FullText.in(f, data)).orElseGet(() -> FullText.inMemory(data));
      synchronized (this) {
        made.update(data, changedMeanwhile);
        changedMeanwhile.clear();
        index = Optional.of(made);
        waiting.forEach(user -> user.accept(made.index()));
        waiting.clear();
      }
    } catch (StoreFault e) {
      throw failed(e);
    } catch (RuntimeException | Damage e) {
      throw failed(
          Damage.ofReading(folder.map(Path::getParent).map(Path::toString).orElse("memory"), e));
    } finally {
      synchronized (this) {
        making = false;
        notifyAll();
      }
    }
  }

  private synchronized StoreFault failed(StoreFault why) {
    fault = Optional.of(why);
    return why;
  }

  private synchronized void await() {
    try {
      while (making) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    fault.ifPresent(
        e -> {
          throw e;
        });
  }

  /** Whether changes of the graph must be told. */
  synchronized boolean follows() {
    return making || index.isPresent();
  }

  /** Says that the graph is about to change. */
  void outdate() {
    folder.ifPresent(FullText::outdate);
  }

  /** Says what has changed; must be called outside of transactions. */
  synchronized void changed(Set<Triple> triples) {
    if (making) {
      changedMeanwhile.addAll(triples);
    } else {
      index.ifPresent(kept -> kept.update(data, triples));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    index.ifPresent(FullText::close);
  }
}
