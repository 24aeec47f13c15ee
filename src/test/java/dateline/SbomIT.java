package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The software bill of materials that is made with the jar. */
class SbomIT {

  private static final Path SBOM = Path.of("target/bom.json");

  /** Licenses under which a library may be shipped with a program of the Apache license. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-2.0",
          "Bouncy Castle Licence",
          "Similar to Apache License but with the acknowledgment clause removed");

  private static List<JsonObject> components() throws IOException {
    try (var in = Files.newInputStream(SBOM)) {
      return JSON.parse(in).get("components").getAsArray().stream()
          .map(c -> c.getAsObject())
          .toList();
    }
  }

  private static Stream<String> licenses(JsonObject component) {
    return component.hasKey("licenses")
        ? component.get("licenses").getAsArray().stream()
            .map(l -> l.getAsObject())
            .map(
                l ->
                    l.hasKey("expression")
                        ? l.getString("expression")
                        : l.getObj("license").hasKey("id")
                            ? l.getObj("license").getString("id")
                            : l.getObj("license").getString("name"))
        : Stream.empty();
  }

  @Test
  void everyLibraryInTheJarHasALicenseThatMayBeShipped() throws IOException {
    Map<String, List<String>> others = new TreeMap<>();
    for (JsonObject component : components()) {
      if (licenses(component).noneMatch(ALLOWED::contains)) {
        others.put(component.getString("purl"), licenses(component).toList());
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void everyLibraryInTheJarHasItsChecksum() throws IOException {
    assertThat(components())
        .hasSizeGreaterThan(50)
        .allMatch(
            c ->
                c.get("hashes").getAsArray().stream()
                    .anyMatch(h -> h.getAsObject().getString("alg").equals("SHA-256")));
  }

  @Test
  void noLibraryOfTheTestsIsInTheJar() throws IOException {
    assertThat(components())
        .extracting(c -> c.getString("name"))
        .contains("jena-tdb2", "opennlp-tools")
        .doesNotContain("junit-jupiter", "assertj-core", "selenium-java", "archunit");
  }

  /** What serves logins and the like that Dateline has no use for, and has had grave faults. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "shiro",
        "bcprov",
        "bcpkix",
        "commons-beanutils",
        "commons-collections",
        "log4j",
        "snakeyaml",
        "xstream"
      })
  void whatWasLeftOutForItsFaultsIsNotInTheJar(String name) throws IOException {
    assertThat(components())
        .extracting(c -> c.getString("name"))
        .noneMatch(n -> n.equals(name) || n.startsWith(name + "-"));
  }

  /** The versions by which known faults are mended: docs/dependencies.md. */
  @ParameterizedTest
  @CsvSource({
    "jetty-server, 12.1.12",
    "jetty-http, 12.1.12",
    "libthrift, 0.23.0",
    "jdom2, 2.0.6.1",
    "commons-lang3, 3.18.0",
  })
  void noVersionOfAKnownFaultIsInTheJar(String name, String mended) throws IOException {
    List<String> versions =
        components().stream()
            .filter(c -> c.getString("name").equals(name))
            .map(c -> c.getString("version"))
            .toList();
    assertThat(versions).hasSize(1);
    assertThat(Arrays.compare(numbers(versions.get(0)), numbers(mended)))
        .as(versions.get(0))
        .isNotNegative();
  }

  private static int[] numbers(String version) {
    return Pattern.compile("\\D+").splitAsStream(version).mapToInt(Integer::parseInt).toArray();
  }
}
