package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files themselves must keep to. */
class SourceTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final int MOST_LINES = 250;

  /** Lists of patterns, which a cut would not make clearer. */
  private static final Set<String> LONG = Set.of("ParserFeatures.java");

  /** The line that opens a public type, nested or not. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "^ {0,2}public (?:(?:static|final|abstract|sealed|non-sealed|strictfp) )*"
              + "(?:class|interface|enum|record|@interface) (\\w+)");

  @Test
  void noFileIsLongerThan250Lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES && !LONG.contains(file.getFileName().toString())) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPublicTypeIsDescribed() throws IOException {
    List<String> undescribed = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher type = PUBLIC.matcher(lines.get(i));
        if (type.find() && !isDescribed(lines, i)) {
          undescribed.add(file + ":" + (i + 1) + " " + type.group(1));
        }
      }
    }
    assertThat(undescribed).isEmpty();
  }

  /** Whether a Javadoc comment ends above the line, with nothing but annotations between. */
  private static boolean isDescribed(List<String> lines, int line) {
    for (int i = line - 1; i >= 0; i--) {
      String text = lines.get(i).strip();
      if (text.endsWith("*/")) {
        return true;
      }
      if (text.isEmpty() || text.endsWith(";") || text.equals("}")) {
        return false;
      }
    }
    return false;
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    List<Path> undescribed = new ArrayList<>();
    for (Path file : sources()) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        undescribed.add(file.getParent());
      }
    }
    assertThat(undescribed.stream().distinct()).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
