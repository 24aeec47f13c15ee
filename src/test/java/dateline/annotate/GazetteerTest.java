package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Iran, IRN",
    "U.S., USA",
    "US, USA",
    "the United States, USA",
    "America, USA",
    "U.K., GBR",
    "Türkiye, TUR",
    "Turkiye, TUR",
    "The Gambia, GMB",
    "Gambia, GMB",
    "Swaziland, SWZ",
    "Côte d’Ivoire, CIV",
    "Cote d'Ivoire, CIV",
    "Ivory Coast, CIV",
    "DRC, COD",
    "Burma, MMR",
    "PAKISTAN, PAK",
    "EL SALVADOR, SLV",
    "Kosovo, XKX",
    "Holy See, VAT"
  })
  void aCountryIsFoundByAnyOfItsNames(String name, String iso) {
    assertThat(GAZETTEER.named(name)).first().hasToString("country/" + iso);
  }

  @ParameterizedTest
  @CsvSource({
    "ICE, us-immigration-and-customs-enforcement",
    "Press TV, press-tv",
    "PressTV, press-tv",
    "the State Department, us-department-of-state",
    "the Taliban, taliban",
    "UNHCR, " + "united-nations-high-commissioner-for-refugees",
    "The Independent, independent"
  })
  void anOrganizationIsFoundByItsNamesAndAbbreviations(String name, String slug) {
    assertThat(GAZETTEER.named(name)).first().hasToString("organization/" + slug);
  }

  @Test
  void aNameOfOneWordAfterAnArticleNeedsIt() {
    assertThat(GAZETTEER.named("Independent")).isEmpty();
  }

  @Test
  void anOrganizationBelongsToACountry() {
    assertThat(GAZETTEER.entity("organization/press-tv").orElseThrow().country())
        .contains("country/IRN");
  }

  @ParameterizedTest
  @CsvSource({
    "Guantánamo Bay, guantanamo-bay",
    "the Mediterranean, mediterranean-sea",
    "CECOT, cecot",
    "Torkham, torkham",
    "Kiev, kyiv",
    "Mazar-e-Sharif, mazar-i-sharif",
    "Birmingham, birmingham",
    "Louisiana, louisiana",
    "Cox’s Bazar, coxs-bazar",
    "Middle East, middle-east"
  })
  void aPlaceIsFoundByItsNames(String name, String slug) {
    assertThat(GAZETTEER.named(name)).first().hasToString("place/" + slug);
  }

  @ParameterizedTest
  @CsvSource({
    "Lula, luiz-inacio-lula-da-silva", "Nayib Bukele, nayib-bukele",
        "Erdogan, recep-tayyip-erdogan",
    "Xi Jinping, xi-jinping", "Bernie Sanders, bernie-sanders", "MBS, mohammed-bin-salman"
  })
  void aPersonIsFoundByTheirNames(String name, String slug) {
    assertThat(GAZETTEER.named(name)).first().hasToString("person/" + slug);
  }

  @Test
  void aNameThatSeveralShareFindsTheBestKnownFirst() {
    assertThat(GAZETTEER.named("Georgia"))
        .extracting(Entity::id)
        .startsWith("country/GEO", "place/georgia");
    assertThat(GAZETTEER.named("Tripoli"))
        .extracting(Entity::id)
        .containsExactly("place/tripoli", "place/tripoli-lb");
  }

  @Test
  void aCityLiesInACountryAtAPoint() {
    Entity city = GAZETTEER.entity("place/nouakchott").orElseThrow();
    assertThat(city.country()).contains("country/MRT");
    assertThat(city.point().orElseThrow().latitude()).isBetween(17.5, 18.5);
  }

  @Test
  void shortWordsAreNoNamesInLowerCase() {
    assertThat(GAZETTEER.named("us")).isEmpty();
    assertThat(GAZETTEER.named("turkey")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Iranian, IRN",
    "Iranians, IRN",
    "Afghans, AFG",
    "Dutch, NLD",
    "British, GBR",
    "Britons, GBR",
    "Salvadorean, SLV",
    "South Koreans, KOR",
    "Swazi, SWZ",
    "Burmese, MMR",
    "Filipina, PHL",
    "Nigerien, NER",
    "Nigerian, NGA",
    "Congolese, COD",
    "Guinean, GIN",
    "Dominicans, DOM"
  })
  void anAdjectiveOrDemonymTellsTheCountry(String adjective, String iso) {
    assertThat(GAZETTEER.byAdjective(adjective)).map(Entity::id).contains("country/" + iso);
  }

  @ParameterizedTest
  @CsvSource({"Tehran, IRN", "Washington, USA", "Kiev, UKR", "Kyiv, UKR", "Bogotá, COL"})
  void aSeatOfGovernmentStandsForTheCountry(String seat, String iso) {
    assertThat(GAZETTEER.byGovernment(seat)).map(Entity::id).contains("country/" + iso);
  }

  @Test
  void brusselsStandsForTheUnionThatSitsThere() {
    assertThat(GAZETTEER.byGovernment("Brussels"))
        .map(Entity::id)
        .contains("organization/european-union");
  }

  @Test
  void anEntityIsFoundByItsId() {
    assertThat(GAZETTEER.entity("country/KOR")).map(Entity::label).contains("South Korea");
    assertThat(GAZETTEER.entity("country/ABC")).isEmpty();
  }

  @Test
  void aCountryIsLinkedToWikidataAndGeoNames() {
    assertThat(GAZETTEER.entity("country/IRN").orElseThrow().links())
        .extracting(Entity.Link::target)
        .contains("http://www.wikidata.org/entity/Q794", "https://sws.geonames.org/130758/");
  }

  @Test
  void aCityAndARegionAreLinkedToWikidata() {
    assertThat(List.of("place/bangkok", "place/louisiana"))
        .map(id -> GAZETTEER.entity(id).orElseThrow().links().toString())
        .satisfiesExactly(
            city -> assertThat(city).contains("Q1861").contains("sws.geonames.org/1609350/"),
            region -> assertThat(region).contains("Q1588"));
  }

  @Test
  void noTwoEntitiesAreTheSameThingElsewhere() {
    List<String> same =
        GAZETTEER.entities().stream()
            .flatMap(entity -> entity.links().stream())
            .filter(link -> link.relation().equals("http://www.w3.org/2002/07/owl#sameAs"))
            .map(Entity.Link::target)
            .toList();
    assertThat(same).hasSizeGreaterThan(5500).doesNotHaveDuplicates();
    assertThat(same)
        .filteredOn(target -> target.contains("wikidata"))
        .hasSizeGreaterThan(1300)
        .allMatch(target -> target.matches("http://www\\.wikidata\\.org/entity/Q[1-9][0-9]*"));
  }

  @Test
  void allNamesHaveAtMostThatManyWords() {
    assertThat(GAZETTEER.entities())
        .allSatisfy(
            entity ->
                assertThat(entity.label().split(" ").length).isBetween(1, GAZETTEER.longest()));
  }
}
