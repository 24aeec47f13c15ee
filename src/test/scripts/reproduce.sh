#!/bin/sh
# Builds the jar again from a copy of the sources in a folder of another name and length, in another
# time zone and locale, and compares it byte for byte with target/dateline.jar. Exit code 1 tells
# that they differ, and in what.
#
#   mvn -q -DskipTests package && sh src/test/scripts/reproduce.sh
set -eu
[ -f target/dateline.jar ] || { echo "first: mvn -q -DskipTests package" >&2; exit 2; }
here=$(pwd)
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
there="$top/another place/of another length"
mkdir -p "$there"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp -P --parents -t "$there"
(cd "$there" && TZ=Pacific/Auckland LC_ALL=C MAVEN_OPTS="-Duser.language=de -Duser.country=DE" mvn -q -B -ntp -DskipTests package)
if cmp "$here/target/dateline.jar" "$there/target/dateline.jar"; then
  echo "the same jar twice: $(sha256sum < "$here/target/dateline.jar" | cut -d' ' -f1)"
else
  for jar in "$here" "$there"; do unzip -v "$jar/target/dateline.jar" > "$top/list-$(basename "$jar" | cut -c1-2)"; done
  diff "$top"/list-* | head -20
  exit 1
fi
