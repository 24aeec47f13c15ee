package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

  private static final String LINE =
      "<urn:a> <urn:b> [ <urn:c> 'Gambia'@en , <urn:d> , 'Gambia' , 'Türkiye' ] .\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ontology/lexicon.ttl",
        "ontology/words.ttl",
        "ontology/entities/countries.ttl",
        "ontology/entities/organizations.ttl",
        "ontology/entities/people.ttl",
        "ontology/entities/places.ttl"
      })
  void thePackedFormSaysWhatTheTurtleSays(String name) {
    byte[] turtle = Packed.source(name);
    Knowledge packed = Packed.of(name, turtle).map(Knowledge::read).orElseThrow();
    assertThat(packed.subjects()).hasSizeGreaterThan(50);
    assertThat(packed).isEqualTo(TurtleFile.read(name, turtle));
  }

  @Test
  void thePackedListsOfNamesAreThoseOfTheText() throws IOException {
    byte[] source = Packed.source(NameLists.RESOURCE);
    NameLists packed = Packed.of(NameLists.RESOURCE, source).map(NameLists::read).orElseThrow();
    assertThat(bytes(packed)).isEqualTo(bytes(NameLists.parse(source)));
  }

  private static byte[] bytes(NameLists lists) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lists.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void aFileThatWasEditedIsReadAsItIsNow() {
    byte[] turtle = Packed.source("ontology/lexicon.ttl");
    turtle[turtle.length - 2] ^= 1;
    assertThat(Packed.of("ontology/lexicon.ttl", turtle)).isEmpty();
  }

  @Test
  void theBuildPacksWhatIsOutOfStep(@TempDir Path classes) throws Exception {
    Path file = classes.resolve("dateline/ontology/a/b.ttl");
    Path packed = classes.resolve("dateline/packed/ontology/a/b.ttl.bin");
    Files.createDirectories(file.getParent());
    Files.writeString(file, LINE);
    Packing.main(new String[] {classes.toString()});
    byte[] first = Files.readAllBytes(packed);
    assertThat(new String(first, StandardCharsets.UTF_8)).contains("urn:a", "Gambia", "Türkiye");
    Files.writeString(file, LINE.replace("Türkiye", "Turkiye"));
    Packing.main(new String[] {classes.toString()});
    assertThat(new String(Files.readAllBytes(packed), StandardCharsets.UTF_8)).contains("Turkiye");
    Files.writeString(file, LINE);
    Packing.main(new String[] {classes.toString()});
    assertThat(Files.readAllBytes(packed)).isEqualTo(first);
  }
}
