package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dateline.annotate.Gazetteer;
import dateline.annotate.Knowledge;
import dateline.annotate.KnowledgeFault;
import dateline.annotate.TurtleFile;
import dateline.annotate.Words;
import dateline.read.BadContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lexicons, classes of words and entities that cannot be used: {@code bad/turtle.tsv}. */
class BadTurtleTest {

  private static final String PREFIXES =
      "@prefix lex: <https://w3id.org/dateline/lexicon#> ."
          + " @prefix frame: <https://w3id.org/dateline/frame#> ."
          + " @prefix dl: <https://w3id.org/dateline/ns#> ."
          + " @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> ."
          + " @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> ."
          + " @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> ."
          + " @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> ."
          + " @prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> .\n";

  @TestFactory
  Stream<DynamicTest> everyFaultIsNamedWithItsFile() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/bad/turtle.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row[0], row[1])));
  }

  private static void check(String content, String expected) {
    byte[] bytes = BadContent.bytes(content.replaceFirst("^PFX ", PREFIXES));
    Throwable fault =
        catchThrowable(
            () -> {
              Knowledge said = TurtleFile.read("ontology/x.ttl", bytes);
              Lexicon.of("ontology/x.ttl", said);
              Words.of("ontology/x.ttl", said);
              Gazetteer.of("ontology/x.ttl", said);
            });
    assertThat(fault).isInstanceOf(KnowledgeFault.class);
    assertThat(fault.getMessage())
        .matches(Pattern.quote(expected).replace("(*)", "\\E.+\\Q"))
        .doesNotContain("Exception", "null");
  }
}
