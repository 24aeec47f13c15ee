#!/bin/sh
# Runs Dateline and Stanford CoreNLP's OpenIE one after the other on the same articles, one thread
# each, and prints both rates and their ratio. CoreNLP is GPL and no part of Dateline: it is fetched
# into a scratch folder. Both rates are by the clock on the wall: run it on a quiet machine. Needs Maven, JDK 17 and 6 GB.
#
#   mvn -q package -DskipTests && sh src/main/scripts/compare-corenlp.sh ARTICLE.txt…
set -eu
[ $# -gt 0 ] || { echo "usage: $0 ARTICLE.txt…" >&2; exit 2; }
jar=${DATELINE_JAR:-target/dateline.jar}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cat > "$scratch/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>scratch</groupId><artifactId>scratch</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version></dependency>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version><classifier>models</classifier></dependency>
  </dependencies>
</project>
POM
mvn -q -B -f "$scratch/pom.xml" dependency:build-classpath -Dmdep.outputFile="$scratch/cp" >&2

ours=$(java -Xmx2g -cp "$jar" dateline.command.Main bench "$@" | awk '/^end to end, 1 thread/ { getline; gsub(",", "", $1); print $1 }')
printf '%s\n' "$@" > "$scratch/files"
java -Xmx5g -cp "$(cat "$scratch/cp")" edu.stanford.nlp.pipeline.StanfordCoreNLP -threads 1 \
  -annotators tokenize,pos,lemma,depparse,natlog,openie -fileList "$scratch/files" \
  -outputFormat text -outputDirectory "$scratch" > "$scratch/log" 2>&1
theirs=$(sed -n 's|.* tokens at \([0-9.]*\) tokens/sec.*|\1|p' "$scratch/log" | tail -1)
echo "Dateline, text to store      $ours tokens/s"
echo "CoreNLP OpenIE               $theirs tokens/s"
awk -v o="$ours" -v t="$theirs" 'BEGIN { printf "ratio                        %.0f\n", o / t }'
