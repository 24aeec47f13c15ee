#!/bin/sh
# Runs Dateline and Stanford CoreNLP's OpenIE one after the other on the same articles, one thread
# each, and prints both rates and their ratio. CoreNLP is GPL and no part of Dateline: it is fetched
# into a scratch folder. Both read the articles once to warm up; rates are by the processor time of the thread that
# reads, so that other programs disturb little. Dateline's holds all from text to store. Needs Maven, JDK 17 and 6 GB.
#
#   mvn -q package -DskipTests && sh src/main/scripts/compare-corenlp.sh ARTICLE.txt…
set -eu
[ $# -gt 0 ] || { echo "usage: $0 ARTICLE.txt…" >&2; exit 2; }
jar=${DATELINE_JAR:-target/dateline.jar}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

peer=$(sh "$(dirname "$0")/corenlp.sh" "$scratch")

cat > "$scratch/Peer.java" <<'JAVA'
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

class Peer {
  public static void main(String[] files) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,depparse,natlog,openie");
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    read(pipeline, files);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long tokens = read(pipeline, files);
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    System.out.printf("%.0f%n", tokens * 1e9 / time);
  }

  static long read(StanfordCoreNLP pipeline, String[] files) throws Exception {
    long tokens = 0;
    for (String file : files) {
      CoreDocument document = new CoreDocument(Files.readString(Path.of(file)));
      pipeline.annotate(document);
      tokens += document.tokens().size();
    }
    return tokens;
  }
}
JAVA
ours=$(java -Xmx2g -cp "$jar" dateline.command.Main bench --profile fast --warm-up 30 --stages "$@" | awk '/^all of these/ { gsub(",", "", $4); print $4 }')
theirs=$(java -Xmx5g -cp "$peer" "$scratch/Peer.java" "$@" 2> "$scratch/log" | tail -1)
echo "Dateline, text to store      $ours tokens/s"
echo "CoreNLP OpenIE               $theirs tokens/s"
awk -v o="$ours" -v t="$theirs" 'BEGIN { printf "ratio                        %.0f\n", o / t }'
