#!/bin/sh
# Fetches Stanford CoreNLP and its models by Maven and prints their class path. CoreNLP is GPL and no part of
# Dateline: only the scripts that compare with it ask for it. Needs Maven and JDK 17.
#
#   java -cp "$(sh src/main/scripts/corenlp.sh SCRATCH)" …
set -eu
[ $# -eq 1 ] || { echo "usage: $0 SCRATCH" >&2; exit 2; }
cat > "$1/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>scratch</groupId><artifactId>scratch</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version></dependency>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version><classifier>models</classifier></dependency>
  </dependencies>
</project>
POM
mvn -q -B -f "$1/pom.xml" dependency:build-classpath -Dmdep.outputFile="$1/cp" >&2
cat "$1/cp"
