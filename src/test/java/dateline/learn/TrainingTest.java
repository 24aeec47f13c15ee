package dateline.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.annotate.Clusters;
import dateline.annotate.Parser;
import dateline.annotate.Tagged;
import dateline.annotate.Tagger;
import dateline.annotate.Vocabulary;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  private static final String SENTENCE =
      """
      # text = Iran freed %1$s.
      1	Iran	Iran	PROPN	NNP	_	2	nsubj	_	_
      2	freed	free	VERB	VBD	_	0	root	_	_
      3	%1$s	%1$s	NOUN	NNS	_	2	obj	_	SpaceAfter=No
      4	.	.	PUNCT	.	_	2	punct	_	_

      """;

  private static final String NEWS =
      """
      # sent_id = GUM_news_1
      1	Iran	Iran	PROPN	NNP	_	3	nsubj	_	_
      2	has	have	AUX	VBZ	_	3	aux	_	_
      3	freed	free	VERB	VBN	_	0	root	_	_
      4	prisoners	prisoner	NOUN	NNS	_	3	obj	_	SpaceAfter=No
      5	.	.	PUNCT	.	_	3	punct	_	_

      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTreebank() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(SENTENCE.formatted("prisoners" + i));
    }
    Files.writeString(folder.resolve("train.conllu"), text);
    Files.writeString(folder.resolve("dev.conllu"), SENTENCE.formatted("migrants"));
  }

  private DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new GZIPInputStream(Files.newInputStream(file)));
  }

  @Test
  void taggerLearnsTheTreebank() throws IOException {
    TaggerTraining.train(folder, folder.resolve("tagger"));
    try (DataInputStream in = open(folder.resolve("tagger"))) {
      Tagger tagger = Tagger.read(in, Vocabulary.load());
      assertThat(tagger.tag(new String[] {"Iran", "freed", "prisoners1", "."}))
          .containsExactly("NNP", "VBD", "NNS", ".");
    }
  }

  @Test
  void parserLearnsTheTreebank() throws IOException {
    ParserTraining.train(folder, folder.resolve("parser"));
    try (DataInputStream in = open(folder.resolve("parser"))) {
      String[] forms = {"Iran", "freed", "prisoners1", "."};
      String[] tags = {"NNP", "VBD", "NNS", "."};
      assertThat(Parser.read(in, Clusters.load()).parse(new Tagged(forms, tags)))
          .hasToString("nsubj(1) root(-1) obj(1) punct(1)");
    }
  }

  @Test
  void sameDataSameModel() throws IOException {
    ParserTraining.train(folder, folder.resolve("one"));
    ParserTraining.train(folder, folder.resolve("other"));
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("other"));
  }

  @Test
  void malformedLineIsNamed() throws IOException {
    Files.writeString(folder.resolve("train.conllu"), "1\tIran\tIran\n\n");
    assertThatThrownBy(() -> Treebank.read(folder.resolve("train.conllu")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no CoNLL-U line: 1\tIran");
  }
}
