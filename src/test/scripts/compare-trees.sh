#!/bin/sh
# Compares the trees of both profiles with those of Stanford CoreNLP's dependency parser on the same
# sentences and words, over the tags that each finds itself: heads and relations right, in per cent,
# with marks of punctuation and without. CoreNLP is GPL and no part of Dateline: it is fetched into a
# scratch folder. DATA holds test-ewt.conllu, test-gum.conllu and test-news.conllu. Needs 4 GB.
#
#   mvn -q package -DskipTests && sh src/test/scripts/compare-trees.sh DATA
set -eu
[ $# -eq 1 ] || { echo "usage: $0 DATA" >&2; exit 2; }
jar=${DATELINE_JAR:-target/dateline.jar}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

peer=$(sh "$(dirname "$0")/../../main/scripts/corenlp.sh" "$scratch")

cat > "$scratch/Peer.java" <<'JAVA'
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

class Peer {
  public static void main(String[] data) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,depparse");
    settings.setProperty("tokenize.whitespace", "true");
    settings.setProperty("ssplit.eolonly", "true");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    for (String test : List.of("test-ewt", "test-gum", "test-news")) {
      int[] right = new int[6];
      List<String[]> words = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(data[0], test + ".conllu"))) {
        String[] fields = line.split("\t");
        if (line.isBlank()) {
          judge(pipeline, words, right);
          words.clear();
        } else if (fields[0].matches("\\d+")) {
          words.add(fields);
        }
      }
      System.out.printf("CoreNLP 4.5.10 %s heads %.2f %% relations %.2f %%, without punctuation heads %.2f %% relations %.2f %%%n",
          test, share(right, 1, 0), share(right, 2, 0), share(right, 4, 3), share(right, 5, 3));
    }
  }

  static double share(int[] right, int some, int all) {
    return 100.0 * right[some] / right[all];
  }

  static void judge(StanfordCoreNLP pipeline, List<String[]> words, int[] right) {
    List<String> forms = words.stream().map(fields -> fields[1].replace(' ', '_').replace('\u00a0', '_')).toList();
    Annotation text = new Annotation(String.join(" ", forms));
    pipeline.annotate(text);
    SemanticGraph tree = text.get(CoreAnnotations.SentencesAnnotation.class).get(0)
        .get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    for (int i = 0; i < words.size(); i++) {
      String[] gold = words.get(i);
      IndexedWord word = tree.getNodeByIndexSafe(i + 1);
      IndexedWord head = word == null ? null : tree.getParent(word);
      int found = word == null ? -1 : head == null ? 0 : head.index();
      String relation = word == null ? "" : head == null ? "root" : tree.reln(head, word).toString();
      boolean mark = gold[7].equals("punct");
      boolean heads = found == Integer.parseInt(gold[6]);
      boolean both = heads && relation.equals(gold[7]);
      right[0]++;
      right[1] += heads ? 1 : 0;
      right[2] += both ? 1 : 0;
      right[3] += mark ? 0 : 1;
      right[4] += !mark && heads ? 1 : 0;
      right[5] += !mark && both ? 1 : 0;
    }
  }
}
JAVA
java -Xmx3g -cp "$peer" "$scratch/Peer.java" "$1" 2> "$scratch/log"
for profile in fast precise; do
  java -Xmx2g -cp "$jar" dateline.command.Main train parser --profile "$profile" --data "$1" --measure | sed "s/^/Dateline, $profile: /"
done
