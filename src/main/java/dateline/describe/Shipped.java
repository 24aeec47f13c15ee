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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
    URL url = Shipped.class.getResource("/dateline/" + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return files(Path.of(uri), folder, ending);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return files(jar.getPath("/dateline/" + folder), folder, ending);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Shipped> files(Path root, String folder, String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
          .map(path -> new Shipped(folder + "/" + relative(root, path), read(path)))
          .sorted(Comparator.comparing(Shipped::path))
          .toList();
    }
  }

  private static String relative(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
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
