#!/bin/sh
# Fuzzes entrances of Dateline all at once, one process each, for a machine of many cores; prints what fuzz.sh prints.
#
#   mvn -q test-compile && sh src/test/scripts/fuzz-at-once.sh 3600          every entrance for an hour
#   FUZZ_DIR=/var/fuzz sh src/test/scripts/fuzz-at-once.sh 600 warc feed     two of them for ten minutes
set -eu
here=$(pwd)
[ $# -gt 0 ] || { echo "usage: $0 SECONDS [ENTRANCE…]" >&2; exit 2; }
seconds=$1; shift
[ $# -gt 0 ] || set -- text long page records feed warc archive turtle knowledge query http write command backup
FUZZ_DIR=${FUZZ_DIR:-$here/target/fuzz}; export FUZZ_DIR
mkdir -p "$FUZZ_DIR"
[ -s "$FUZZ_DIR/libraries" ] || mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$FUZZ_DIR/libraries" >&2
found=0
running=
for entrance in "$@"; do
  mkdir -p "$FUZZ_DIR/$entrance"
  sh "$here/src/test/scripts/fuzz.sh" "$seconds" "$entrance" > "$FUZZ_DIR/$entrance/figures" 2>&1 &
  running="$running $!"
done
for process in $running; do wait "$process" || found=1; done
head -1 "$FUZZ_DIR/$1/figures"
for entrance in "$@"; do sed 1d "$FUZZ_DIR/$entrance/figures"; done
exit $found
