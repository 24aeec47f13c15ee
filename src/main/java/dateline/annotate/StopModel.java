package dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** OpenNLP's judgement of full stops, and the words that often begin a sentence. */
final class StopModel {

  private final SentenceModel model;
  private final Set<String> starters = new HashSet<>(WordLists.lines("sentence-starters.txt"));

  private StopModel(SentenceModel model) {
    this.model = model;
  }

  /** The English model that OpenNLP publishes. */
  static StopModel load() {
    String name = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    try (InputStream in = StopModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      return new StopModel(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the full stop at {@code stop} ends a sentence, judged by what stands around it. */
  boolean ends(String text, int stop, int begin, int end) {
    int from = Math.max(begin, stop - SentenceSplitter.WINDOW);
    int to = Math.min(end, stop + SentenceSplitter.WINDOW);
    StringBuilder window = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      window.append(Tokenizer.isGap(c) ? ' ' : c == '’' ? '\'' : c == '“' || c == '”' ? '"' : c);
    }
    for (opennlp.tools.util.Span span : new SentenceDetectorME(model).sentPosDetect(window)) {
      if (span.getEnd() == stop - from + 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the capitalised word hardly ever follows an abbreviation within a sentence. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }
}
