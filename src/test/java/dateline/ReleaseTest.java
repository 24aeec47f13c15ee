package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out with a release: signatures, and files that name versions, commands and tests. */
class ReleaseTest {

  @TempDir Path folder;

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      return 127;
    }
  }

  private int script(String verb, String key) throws IOException, InterruptedException {
    return run(
        "sh", "src/main/scripts/release.sh", verb, folder.resolve(key).toString(), "" + folder);
  }

  private void key(String name) throws IOException, InterruptedException {
    String file = folder.resolve(name).toString();
    assumeTrue(run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file) == 0, "no OpenSSH");
    String[] words = Files.readString(Path.of(file + ".pub")).split(" ");
    Files.writeString(
        folder.resolve(name + ".signers"), name + "@a.example " + words[0] + " " + words[1] + "\n");
  }

  @Test
  void aReleaseIsCheckedByItsSignatureAndItsSums() throws IOException, InterruptedException {
    key("ours");
    key("others");
    Path jar = Files.writeString(folder.resolve("dateline.jar"), "jar");
    Files.writeString(folder.resolve("bom.json"), "{}");

    assertThat(script("sign", "ours")).isZero();
    assertThat(script("check", "ours.signers")).isZero();
    assertThat(script("check", "others.signers")).isEqualTo(1);
    Files.writeString(jar, "another");
    assertThat(script("check", "ours.signers")).isEqualTo(1);
    Files.writeString(jar, "jar");
    Path sums = folder.resolve("SHA256SUMS");
    Files.writeString(sums, Files.readString(sums).replace("bom.json", "dateline.jar"));
    assertThat(script("check", "ours.signers")).isNotZero();
    assertThat(script("sell", "ours")).isEqualTo(2);
  }

  private static String file(String name) throws IOException {
    return Files.readString(Path.of(name), StandardCharsets.UTF_8);
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void theCitationAndTheChangesNameTheVersionThatIsBuilt() throws IOException {
    String version = found("<version>([0-9.]+)(?:-SNAPSHOT)?</version>", file("pom.xml"));
    assertThat(version).isNotEmpty();
    assertThat(found("(?m)^version: (.*)$", file("CITATION.cff"))).isEqualTo(version);
    assertThat(found("(?m)^## ([0-9.]+)", file("CHANGELOG.md"))).isEqualTo(version);
    assertThat(file("CITATION.cff")).contains("cff-version:", "license: Apache-2.0", "authors:");
  }

  /** Of what is not released yet there is no day on which it was. */
  @Test
  void theCitationTellsTheDayOfTheReleaseAsTheChangesDo() throws IOException {
    String when =
        found("(?m)^## [0-9.]+, (unreleased|\\d{4}-\\d{2}-\\d{2})$", file("CHANGELOG.md"));
    assertThat(when).isNotEmpty();
    assertThat(found("(?m)^date-released: (.*)$", file("CITATION.cff")))
        .isEqualTo(when.equals("unreleased") ? "" : when);
  }

  @Test
  void contributorsAreToldOfTestsThatAreThere() throws IOException {
    assertThat(file("CONTRIBUTING.md"))
        .contains("## A verb", "## A type of event", "## A query", "## An article with gold");
    for (String page : new String[] {"CONTRIBUTING.md", "README.md"}) {
      Matcher tests = Pattern.compile("-Dtest='?([\\w,.*]+)").matcher(file(page));
      while (tests.find()) {
        for (String test : tests.group(1).split(",")) {
          String pattern = test.replace(".", "/").replace("*", "[^/]*");
          assertThat(classes(".*/" + pattern + "[.]java")).as(page + ": " + test).isTrue();
        }
      }
    }
  }

  private static boolean classes(String path) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files.anyMatch(file -> file.toString().matches(path));
    }
  }
}
