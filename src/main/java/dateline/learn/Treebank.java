package dateline.learn;

import dateline.annotate.Tokenizer;
import dateline.annotate.Tree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sentences of a CoNLL-U file with their lemmas, Penn tags and dependency trees. */
public final class Treebank {

  /**
   * One sentence.
   *
   * @param forms the words, typographic quotes and dashes made plain
   * @param lemmas their dictionary forms
   * @param tags their Penn tags
   * @param heads for each word its head, {@link Tree#ROOT} for the root
   * @param relations for each word its relation to the head
   */
  public record Parsed(
      String[] forms, String[] lemmas, String[] tags, int[] heads, String[] relations) {

    /** Number of words. */
    public int size() {
      return forms.length;
    }

    /** The same sentence from right to left. */
    Parsed reversed() {
      int n = size();
      Parsed out =
          new Parsed(new String[n], new String[n], new String[n], new int[n], new String[n]);
      for (int i = 0; i < n; i++) {
        int from = n - 1 - i;
        out.forms[i] = forms[from];
        out.lemmas[i] = lemmas[from];
        out.tags[i] = tags[from];
        out.heads[i] = heads[from] == Tree.ROOT ? Tree.ROOT : n - 1 - heads[from];
        out.relations[i] = relations[from];
      }
      return out;
    }

    /** The same sentence with other tags. */
    public Parsed withTags(String[] others) {
      return new Parsed(forms, lemmas, others, heads, relations);
    }
  }

  /** The files that nothing is ever trained on. */
  static final List<String> TESTS = List.of("test-ewt", "test-gum", "test-news");

  private static final String ID = "# sent_id = ";

  private Treebank() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or a line is malformed
   */
  public static List<Parsed> read(Path file) throws IOException {
    return read(file, id -> true);
  }

  /**
   * Reads some sentences of a file.
   *
   * @param wanted which sentences, by their ids ({@code # sent_id}); the id is empty where there is
   *     none
   * @throws IOException if it cannot be read or a line is malformed
   */
  static List<Parsed> read(Path file, Predicate<String> wanted) throws IOException {
    List<Parsed> out = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String id = "";
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank()) {
          add(rows, wanted.test(id) ? out : new ArrayList<>());
          id = "";
        } else if (line.startsWith(ID)) {
          id = line.substring(ID.length());
        } else if (line.charAt(0) != '#') {
          String[] columns = line.split("\t");
          if (columns.length < 8) {
            throw new IOException(file + ": no CoNLL-U line: " + line);
          }
          if (columns[0].chars().allMatch(Character::isDigit)) {
            rows.add(columns);
          }
        }
      }
    }
    add(rows, wanted.test(id) ? out : new ArrayList<>());
    return out;
  }

  /**
   * Reads what models are trained on: {@code train.conllu} and {@code dev.conllu} of a folder.
   *
   * @throws IOException if one cannot be read or a line is malformed
   */
  public static List<Parsed> training(Path data) throws IOException {
    List<Parsed> out = new ArrayList<>(read(data.resolve("train.conllu")));
    out.addAll(read(data.resolve("dev.conllu")));
    return out;
  }

  private static void add(List<String[]> rows, List<Parsed> out) {
    int n = rows.size();
    if (n == 0) {
      return;
    }
    Parsed parsed =
        new Parsed(new String[n], new String[n], new String[n], new int[n], new String[n]);
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      parsed.forms()[i] = Tokenizer.plain(row[1]);
      parsed.lemmas()[i] = Tokenizer.plain(row[2]);
      parsed.tags()[i] = row[4];
      parsed.heads()[i] = Integer.parseInt(row[6]) - 1;
      parsed.relations()[i] = row[7];
    }
    out.add(parsed);
    rows.clear();
  }
}
