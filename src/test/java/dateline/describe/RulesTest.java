package dateline.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  private static final ShortForm RULES = ShortForm.shipped();

  /** What the rules derive from an event of one claim, as "subject predicate object" lines. */
  private static List<String> derive(String factuality, String event) {
    String turtle =
        """
        PREFIX dl: <https://w3id.org/dateline/ns#>
        PREFIX : <https://w3id.org/dateline/id/>
        :c dl:about :e ; dl:factuality dl:%s .
        :e %s .
        :USA a dl:Country . :QAT a dl:Country . :IRN a dl:Country . :PAN a dl:Country .
        :tehran a dl:Place ; dl:country :IRN .
        """
            .formatted(factuality, event);
    return RULES
        .derive(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().find().toList())
        .stream()
        .map(RulesTest::line)
        .sorted()
        .toList();
  }

  private static String line(Triple triple) {
    return String.join(
        " ",
        triple.getSubject().getLocalName(),
        triple.getPredicate().getLocalName(),
        triple.getObject().getLocalName());
  }

  @Test
  void aRemovalTellsWhoDeportsWhomWhereAndHow() {
    assertThat(
            derive(
                "Planned",
                "a dl:Removal ; dl:agent :USA ; dl:people :g ; dl:via :QAT ; dl:destination :IRN"))
        .containsExactly("USA deports g", "g deportedTo IRN", "g travelsVia QAT");
  }

  @ParameterizedTest
  @CsvSource({
    "Acceptance, agent, PAN accepts g",
    "Refusal, agent, PAN refuses g",
    "Detention, agent, PAN detains g",
    "Release, agent, PAN releases g"
  })
  void anActUponPeopleHasItsShortForm(String type, String role, String line) {
    String event = "a dl:" + type + " ; dl:" + role + " :PAN ; dl:people :g";
    assertThat(derive("Asserted", event)).containsExactly(line);
  }

  @Test
  void whatIsOfferedIsNotYetAccepted() {
    assertThat(derive("Offered", "a dl:Acceptance ; dl:agent :PAN ; dl:people :g"))
        .containsExactly("PAN offersToAccept g");
  }

  @Test
  void partiesAgreeAndMeetBothWays() {
    assertThat(derive("Asserted", "a dl:Agreement ; dl:party :USA , :PAN"))
        .containsExactly("PAN agreesWith USA", "USA agreesWith PAN");
    assertThat(derive("Asserted", "a dl:Talks ; dl:party :USA , :PAN"))
        .containsExactly("PAN meets USA", "USA meets PAN");
  }

  @Test
  void sanctionsAndProtestsHaveATarget() {
    assertThat(derive("Asserted", "a dl:Sanction ; dl:agent :USA ; dl:target :IRN"))
        .containsExactly("USA sanctions IRN");
    assertThat(derive("Asserted", "a dl:Protest ; dl:agent :IRN ; dl:target :USA"))
        .containsExactly("IRN protestsAgainst USA");
  }

  @ParameterizedTest
  @CsvSource({"Denied", "Hypothetical"})
  void whatIsDeniedOrImaginedHasNoShortForm(String factuality) {
    assertThat(
            derive(
                factuality,
                "a dl:Removal , dl:Acceptance , dl:Refusal , dl:Detention , dl:Talks , dl:Sanction ,"
                    + " dl:Protest , dl:Agreement , dl:Release ; dl:agent :USA ; dl:people :g ;"
                    + " dl:via :QAT ; dl:destination :IRN ; dl:target :IRN ; dl:party :USA , :PAN"))
        .isEmpty();
  }

  @Test
  void peopleSentToACountryThatIsNotTheirsAreThirdCountryNationals() {
    assertThat(
            derive(
                "Asserted",
                "a dl:Removal ; dl:destination :PAN ; dl:people :g . :g dl:nationality :IRN"))
        .contains("g type ThirdCountryNationals");
  }

  @ParameterizedTest
  @CsvSource({":IRN", ":tehran", "':PAN , :IRN'", ":sea"})
  void peopleSentHomeOrNowhereKnownAreNot(String destinations) {
    assertThat(
            derive(
                "Asserted",
                "a dl:Removal ; dl:people :g ; dl:destination "
                    + destinations
                    + " . :g dl:nationality :IRN , :QAT"))
        .isNotEmpty()
        .doesNotContain("g type ThirdCountryNationals");
  }
}
