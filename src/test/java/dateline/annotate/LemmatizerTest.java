package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          raided | VBD | raid
          apprehended | VBN | apprehend
          deported | VBN | deport
          redeported | VBN | redeport
          flown | VBN | fly
          fled | VBD | flee
          fleeing | VBG | flee
          released | VBN | release
          seized | VBD | seize
          freed | VBN | free
          barred | VBN | bar
          fined | VBN | fine
          expelled | VBN | expel
          repatriated | VBN | repatriate
          accused | VBD | accuse
          denies | VBZ | deny
          refuses | VBZ | refuse
          sanctions | NNS | sanction
          deportees | NNS | deportee
          agencies | NNS | agency
          buses | NNS | bus
          countries | NNS | country
          women | NNS | woman
          children | NNS | child
          lives | NNS | life
          People | NNS | people
          Venezuelans | NNPS | Venezuelan
          worst | JJS | bad
          largest | JJS | large
          n't | RB | not
          's | POS | 's
          ICE | NNP | ICE
          """)
  void givesTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
  }
}
