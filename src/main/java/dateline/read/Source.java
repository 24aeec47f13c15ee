package dateline.read;

import java.io.InputStream;

/**
 * Bytes to be read, from a file or from within one.
 *
 * @param id the name without folders and endings; identifies a single article
 * @param name how messages name it
 * @param in the bytes; whoever made it closes it
 * @param depth how many archives it lies in
 */
record Source(String id, String name, InputStream in, int depth) {}
