package dateline.learn;

import dateline.annotate.NameLabels;
import dateline.annotate.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sentences whose names are marked, as files of a word and a label a line hold them. */
final class NameData {

  /** Names of the files that are never trained on begin so. */
  private static final String TEST = "test-";

  /**
   * A sentence.
   *
   * @param forms its words with plain quotes
   * @param labels their labels, see {@link NameLabels}
   */
  record Labelled(String[] forms, int[] labels) {}

  private NameData() {}

  /** The sentences of all files of the folder but the tests, in the order of the files' names. */
  static List<Labelled> training(Path folder) throws IOException {
    List<Labelled> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !isTest(f)).sorted().toList()) {
        if (file.toString().endsWith(".iob")) {
          out.addAll(read(file));
        }
      }
    }
    return out;
  }

  private static boolean isTest(Path file) {
    return file.getFileName().toString().startsWith(TEST);
  }

  /**
   * Reads one file.
   *
   * @throws IOException if it cannot be read or holds an unknown label
   */
  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> out = new ArrayList<>();
    List<String[]> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        add(lines, out);
      } else {
        String[] columns = line.split("\t");
        if (columns.length != 2) {
          throw new IOException(file + ": no word and label: " + line);
        }
        lines.add(columns);
      }
    }
    add(lines, out);
    return out;
  }

  private static void add(List<String[]> lines, List<Labelled> out) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    String[] forms = new String[lines.size()];
    int[] labels = new int[lines.size()];
    for (int i = 0; i < forms.length; i++) {
      String plain = Tokenizer.plain(lines.get(i)[0]);
      forms[i] = plain.isEmpty() ? "-" : plain;
      String label = lines.get(i)[1];
      if (!label.equals("O")) {
        int kind = label.matches("[BI]-.+") ? NameLabels.KINDS.indexOf(label.substring(2)) : -1;
        if (kind < 0) {
          throw new IOException("no label: " + label);
        }
        boolean begins = i == 0 || !continues(lines.get(i - 1)[1], label);
        boolean ends = i + 1 == forms.length || !continues(label, lines.get(i + 1)[1]);
        labels[i] = NameLabels.of(kind, begins, ends);
      }
    }
    lines.clear();
    out.add(new Labelled(forms, labels));
  }

  private static boolean continues(String first, String second) {
    return second.startsWith("I-")
        && !first.equals("O")
        && first.substring(2).equals(second.substring(2));
  }
}
