package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.SentenceSplitter.Place;
import dateline.read.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private static List<Place> places(String text) {
    return SPLITTER.body(Article.of("test", text, LocalDate.of(2025, 10, 1)));
  }

  private static String sentences(String text) {
    return places(text).stream()
        .map(place -> place.span().of(text))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          He left. She stayed.                         | He left. / She stayed.
          Gen. Smith met Lt. Col. Haque. He left.      | Gen. Smith met Lt. Col. Haque. / He left.
          J. Edgar Hoover spoke. It rained.            | J. Edgar Hoover spoke. / It rained.
          He lives in the U.S. The planes left.        | He lives in the U.S. / The planes left.
          A U.S. Immigration officer spoke.            | A U.S. Immigration officer spoke.
          The U.S. said no. It was so.                 | The U.S. said no. / It was so.
          Mr. Trump Jr. said so.                       | Mr. Trump Jr. said so.
          He came to Washington, D.C. on Jan. 5.       | He came to Washington, D.C. on Jan. 5.
          It was No. 10 that replied.                  | It was No. 10 that replied.
          They came at 5 p.m. Monday. It rained.       | They came at 5 p.m. Monday. / It rained.
          They left at 6 p.m. The end was near.        | They left at 6 p.m. / The end was near.
          They paid 3.5 million. Nobody asked.         | They paid 3.5 million. / Nobody asked.
          “We will go.” The minister left.             | “We will go.” / The minister left.
          “We will go,” he said. “They won’t.”         | “We will go,” he said. / “They won’t.”
          “Stop!” he cried. It went on.                | “Stop!” he cried. / It went on.
          "Why?" asked Petro. Nobody knew.             | "Why?" asked Petro. / Nobody knew.
          He said: “Go home.” Then he left.            | He said: “Go home.” / Then he left.
          He left. (Nobody knows where.) She stayed.   | He left. / (Nobody knows where.) / She stayed.
          It is unknown... Nobody asked.               | It is unknown... / Nobody asked.
          He said.The man left.                        | He said. / The man left.
          Prof. Dr. A. B. Weber et al. agreed.         | Prof. Dr. A. B. Weber et al. agreed.
          St. Louis and Gov. Ron DeSantis              | St. Louis and Gov. Ron DeSantis
          Is it true? Yes! It is.                      | Is it true? / Yes! / It is.
          See example.com for more. Go.                | See example.com for more. / Go.
          """)
  void endsSentencesWhereAReaderDoes(String text, String expected) {
    assertThat(sentences(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          ACCRA – At least six were sent.                 | ACCRA –
          SAN SALVADOR (Reuters) — Nayib Bukele spoke.    | SAN SALVADOR (Reuters) —
          SAN SALVADOR, El Salvador (AP) — Bukele spoke.  | SAN SALVADOR, El Salvador (AP) —
          WASHINGTON, Sept 23 (Reuters) - He spoke.       | WASHINGTON, Sept 23 (Reuters) -
          KABUL/ISLAMABAD (Reuters) – They spoke.         | KABUL/ISLAMABAD (Reuters) –
          Washington (CNN) — The court ruled.             | Washington (CNN) —
          Dhaka, June 24 (AFP) -- Bangladesh said no.     | Dhaka, June 24 (AFP) --
          (Reuters) - The White House said no.            | (Reuters) -
          NEW DELHI: India has pushed people over.        | NEW DELHI:
          20:10 – Petro puts the plane at their disposal. | 20:10 –
          00:55 - The dispute is over.                    | 00:55 -
          """)
  void datelineOrTimeInFrontStandsAlone(String text, String front) {
    List<Place> places = places(text);
    assertThat(places).hasSize(2);
    assertThat(places.get(0).span().of(text)).isEqualTo(front);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          ICE said on Tuesday that it had no comment.
          The minister – a lawyer – spoke.
          UNHCR – the refugee agency – spoke.
          Trump (the president) – so they say – spoke.
          U.S. officials - two of them - spoke.
          120 people – all of them Iranians – were flown out.
          """)
  void dashInsideASentenceIsNoDateline(String text) {
    assertThat(sentences(text)).isEqualTo(text);
  }

  @Test
  void blankLineEndsAParagraph() {
    String text = "First headline\n\nSecond paragraph\r\n\r\nThird one.";
    assertThat(places(text)).extracting(Place::paragraph).containsExactly(0, 1, 2);
  }

  @Test
  void lineBreakBetweenLongLinesEndsAParagraph() {
    String line =
        "The government of the country said in a statement on Monday that it would "
            + "accept all of the people whom the other government wanted to deport";
    assertThat(places(line + "\n" + line)).hasSize(2);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String text =
        """
        The government said on Monday that it would take back
        all of the 120 people who had been flown to Qatar. It
        did not say when. The flight, the third in a week, is
        to leave soon.
        """;
    assertThat(places(text)).hasSize(3).extracting(Place::paragraph).containsOnly(0);
  }

  @Test
  void bulletsAreLeftOut() {
    assertThat(sentences("• One plane\n• Two planes\n- Three planes"))
        .isEqualTo("One plane / Two planes / Three planes");
  }

  @Test
  void spansHaveNoWhiteSpaceAround() {
    assertThat(sentences("  He left.   She stayed. \n ")).isEqualTo("He left. / She stayed.");
  }

  @Test
  void nothingIsNoSentence() {
    assertThat(places("")).isEmpty();
    assertThat(places(" \n\n \t ")).isEmpty();
  }

  @Test
  void longTextsOfStopsQuotesAndNulsAreSoonRead() {
    for (String part : List.of("U.S. A ", "a.", "\"", "Mr. ", "\0", "A ", "(", ". ", "\n", "A-")) {
      String text = part.repeat(200_000 / part.length());
      assertThat(places(text).size()).isLessThanOrEqualTo(text.length());
    }
  }
}
