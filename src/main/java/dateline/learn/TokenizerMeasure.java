package dateline.learn;

import dateline.annotate.SentenceSplitter;
import dateline.annotate.SentenceSplitter.Place;
import dateline.annotate.Tokenizer;
import dateline.read.Article;
import dateline.read.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Measures where sentences and words begin and end, on the running text of treebanks: each is right
 * if both of its ends are.
 */
public final class TokenizerMeasure {

  private static final String TEXT = "# text = ";

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private final int[] sentenceCounts = new int[3];
  private final int[] wordCounts = new int[3];

  private TokenizerMeasure() {}

  /**
   * Measures on each test file of a folder.
   *
   * @param data the folder
   * @return a line a file
   * @throws IOException if a file cannot be read or does not hold its words in its texts
   */
  public static List<String> measure(Path data) throws IOException {
    List<String> out = new ArrayList<>();
    for (String test : Treebank.TESTS) {
      TokenizerMeasure measure = new TokenizerMeasure();
      measure.read(data.resolve(test + ".conllu"));
      out.add(
          String.format(
              Locale.ROOT,
              "%s sentences F1 %.2f, words F1 %.2f",
              test,
              100 * f1(measure.sentenceCounts),
              100 * f1(measure.wordCounts)));
    }
    return out;
  }

  /** From how many there are, were found and are right. */
  private static double f1(int[] counts) {
    return 2.0 * counts[2] / Math.max(1, counts[0] + counts[1]);
  }

  private void read(Path file) throws IOException {
    int at = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# newdoc")) {
          close();
        } else if (line.startsWith("# newpar")) {
          text.append(text.length() == 0 ? "" : "\n\n");
        } else if (line.startsWith(TEXT)) {
          boolean fresh = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
          text.append(fresh ? "" : " ");
          at = text.length();
          text.append(line.substring(TEXT.length()).strip());
          sentences.add(new Span(at, text.length()));
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          at = word(line.split("\t"), at, file);
        }
      }
    }
    close();
  }

  /** Takes a word from the text; returns the place behind it. */
  private int word(String[] columns, int from, Path file) throws IOException {
    if (!columns[0].chars().allMatch(Character::isDigit)) {
      return from;
    }
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    int end = at + columns[1].length();
    if (end > text.length() || !text.substring(at, end).equals(columns[1])) {
      throw new IOException(file + ": the text does not go on with its word " + columns[1]);
    }
    words.add(new Span(at, end));
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Reads the text that has been collected and counts. */
  private void close() {
    String whole = text.toString();
    Article article =
        new Article(
            "text",
            whole,
            new Span(0, whole.length()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    List<Span> foundSentences = splitter.body(article).stream().map(Place::span).toList();
    List<Span> foundWords = new ArrayList<>();
    foundSentences.forEach(sentence -> foundWords.addAll(tokenizer.tokens(whole, sentence)));
    count(sentences, foundSentences, sentenceCounts);
    count(words, foundWords, wordCounts);
    text.setLength(0);
    sentences.clear();
    words.clear();
  }

  private static void count(List<Span> gold, List<Span> found, int[] counts) {
    Set<Span> right = new HashSet<>(gold);
    right.retainAll(new HashSet<>(found));
    counts[0] += gold.size();
    counts[1] += found.size();
    counts[2] += right.size();
  }
}
