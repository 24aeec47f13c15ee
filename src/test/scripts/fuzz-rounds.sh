#!/bin/sh
# Fuzzes the entrances in turn, round after round, until a time of the day (UTC), so that all get
# further alike. Figures of each turn are added to FUZZ_DIR/rounds, from which --sum makes one line
# an entrance: seconds and executions of all turns, of the rest the most.
#
#   mvn -q test-compile && FUZZ_DIR=/var/fuzz nice -n 19 sh src/test/scripts/fuzz-rounds.sh 23:30 300
#   FUZZ_DIR=/var/fuzz sh src/test/scripts/fuzz-rounds.sh --sum
set -eu
work=${FUZZ_DIR:-$(pwd)/target/fuzz}
rounds=$work/rounds
if [ "${1:-}" = --sum ]; then
  echo "entrance  turns  seconds  cpu_seconds  executions  edges  features  corpus  lines_of_dateline  findings"
  awk 'function most(a, b) { return a + 0 > b + 0 ? a : b }
    { t[$1]++; s[$1] += $2; c[$1] += $3; x[$1] += $4; n[$1] += $11
      e[$1] = most(e[$1], $6); f[$1] = most(f[$1], $7); k[$1] = most(k[$1], $8); l[$1] = most(l[$1], $9) }
    END { for (i in t) print i, t[i], s[i], c[i], x[i], e[i], f[i], k[i], l[i], n[i] }' "$rounds" | sort
  exit 0
fi
[ $# -ge 2 ] || { echo "usage: $0 UNTIL SECONDS [ENTRANCE…], or $0 --sum" >&2; exit 2; }
until=$(date -u -d "$1" +%s); seconds=$2; shift 2
[ $# -gt 0 ] || set -- write command knowledge long text query backup turtle http page records feed warc archive
mkdir -p "$work"
while :; do
  for entrance in "$@"; do
    # A turn takes longer than its seconds: loading before, figures after.
    [ $(($(date -u +%s) + seconds + 90)) -lt "$until" ] || exit 0
    FUZZ_BEGIN=${FUZZ_BEGIN:-150} FUZZ_LINES=${FUZZ_LINES:-0} sh "$(dirname "$0")/fuzz.sh" "$seconds" "$entrance" 2>> "$work/errors" | sed 1d | tee -a "$rounds" || true
  done
done
