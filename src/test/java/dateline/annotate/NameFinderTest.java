package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = Annotator.load();
  }

  private static List<String> names(String text) {
    return annotator.annotate(Article.of("test", text, null)).stream()
        .flatMap(sentence -> sentence.mentions(Name.class))
        .map(name -> name.text() + "/" + name.kind())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "The minister flew to Ouagadougou., Ouagadougou/PLACE",
    "Foreign Minister Cho Hyun protested., Cho Hyun/PERSON",
    "Migrants were held by the Zawiya Anti-Smuggling Directorate., "
        + "Zawiya Anti-Smuggling Directorate/ORGANIZATION",
    "He called the Foreign Ministry in vain., Foreign Ministry/ORGANIZATION",
    "They were let out of the Ganfuda Detention Centre., Ganfuda Detention Centre/PLACE",
    "Opposition MP Wanjiru Kamau objected., Wanjiru Kamau/PERSON",
  })
  void kindOfAName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @Test
  void articleBelongsToNoName() {
    assertThat(names("Planes left the United States.")).containsExactly("United States/COUNTRY");
  }

  @Test
  void knownNameHoldsAgainstAGuess() {
    assertThat(names("Responsibility lay with Washington alone."))
        .containsExactly("Washington/PLACE");
  }

  @ParameterizedTest
  @CsvSource({
    "A ship left the port of Santos in May., Santos/PLACE",
    "They live in Norman with their children., Norman/PLACE",
    "Minister Norman refused., Norman/PERSON",
  })
  void townOrPerson(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @Test
  void townOfTheNameIsAPersonOnceTheFullNameIsTold() {
    assertThat(names("The lawyer John Norman came. Norman said no."))
        .containsExactly("John Norman/PERSON", "Norman/PERSON");
  }

  @Test
  void greatCityIsAPersonWhereItIsASurnameOnly() {
    assertThat(names("The Swiss sailor Valeska Paris came. Paris said no."))
        .contains("Valeska Paris/PERSON", "Paris/PERSON");
    assertThat(names("The Swiss sailor Valeska Paris came to Paris. Paris said no."))
        .contains("Valeska Paris/PERSON", "Paris/PLACE")
        .doesNotContain("Paris/PERSON");
  }

  @Test
  void countryBeforeATitleBelongsToNoPerson() {
    assertThat(names("US President Barack Obama wrote. Cool, said US President Barack Obama."))
        .contains("Barack Obama/PERSON")
        .noneMatch(name -> name.contains("President"));
  }

  @Test
  void languagesAndBareNounsAreNoNames() {
    assertThat(names("Prison drama appears in English.")).isEmpty();
  }

  @Test
  void twoPeopleAreTwoNames() {
    assertThat(
            names("Foreign Minister Rubén Ramírez Lezcano and Secretary of State Marco Rubio met."))
        .containsExactly("Rubén Ramírez Lezcano/PERSON", "Marco Rubio/PERSON");
  }

  @Test
  void personsNameBeginsBehindTheTitle() {
    assertThat(names("Major General Mohammad Ashrafuzzaman Siddiqui said so."))
        .containsExactly("Mohammad Ashrafuzzaman Siddiqui/PERSON");
  }

  @Test
  void ownerOfABodyIsANameOfItsOwn() {
    assertThat(names("Officers of Malta's Coastal Rescue Force watched."))
        .containsExactly("Malta/COUNTRY", "Coastal Rescue Force/ORGANIZATION");
  }

  @Test
  void monthIsNoPartOfAName() {
    assertThat(names("Since April Algiers has expelled thousands."))
        .containsExactly("Algiers/PLACE");
  }

  @Test
  void peoplesAreNoNames() {
    assertThat(names("The police held 64 Rohingya and three Uyghurs.")).isEmpty();
  }

  @Test
  void capitalsAloneMakeNoName() {
    assertThat(names("They signed a Safe Third Country Agreement.")).isEmpty();
  }

  @Test
  void surnameIsAPersonOnceTheFullNameIsTold() {
    assertThat(names("President Rodrigo Chaves agreed. It hurt, said Chaves."))
        .containsExactly("Rodrigo Chaves/PERSON", "Chaves/PERSON");
  }
}
