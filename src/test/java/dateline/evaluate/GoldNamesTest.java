package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import dateline.annotate.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldNamesTest {

  private static final Pipeline PIPELINE = Pipeline.load();

  @TempDir private Path folder;

  private GoldNames measured(String text, String entities) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(
        folder.resolve("a.json"),
        "{\"article\": \"a\", \"entities\": [" + entities + "], \"events\": []}");
    return GoldNames.of(folder, id -> true, PIPELINE);
  }

  private static String entity(String type, String name, String... aliases) {
    String others = aliases.length == 0 ? "" : "\"" + String.join("\", \"", aliases) + "\"";
    return """
        {"id": "e1", "type": "%s", "name": "%s", "aliases": [%s], "wikidata": null}
        """
        .formatted(type, name, others);
  }

  @Test
  void namesThatStandInTheArticleCount() throws IOException {
    GoldNames names =
        measured("Ghana freed them.\n", entity("Country", "Ghana", "Republic of Ghana"));
    assertThat(names).hasToString("names 1.000 (1 of 1)");
  }

  @Test
  void nameOfTheWrongKindIsMissed() throws IOException {
    GoldNames names = measured("Ghana freed them.\n", entity("Person", "Ghana"));
    assertThat(names.missed()).containsExactly("a: Ghana/Person 0 of 1");
  }

  @Test
  void partOfALongerNameIsNoNameOfItsOwn() throws IOException {
    GoldNames names =
        measured("Marco Rubio signed. He left.\n", entity("Person", "Marco Rubio", "Rubio"));
    assertThat(names.all()).isEqualTo(1);
  }

  @Test
  void wordsWithoutCapitalsAreNoNames() throws IOException {
    GoldNames names =
        measured("The ministry agreed.\n", entity("Organization", "ministry", "the ministry"));
    assertThat(names.all()).isZero();
  }

  @Test
  void cityThatStandsForItsCountryIsFoundAsAPlace() throws IOException {
    GoldNames names = measured("Tehran objected.\n", entity("Country", "Iran", "Tehran"));
    assertThat(names).hasToString("names 1.000 (1 of 1)");
  }

  @ParameterizedTest
  @EnumSource
  void namesOfTheGoldAreFoundInItsArticles(Profile profile) throws IOException {
    GoldNames names =
        GoldNames.of(Path.of("src/test/resources/gold/dev"), id -> true, Pipeline.load(profile));
    assertThat(names.found()).isGreaterThan(93 * names.all() / 100);
  }
}
