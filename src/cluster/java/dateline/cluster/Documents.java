package dateline.cluster;

import dateline.annotate.English;
import dateline.read.Article;
import dateline.read.Document;
import dateline.read.Sources;
import dateline.read.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import scala.Tuple2;

/**
 * The documents of a file one by one, however many it holds. A thread reads, a few documents ahead
 * of whoever asks for them.
 */
final class Documents implements Iterator<Tuple2<Place, Row>> {

  private static final int AHEAD = 64;

  private final BlockingQueue<Object> ready = new ArrayBlockingQueue<>(AHEAD);
  private final Object end = new Object();
  private final Archive archive;
  private final English english = English.load();
  private final Thread thread;
  private Object next;
  private long position;

  Documents(Archive archive, Sources sources, Configuration hadoop) {
    this.archive = archive;
    this.thread = new Thread(() -> read(sources, hadoop), "read " + archive.place());
    thread.setDaemon(true);
    thread.start();
  }

  private void read(Sources sources, Configuration hadoop) {
    try {
      Path path = new Path(archive.place());
      try (InputStream in = path.getFileSystem(hadoop).open(path)) {
        sources.read(archive.place(), in, (Consumer<Document>) this::put);
      }
      put(end);
    } catch (IOException | RuntimeException | Error e) {
      put(e);
    }
  }

  private void put(Object thing) {
    try {
      ready.put(thing);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody wants the rest", e);
    }
  }

  /** Stops reading. */
  void stop() {
    thread.interrupt();
  }

  @Override
  public boolean hasNext() {
    try {
      if (next == null) {
        next = ready.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (next instanceof Throwable fault) {
      // The file system failed, not the file: the task is tried again elsewhere.
      throw new IllegalStateException(archive.place() + " cannot be read: " + fault, fault);
    }
    return next != end;
  }

  @Override
  public Tuple2<Place, Row> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Document document = (Document) next;
    next = null;
    position++;
    if (document instanceof Article article && english.reads(article)) {
      return new Tuple2<>(new Place(article.id(), archive.order(), position), Row.of(article));
    }
    Row row =
        document instanceof Unreadable unreadable
            ? Row.fault(unreadable.id(), unreadable.reason())
            : Row.otherLanguage(document.id());
    String id = archive.order() + "\t" + position;
    return new Tuple2<>(new Place(id, archive.order(), position), row);
  }
}
