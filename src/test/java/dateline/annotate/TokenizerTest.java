package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private static List<Span> spans(String text) {
    return TOKENIZER.tokens(text, new Span(0, text.length()));
  }

  private static String tokens(String text) {
    return spans(text).stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          Trump’s plan                      | Trump ’s plan
          India's border                    | India 's border
          the students’ protest             | the students ’ protest
          Mahmoudi’s and Cruz’s             | Mahmoudi ’s and Cruz ’s
          can't                             | ca n't
          Can’t we?                         | Ca n’t we ?
          won't                             | wo n't
          they’re                           | they ’re
          we'll, I'd, I've, I'm             | we 'll , I 'd , I 've , I 'm
          cannot                            | can not
          gonna                             | gon na
          O'Rourke                          | O'Rourke
          Xi’an                             | Xi’an
          the '90s                          | the '90s
          the 1990s                         | the 1990s
          2024's end                        | 2024 's end
          the 19th century                  | the 19th century
          third-country nationals           | third - country nationals
          anti-government                   | anti-government
          non-refoulement                   | non-refoulement
          an ex-minister                    | an ex-minister
          pro-Beijing                       | pro-Beijing
          re-elected                        | re-elected
          mid-May                           | mid-May
          a 28-year-old man                 | a 28 - year - old man
          Guinea-Bissau                     | Guinea - Bissau
          Barker-Vormawor                   | Barker - Vormawor
          a U.S.-based firm                 | a U.S. - based firm
          the U.S. military                 | the U.S. military
          the U.N. said                     | the U.N. said
          It left the U.S.                  | It left the U.S.
          Lt. Col. Haque                    | Lt. Col. Haque
          Lt Col Md Nazmul Haque            | Lt Col Md Nazmul Haque
          J. Edgar Hoover                   | J. Edgar Hoover
          Acme Inc. said                    | Acme Inc. said
          on Sept. 23                       | on Sept. 23
          on Sept 23.                       | on Sept 23 .
          at 10 a.m. local time             | at 10 a.m. local time
          at 6.30pm                         | at 6.30 pm
          at 00:55                          | at 00:55
          20:10 –                           | 20:10 –
          1,638 people                      | 1,638 people
          3.5 million                       | 3.5 million
          $6m                               | $ 6 m
          €5bn                              | € 5 bn
          £1.5 million                      | £ 1.5 million
          US$4.5 billion                    | US$ 4.5 billion
          50%                               | 50 %
          25 percent.                       | 25 percent .
          10-15 people                      | 10 - 15 people
          2015–2016                         | 2015 – 2016
          on 2025-01-27                     | on 2025-01-27
          9/11                              | 9/11
          24/7                              | 24/7
          and/or                            | and / or
          F-16                              | F - 16
          AT&T                              | AT&T
          word—word                         | word — word
          word--word                        | word -- word
          He paused...                      | He paused ...
          unknown…                          | unknown …
          Why?!                             | Why ?!
          (ICE)                             | ( ICE )
          [sic]                             | [ sic ]
          “We will go,” he said.            | “ We will go , ” he said .
          "They won't."                     | " They wo n't . "
          ‘Go home,’ he said                | ‘ Go home , ’ he said
          «Vamos»                           | « Vamos »
          https://example.org/a?b=1, or     | https://example.org/a?b=1 , or
          a.b@example.com.                  | a.b@example.com .
          @realDonaldTrump                  | @realDonaldTrump
          #Deportados                       | #Deportados
          Truth Social; X                   | Truth Social ; X
          Bogotá’s mayor Müller             | Bogotá ’s mayor Müller
          """)
  void cutsAsTheTreebanksDo(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¤',
      textBlock =
          """
          ’s  | 's
          “   | "
          ''  | "
          n’t | n't
          —   | --
          –   | -
          …   | ...
          Bo\u00ADgotá | Bogotá
          """)
  void plainFormsHaveNoTypography(String form, String expected) {
    assertThat(Tokenizer.plain(form)).isEqualTo(expected);
  }

  @Test
  void tokensCoverAllThatIsNoGap() {
    String text = "\uFEFF“It’s\u00A0a\u200Btest,”\tMr.\u2009Haque – of “X” – said:\r\n50%\0of $6m…";
    StringBuilder covered = new StringBuilder();
    int last = 0;
    for (Span span : spans(text)) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).isPositive();
      covered.append(span.of(text));
      last = span.end();
    }
    String inked =
        text.chars()
            .filter(c -> !Tokenizer.isGap((char) c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertThat(covered).hasToString(inked);
  }

  @Test
  void countsFromTheStartOfTheArticle() {
    String text = "Ignored. It’s here.";
    assertThat(TOKENIZER.tokens(text, new Span(9, 19)))
        .extracting(span -> span + " " + span.of(text))
        .containsExactly("9..11 It", "11..13 ’s", "14..18 here", "18..19 .");
  }

  @Test
  void endlessWordIsCut() {
    assertThat(spans("x".repeat(100_000)))
        .allSatisfy(span -> assertThat(span.length()).isLessThanOrEqualTo(Tokenizer.LONGEST))
        .hasSize(500);
  }

  @Test
  void pairOfSurrogatesStaysWhole() {
    String text = "😀".repeat(150);
    assertThat(spans(text)).noneMatch(span -> Character.isLowSurrogate(text.charAt(span.begin())));
  }

  @Test
  void thousandsOfMarksAreSoonRead() {
    assertThat(spans("\"".repeat(20_000))).hasSize(20_000);
    assertThat(spans("'s".repeat(20_000))).isNotEmpty();
    assertThat(spans("a-".repeat(20_000))).isNotEmpty();
    assertThat(spans("1.".repeat(20_000))).isNotEmpty();
    assertThat(spans("U.".repeat(20_000))).isNotEmpty();
    assertThat(spans("(".repeat(20_000))).hasSize(20_000);
  }
}
