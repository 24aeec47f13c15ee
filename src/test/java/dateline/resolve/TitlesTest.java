package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds which office, by the article that says so. */
class TitlesTest {

  private static Pipeline pipeline;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nigeria's foreign minister, Yusuf Tuggar, met Horst Kern.  | foreign minister of NGA
          Horst Kern, the interior minister of Austria, met the men. | interior minister of AUT
          Horst Kern, Austria's former justice minister, spoke.      | former justice minister of AUT
          Austrian Interior Minister Horst Kern spoke.               | Interior Minister of AUT
          The return of Austrian Chancellor Horst Kern is planned.   | Chancellor of AUT
          Peru, Chile, and Horst Kern, a nurse, met the boy.         |
          """)
  void anOfficeIsReadFromWhatStandsBesideTheName(String sentence, String position)
      throws IOException {
    List<String> positions =
        OneArticle.read(pipeline, folder, "2025-03-04", sentence).positions().stream()
            .map(p -> p.title() + " of " + p.of().id().replace("country/", ""))
            .toList();
    assertThat(positions).isEqualTo(position == null ? List.of() : List.of(position));
  }
}
