package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short names find the longer ones that were introduced before. */
class FullNamesTest {

  private final FullNames names = new FullNames();

  private Entity introduced(String key) {
    Entity entity =
        new Entity(
            key,
            Kind.PERSON,
            key,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            0);
    names.put(key, entity);
    return entity;
  }

  private Optional<Entity> longer(Kind kind, String words) {
    return names.longer(kind, List.of(words.split(" ")));
  }

  @Test
  void theFirstThatEndsSo() {
    Entity first = introduced("PERSON gustavo petro");
    introduced("PERSON veronica petro");
    assertThat(longer(Kind.PERSON, "petro")).contains(first);
    assertThat(longer(Kind.PERSON, "gustavo petro")).isEmpty();
    assertThat(longer(Kind.ORGANIZATION, "petro")).isEmpty();
  }

  @Test
  void aPersonByAWordWithin() {
    Entity first = introduced("PERSON maria corina machado");
    assertThat(longer(Kind.PERSON, "corina")).contains(first);
    assertThat(longer(Kind.PERSON, "maria")).isEmpty();
    assertThat(longer(Kind.PERSON, "maria corina")).isEmpty();
  }

  @Test
  void anOrganizationByItsFirstWords() {
    Entity first = introduced("ORGANIZATION new york times company");
    assertThat(longer(Kind.ORGANIZATION, "new york")).contains(first);
    assertThat(longer(Kind.ORGANIZATION, "times company")).contains(first);
    assertThat(longer(Kind.ORGANIZATION, "new")).isEmpty();
    assertThat(longer(Kind.PLACE, "new york")).isEmpty();
  }

  @Test
  void whomANameMeansMayBeSaidAnewInItsPlace() {
    introduced("ORGANIZATION border guard bangladesh");
    introduced("ORGANIZATION coast guard bangladesh");
    Entity anew = introduced("ORGANIZATION border guard bangladesh");
    assertThat(longer(Kind.ORGANIZATION, "guard bangladesh")).contains(anew);
    assertThat(names.get("ORGANIZATION border guard bangladesh")).isEqualTo(anew);
  }

  @Test
  void noNameIsShortOfThirteenWords() {
    String twelve = "a b c d e f g h i j k l";
    Entity first = introduced("PLACE x y " + twelve);
    assertThat(longer(Kind.PLACE, twelve)).contains(first);
    assertThat(longer(Kind.PLACE, "y " + twelve)).isEmpty();
  }
}
