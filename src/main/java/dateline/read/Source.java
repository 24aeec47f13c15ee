package dateline.read;

import java.io.InputStream;
import java.util.Optional;

/**
 * Bytes to be read, from a file or from within one.
 *
 * @param id the name without folders and endings; identifies a single article
 * @param name how messages name it
 * @param in the bytes; whoever made it closes it
 * @param depth how many archives it lies in
 * @param budget what the file that it lies in may still unpack to, if it is packed
 */
record Source(String id, String name, InputStream in, int depth, Optional<Bounded.Budget> budget) {

  /** A file, or what comes from elsewhere as it is. */
  Source(String id, String name, InputStream in) {
    this(id, name, in, 0, Optional.empty());
  }
}
