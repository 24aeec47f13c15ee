package dateline.publish;

import dateline.describe.Prefixes;
import dateline.read.GivenRdf;
import dateline.store.GraphStore;
import dateline.store.Storable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Files of N-Quads, such as the parts that a cluster writes, and how they fill a store. */
public final class QuadFiles {

  private QuadFiles() {}

  /** A file that holds what is no N-Quads; the message is one line that says where. */
  public static final class Broken extends IOException {
    private static final long serialVersionUID = 1;

    private Broken(Path file, String why) {
      super(file + " " + why + ": nothing was loaded, write it again");
    }
  }

  /**
   * The files that some paths name, those of folders in the order of their names.
   *
   * @throws IOException if a folder cannot be listed
   */
  public static List<Path> list(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(QuadFiles::isQuads).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static boolean isQuads(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".nq") || name.endsWith(".nq.gz")) && !name.startsWith(".");
  }

  /**
   * Fills an empty store in one transaction: after a fault nothing is in it.
   *
   * @return how many quads there were
   * @throws Broken if one holds something else
   * @throws IOException if one cannot be read
   */
  public static long load(List<Path> files, GraphStore store) throws IOException {
    long[] quads = {0};
    try {
      store.fill(Prefixes.ALL, out -> files.forEach(file -> parse(file, counted(out, quads))));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return quads[0];
  }

  private static StreamRDF counted(StreamRDF out, long[] quads) {
    return new StreamRDFWrapper(out) {
      @Override
      public void quad(Quad quad) {
        quads[0]++;
        super.quad(quad);
      }
    };
  }

  private static void parse(Path file, StreamRDF out) {
    try (InputStream in = GivenRdf.open(file)) {
      GivenRdf.parse(
          RDFParser.source(in)
              .lang(Lang.NQUADS)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging),
          Storable.only(out));
    } catch (RiotException e) {
      throw new UncheckedIOException(
          new Broken(file, "holds what is no N-Quads (" + GivenRdf.why(e) + ")"));
    } catch (Storable.Unkept e) {
      throw new UncheckedIOException(new Broken(file, "cannot be loaded (" + e.getMessage() + ")"));
    } catch (FileSystemException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
    }
  }
}
