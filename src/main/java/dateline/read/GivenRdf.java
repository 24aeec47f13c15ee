package dateline.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;

/**
 * RDF that others wrote. Some bytes that are none make Jena's parsers fail by an exception of the
 * language instead of telling it: a name before eleven dots, a name that the end of the file cuts
 * off. Whoever gives such a file is told the same as of any other that is no RDF.
 */
public final class GivenRdf {

  private static final int BUFFER = 1 << 16;

  /** Checks of IRIs quote the exception that their library threw. */
  private static final Pattern EXCEPTION = Pattern.compile("\\s*\\bjava\\.[\\w.]+Exception\\b.*");

  private GivenRdf() {}

  /**
   * Parses.
   *
   * @param source what to parse and how
   * @param out takes the statements; what it throws is thrown as it is
   * @throws RiotException if it is no RDF, whatever the parser stumbled over
   */
  public static void parse(RDFParserBuilder source, StreamRDF out) {
    Taken taken = new Taken(out);
    try {
      source.parse(taken);
    } catch (RiotException | UncheckedIOException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw new RiotException("brackets are nested too deeply", e);
    } catch (RuntimeException e) {
      if (e == taken.thrown) {
        throw e;
      }
      if (e instanceof JenaException) {
        throw new RiotException(e.getMessage(), e); // such as a base that is no IRI
      }
      throw new RiotException(
          "what stands behind its first " + taken.statements + " statements is no RDF", e);
    }
  }

  /** What a parser has to say, on one line, without what only programmers know. */
  public static String why(Exception fault) {
    String what = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    return Plain.line(EXCEPTION.matcher(what).replaceFirst(""));
  }

  /**
   * The bytes of a file, unpacked where its name ends in {@code .gz}. What is packed and ends too
   * early is no shorter file, for which Jena takes it, but none.
   *
   * @throws RiotException also when it is read, if it is not packed as its name says
   * @throws IOException if it cannot be read
   */
  public static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try {
      return new Packed(new GZIPInputStream(bytes, BUFFER));
    } catch (EOFException | ZipException e) {
      bytes.close();
      throw new RiotException("it is no gzip", e);
    }
  }

  private static final class Packed extends FilterInputStream {

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (EOFException | ZipException e) {
        throw broken(e);
      }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (EOFException | ZipException e) {
        throw broken(e);
      }
    }

    private static RiotException broken(IOException e) {
      return new RiotException("it was cut off or changed since it was packed", e);
    }
  }

  /** Counts the statements, and knows what is not the parser's fault. */
  private static final class Taken extends StreamRDFWrapper {

    private long statements;
    private RuntimeException thrown;

    Taken(StreamRDF out) {
      super(out);
    }

    @Override
    public void triple(Triple triple) {
      hand(() -> super.triple(triple));
    }

    @Override
    public void quad(Quad quad) {
      hand(() -> super.quad(quad));
    }

    private void hand(Runnable statement) {
      try {
        statement.run();
      } catch (RuntimeException e) {
        thrown = e;
        throw e;
      }
      statements++;
    }
  }
}
