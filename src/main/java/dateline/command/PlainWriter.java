package dateline.command;

import dateline.read.Plain;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets through what a person may read: words from outside that would command the terminal are
 * written out as numbers.
 */
final class PlainWriter extends FilterWriter {

  PlainWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    // Characters beyond the first 65,536 come in halves.
    boolean harmless = c == '\n' || c == '\t' || Character.isSurrogate((char) c);
    if (harmless || !Plain.isCommand(c)) {
      out.write(c);
    } else if (c != '\r') {
      out.write(Plain.written(c));
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(buffer[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }
}
