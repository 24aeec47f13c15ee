package dateline.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A text file of the folders {@code ontology/} and {@code queries/}, which lie beside the program's
 * classes.
 *
 * @param path its path, as {@code ontology/rules/deports.rq}
 * @param text its content
 */
public record Shipped(String path, String text) {

  /**
   * All files of a folder and the folders in it, in the order of their paths; none if there is no
   * such folder.
   *
   * @param folder as {@code queries} or {@code ontology/rules}
   * @param ending how their names end, as {@code .rq}
   */
  public static List<Shipped> files(String folder, String ending) {
    return all(folder, ending, (path, file) -> new Shipped(path, read(file)));
  }

  /**
   * A digest of the files of a folder and the folders in it, by their paths and bytes: two programs
   * that agree in it hold the same files.
   *
   * @param folder as {@code ontology} or {@code models}
   */
  static String digest(String folder) {
    List<String> digests =
        all(folder, "", (path, file) -> path + "\n" + Digest.of(bytes(file)) + "\n");
    return Digest.of(String.join("", digests));
  }

  /** Likewise a digest of the classes of some packages, named as {@code extract}. */
  static String digestOfClasses(Set<String> packages) {
    List<String> digests =
        all(
            "",
            ".class",
            (path, file) ->
                packages.contains(file.getParent().getFileName().toString())
                    ? path + "\n" + Digest.of(bytes(file)) + "\n"
                    : "");
    return Digest.of(String.join("", digests));
  }

  private static <T> List<T> all(String folder, String ending, BiFunction<String, Path, T> take) {
    URL url = Shipped.class.getResource("/dateline/" + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return all(Path.of(uri), folder, ending, take);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return all(jar.getPath("/dateline/" + folder), folder, ending, take);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> List<T> all(
      Path root, String folder, String ending, BiFunction<String, Path, T> take)
      throws IOException {
    TreeMap<String, T> byPath = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .filter(path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
          .forEach(
              file -> {
                String path = folder + "/" + relative(root, file);
                byPath.put(path, take.apply(path, file));
              });
    }
    return List.copyOf(byPath.values());
  }

  private static String relative(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static String read(Path path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name without folder and ending. */
  public String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.substring(0, Math.max(file.lastIndexOf('.'), 0));
  }

  /** The version of the program. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Shipped.class.getResourceAsStream("/dateline/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.ofNullable(properties.getProperty("version")).orElse("unknown");
  }
}
