package dateline.command;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The standard streams of a run.
 *
 * @param in what {@code -} means as an input
 * @param out for results
 * @param err for messages
 */
record Streams(InputStream in, OutputStream out, OutputStream err) {}
