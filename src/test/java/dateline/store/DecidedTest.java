package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a saved query's conditions once its parameters have values. */
class DecidedTest {

  private static String asking(String condition) {
    return "SELECT * { ?s ?p ?o FILTER(" + condition + ") }";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "!BOUND(?_x_iri) || ?s = ?_x_iri; ?s = <a:x>",
        "?s = ?_x_iri || !BOUND(?_x_iri); ?s = <a:x>",
        "BOUND(?_x_iri) && ?s = ?_x_iri; ?s = <a:x>",
        "BOUND(?_x_iri) || ?s = ?_x_iri; true",
        "?s = ?_x_iri && !BOUND(?_x_iri); false",
        "!(BOUND(?_x_iri) && !BOUND(?_x_iri)); true",
        "EXISTS { ?s ?q ?t FILTER(!BOUND(?_x_iri) || ?t = 1) }; EXISTS { ?s ?q ?t FILTER(?t = 1) }",
        "!BOUND(?_y) || ?o > ?_x_iri; !BOUND(?_y) || ?o > <a:x>",
        "?o > ?_x_iri || ?p = <a:p>; ?o > <a:x> || ?p = <a:p>",
        "!(?o > ?_x_iri); !(?o > <a:x>)",
      })
  void isWhatIsStillOpen(String condition, String left) {
    SavedQuery query = SavedQuery.of("q", asking(condition));
    assertThat(query.bind(Map.of("x", "a:x"), "https://example.org/"))
        .isEqualTo(QueryFactory.create(asking(left)));
  }
}
