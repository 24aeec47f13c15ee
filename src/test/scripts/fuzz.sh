#!/bin/sh
# Fuzzes entrances of Dateline with Jazzer, one after the other, each for some seconds, and prints a
# line of figures for each, by the clock and by the processor. Exit code 1 tells a finding, whose input then lies in target/fuzz/ENTRANCE
# (crash-…, timeout-…, oom-…). Inputs that reached new code are kept in target/fuzz/ENTRANCE/corpus
# and are where the next run begins.
#
#   mvn -q test-compile && sh src/test/scripts/fuzz.sh 3600            every entrance for an hour
#   sh src/test/scripts/fuzz.sh 600 warc feed                          two of them for ten minutes
#   FUZZ_RUNS=300 sh src/test/scripts/fuzz.sh 15 warc                   the same 300 inputs each time
#   FUZZ_BEGIN=150 FUZZ_LINES=0 sh src/test/scripts/fuzz.sh 300 text    for a short turn of a slow entrance: begins with
#                                                                       150 of the kept inputs, and counts no lines
set -eu
here=$(pwd)
[ -d "$here/target/test-classes/dateline/fuzz" ] || { echo "first: mvn -q test-compile" >&2; exit 2; }
[ $# -gt 0 ] || { echo "usage: $0 SECONDS [ENTRANCE…]" >&2; exit 2; }
seconds=$1; shift
[ $# -gt 0 ] || set -- text long page records feed warc archive turtle knowledge query http write command backup
work=${FUZZ_DIR:-$here/target/fuzz}
classes=${FUZZ_CLASSES:-$here/target}
mkdir -p "$work"
[ -s "$work/libraries" ] || mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/libraries" >&2
find "$here/src/main/java" -name '*.java' -exec basename {} \; > "$work/ours"
figures=
for class in Network NetworkScores NativeRuntime Weights FewWeights PackedWeights Features ParserFeatures TaggerFeatures \
  NameFeatures GreedyParser ParseState BestTree Knowledge Packed Resources Cities Described KeyTable Clusters NameLists WordLists; do
  figures="$figures${figures:+:}dateline.annotate.$class"
done
found=0
# Seconds of processor time that what this script started has taken.
processor() { awk 'NR == 2 { gsub("s", ""); split($1, u, "m"); split($2, s, "m"); print int(60 * (u[1] + s[1]) + u[2] + s[2]) }'; }
echo "entrance  seconds  cpu_seconds  executions  per_s  edges  features  corpus  lines_of_dateline  peak_MB  findings"
for entrance in "$@"; do
  first=$(printf %s "$entrance" | cut -c1 | tr a-z A-Z)
  target="dateline.fuzz.$first$(printf %s "$entrance" | cut -c2-)Fuzz"
  mkdir -p "$work/$entrance/corpus"
  cd "$work/$entrance"
  # Reading all kept inputs anew may take longer than the turn; what is new goes to them behind it.
  kept=corpus
  if [ -n "${FUZZ_BEGIN:-}" ] && [ "$(ls corpus | wc -l)" -gt "$FUZZ_BEGIN" ]; then
    rm -rf begin; mkdir -p begin new
    ls corpus | shuf -n "$FUZZ_BEGIN" | while read -r name; do ln "corpus/$name" "begin/$name"; done
    kept="new begin"
  fi
  # The better compiler takes longer to compile what Jazzer adds than a short turn gains by it,
  # unless each input is read a thousand times.
  compiler=
  [ "$seconds" -gt 900 ] || [ "$entrance" = long ] || compiler=-XX:TieredStopAtLevel=1
  libraries='dateline.**'
  without=none
  length=100000
  hooks=
  case $entrance in
    page) libraries="$libraries:org.jsoup.**" ;;
    records) libraries="$libraries:com.google.gson.**" ;;
    feed) libraries="$libraries:com.rometools.**:org.jdom2.**" ;;
    warc) libraries="$libraries:org.netpreserve.**" ;;
    archive) libraries="$libraries:org.apache.commons.compress.**" ;;
    turtle|backup|knowledge) libraries="$libraries:org.apache.jena.riot.**" ;;
    # Counting each step of the network and the weights would leave time for little else.
    text) without=$figures; length=3000 ;;
    long) without=$figures; length=300 ;;
    query) libraries="$libraries:org.apache.jena.sparql.lang.**:org.apache.jena.sparql.syntax.**" ;;
    http|write) libraries="$libraries:org.apache.jena.fuseki.**" ;;
    # It connects to where an argument says. How articles are read is the matter of the others.
    command) libraries="dateline.command.**:dateline.store.**:dateline.publish.**:picocli.**"; hooks=ServerSideRequestForgery ;;
  esac
  # What hangs is told by its time on the processor (Contract); the limit by the clock only ends what never does, for beside
  # other programs a second of the processor may take a minute.
  words=$here/src/test/resources/fuzz/$entrance.dict
  set +e
  begun=$(date +%s)
  times > times; worked=$(processor < times)
  rm -f coverage.txt
  java -Xmx1400m -XX:+UseSerialGC $compiler -Ddateline.lines="${FUZZ_LINES:-1}" -XX:-OmitStackTraceInFastThrow -Dfile.encoding=UTF-8 \
    -cp "$classes/test-classes:$classes/classes:$(cat "$work/libraries")" com.code_intelligence.jazzer.Jazzer \
    --target_class="$target" --instrumentation_includes="$libraries" --instrumentation_excludes="$without" --custom_hook_includes="$libraries" \
    --disabled_hooks="${hooks:+com.code_intelligence.jazzer.sanitizers.$hooks}" --reproducer_path=. --coverage_report=coverage.txt --keep_going="${FUZZ_KEEP_GOING:-1}" \
    $kept "$here/src/test/resources/fuzz/$entrance" \
    -artifact_prefix=./ -max_total_time="$seconds" -timeout="${FUZZ_TIMEOUT:-1200}" -max_len="$length" -rss_limit_mb=4096 \
    $([ ! -f "$words" ] || echo "-dict=$words") ${FUZZ_RUNS:+-runs="$FUZZ_RUNS" -seed=1} -print_final_stats=1 > log 2>&1
  set -e
  times > times; worked=$(($(processor < times) - worked))
  if [ "$kept" != corpus ]; then
    find new -type f -exec mv {} corpus \;
    rm -rf begin
  fi
  # A run that a finding ends at once has no figures: a dash keeps the columns.
  stat() { awk -v key="stat::$1:" '$1 == key { it = $2 } END { print it == "" ? "-" : it }' log; }
  last() { sed -n "s/.* $1: \([0-9]*\).*/\1/p" log | awk '{ it = $0 } END { print it == "" ? "-" : it }'; }
  findings=$(grep -c '^== Java Exception\|^==[0-9]*== ERROR' log || true)
  [ "$findings" = 0 ] || found=1
  lines=-
  [ "${FUZZ_LINES:-1}" = 0 ] || [ ! -f coverage.txt ] || lines=$(awk -F'[:/ ]+' 'NR == FNR { ours[$1]; next } /coverage:$/ { on = /^Line/; next } on && $1 in ours { n += $2 } END { print n + 0 }' "$work/ours" coverage.txt)
  echo "$entrance  $(($(date +%s) - begun))  $worked  $(stat number_of_executed_units)  $(stat average_exec_per_sec)  $(last cov)  $(last ft)  $(ls corpus | wc -l)  $lines  $(stat peak_rss_mb)  $findings"
  cd "$here"
done
exit $found
