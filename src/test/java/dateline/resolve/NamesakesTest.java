package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom several articles may speak of by one name. */
class NamesakesTest {

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
          Austrian Interior Minister Horst Kernbauer     | person/horst-kernbauer
          Peruvian Justice Minister José Quispe Mamani   | person/jose-quispe-mamani
          Peruvian Justice Minister José Carlos Pérez    | person/jose-carlos-perez
          Peruvian Justice Minister José Pérez           | person/one/jose-perez
          Austrian Interior Minister Kernbauer           | person/one/kernbauer
          Austrian Interior Minister H. Kernbauer        | person/one/h-kernbauer
          """)
  void onlyATellingNameIsOnePersonInAllArticles(String person, String id) throws IOException {
    assertThat(
            OneArticle.read(pipeline, folder, "2025-03-04", person + " spoke on Monday.")
                .positions())
        .singleElement()
        .extracting(p -> p.holder().id())
        .isEqualTo(id);
  }
}
