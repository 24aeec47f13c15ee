package dateline.publish;

import dateline.describe.Prefixes;
import dateline.read.GivenRdf;
import dateline.store.GraphStore;
import dateline.store.Storable;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The whole of a graph in one file, which says itself whether it is whole: sorted N-Quads in gzip,
 * with a last line that counts the quads and gives their SHA-256. Any program that reads N-Quads
 * reads it, for those lines are comments. The same graph gives the same bytes.
 */
public final class Backup {

  private static final String HEAD = "# Dateline backup, format 1";
  private static final Pattern SEAL = Pattern.compile("# quads (\\d{1,18}) sha256 ([0-9a-f]{64})");

  /** No quad of Dateline's is longer: the text of an article is one literal. */
  private static final int LONGEST = 64 << 20;

  private Backup() {}

  /** What a backup holds by its own account. */
  public record Seal(long quads, String sha256) {}

  /** A file that is no backup, or not whole; the message is one line that says why. */
  public static final class Broken extends IOException {
    private static final long serialVersionUID = 1;

    private Broken(Path file, String why) {
      super(file + " " + why);
    }
  }

  /**
   * Writes all quads of a dataset; runs within a read transaction. The file is there whole or not
   * at all.
   *
   * @throws IOException if it cannot be written
   */
  public static Seal write(DatasetGraph data, Path file) throws IOException {
    return write(
        lines -> data.find().forEachRemaining(q -> lines.accept(NodeFmtLib.strNQ(q).strip())),
        file);
  }

  /**
   * Writes quads that come as lines of N-Quads, in any order.
   *
   * @param quads hands its lines, without line feed, to what it is given
   * @throws IOException if it cannot be written
   */
  public static Seal write(Consumer<Consumer<String>> quads, Path file) throws IOException {
    Seal[] seal = new Seal[1];
    try (SortedLines lines = new SortedLines()) {
      quads.accept(lines::add);
      GraphFile.whole(
          file,
          out -> {
            try (GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16)) {
              seal[0] = print(lines, zipped);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return seal[0];
  }

  private static Seal print(SortedLines lines, OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    long[] quads = {0};
    out.write((HEAD + "\n").getBytes(StandardCharsets.UTF_8));
    lines.forEach(
        line -> {
          byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
          digest.update(bytes);
          quads[0]++;
          try {
            out.write(bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    Seal seal = new Seal(quads[0], HexFormat.of().formatHex(digest.digest()));
    out.write(
        ("# quads " + seal.quads + " sha256 " + seal.sha256 + "\n")
            .getBytes(StandardCharsets.UTF_8));
    return seal;
  }

  /**
   * Reads a backup to its end and checks it against its own account, and that what it holds can be
   * restored.
   *
   * @throws Broken if it is none, was cut off or changed, or holds what no store takes
   * @throws IOException if it cannot be read
   */
  public static Seal verify(Path file) throws IOException {
    Seal seal = sealed(file);
    try {
      parse(file, StreamRDFLib.sinkNull());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return seal;
  }

  private static Seal sealed(Path file) throws IOException {
    MessageDigest digest = sha256();
    long quads = 0;
    try (BufferedReader reader = lines(file)) {
      if (!HEAD.equals(line(reader))) {
        throw new Broken(file, "is no backup of Dateline: name one that dateline backup wrote");
      }
      for (String line = line(reader); line != null; line = line(reader)) {
        Matcher seal = SEAL.matcher(line);
        if (seal.matches()) {
          Seal told = new Seal(Long.parseLong(seal.group(1)), seal.group(2));
          Seal found = new Seal(quads, HexFormat.of().formatHex(digest.digest()));
          if (!told.equals(found) || line(reader) != null) {
            throw new Broken(file, "was changed since it was written: use another backup");
          }
          return told;
        }
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        quads++;
      }
    } catch (EOFException e) {
      throw new Broken(file, "was cut off: use another backup");
    } catch (ZipException | CharacterCodingException e) {
      throw new Broken(file, "is no backup of Dateline: name one that dateline backup wrote");
    }
    throw new Broken(file, "was cut off: use another backup");
  }

  /**
   * Loads a backup into a store in one transaction, after it was found unchanged.
   *
   * @throws Broken if it is no backup, or not whole; the store then stays as it is
   * @throws IOException if it cannot be read
   */
  public static Seal restore(Path file, GraphStore store) throws IOException {
    Seal seal = sealed(file);
    try {
      store.fill(Prefixes.ALL, out -> parse(file, out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return seal;
  }

  private static void parse(Path file, StreamRDF out) {
    try (InputStream in = open(file)) {
      GivenRdf.parse(
          RDFParser.source(in)
              .lang(Lang.NQUADS)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging),
          Storable.only(out));
    } catch (RiotException e) {
      // Not as what the store throws, which would blame the disk.
      throw new UncheckedIOException(
          new Broken(
              file, "holds what is no N-Quads (" + GivenRdf.why(e) + "): use another backup"));
    } catch (Storable.Unkept e) {
      throw new UncheckedIOException(
          new Broken(file, "cannot be loaded (" + e.getMessage() + "): use another backup"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
  }

  private static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            open(file),
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)),
        1 << 16);
  }

  /** The next line up to its line feed; null at the end. Other line ends belong to the line. */
  private static String line(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c != '\n'; c = reader.read()) {
      if (c < 0) {
        return line.isEmpty() ? null : line.toString();
      }
      if (line.length() >= LONGEST) {
        throw new ZipException("endless line");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
