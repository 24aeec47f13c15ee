package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import dateline.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  private static final English ENGLISH = English.load();

  private static boolean reads(String text) {
    return ENGLISH.reads(Article.of("a", text, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Panamá recibió a 119 migrantes deportados por Estados Unidos, informó el viernes el presidente del país.",
        "Le Panama a accueilli 119 migrants expulsés par les États-Unis, a annoncé vendredi le président du pays.",
        "Panama hat 119 aus den Vereinigten Staaten abgeschobene Migranten aufgenommen, teilte der Präsident am Freitag mit.",
        "O Panamá recebeu 119 migrantes deportados pelos Estados Unidos, disse o presidente do país na sexta-feira.",
        "Панама приняла 119 мигрантов, депортированных из Соединённых Штатов, сообщил в пятницу президент страны.",
        "巴拿马总统周五表示，巴拿马接收了119名被美国驱逐的移民。",
        "Panama heeft 119 migranten opgevangen die door de Verenigde Staten zijn uitgezet, zei de president vrijdag.",
        "Panama har tatt imot 119 migranter som ble deportert fra USA, sa landets president fredag at de hadde gjort.",
        "استقبلت بنما 119 مهاجرا رحلتهم الولايات المتحدة، وفق ما أعلن رئيس البلاد يوم الجمعة في العاصمة."
      })
  void otherLanguagesAreToldApart(String text) {
    assertThat(reads(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text.",
        "Panama City: 119 arrive.",
        "Panama received 119 migrants deported by the United States, the country's president said on Friday.",
        "Costa Rica, Panama, Guatemala, El Salvador, Honduras: five countries, one question",
        "Deportation flights resumed on Monday after a halt of three weeks, officials in Tegucigalpa said."
      })
  void englishIsEnglish(String text) {
    assertThat(reads(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev", "quiet"})
  void allOurArticlesAreEnglish(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).toList();
      assertThat(texts)
          .isNotEmpty()
          .allMatch(file -> ENGLISH.reads((Article) new ArticleReader().read(file)));
    }
  }
}
