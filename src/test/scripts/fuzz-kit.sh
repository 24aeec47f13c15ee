#!/bin/sh
# Packs what fuzzing needs for another machine (x86-64, Linux) that has neither Java nor Maven nor a network, in parts of at most 62 MiB.
#
#   mvn -q test-compile && sh src/test/scripts/fuzz-kit.sh PARTS      here
#   cat PARTS/kit.* | xz -dc | tar x && sh kit/fuzz 3600               there: every entrance at once, for an hour
set -eu
here=$(pwd)
[ -d "$here/target/test-classes/dateline/fuzz" ] || { echo "first: mvn -q test-compile" >&2; exit 2; }
[ $# = 1 ] || { echo "usage: $0 PARTS" >&2; exit 2; }
parts=$1
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
kit=$made/kit
mkdir -p "$kit/jars" "$kit/work" "$kit/target" "$parts"
jlink --add-modules java.se,java.instrument,jdk.attach,jdk.unsupported,jdk.management,jdk.zipfs,jdk.crypto.ec,jdk.httpserver \
  --strip-debug --no-header-files --no-man-pages --output "$kit/java"
libraries=${FUZZ_LIBRARIES:-}
if [ -z "$libraries" ]; then
  mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$made/libraries" >&2
  libraries=$(cat "$made/libraries")
fi
for jar in $(printf %s "$libraries" | tr : ' '); do
  # What drives browsers and reads byte code in tests is not fuzzed.
  case $jar in
    */selenium*|*/byte-buddy*|*/archunit*) ;;
    *) cp "$jar" "$kit/jars" ;;
  esac
done
# The networks' runtime and zstd for other systems.
for jar in "$kit"/jars/onnxruntime-*.jar "$kit"/jars/zstd-jni-*.jar; do
  zip -qd "$jar" '*/osx-*' '*/win-*' '*/linux-aarch64/*' 'win/*' 'darwin/*' 'freebsd/*' 'aix/*' 'linux/[!a]*' 'linux/aarch64/*' 'linux/arm/*' > /dev/null || [ $? = 12 ]
done
cp -r "$here/target/classes" "$here/target/test-classes" "$kit/target"
for folder in src/main/java src/test/resources src/test/scripts ontology queries seeds; do
  mkdir -p "$kit/$(dirname $folder)"
  cp -r "$here/$folder" "$kit/$(dirname $folder)"
done
cat > "$kit/fuzz" <<'FUZZ'
#!/bin/sh
# Fuzzes all at once with the Java that lies beside: fuzz SECONDS [ENTRANCE…]
set -eu
cd "$(dirname "$0")"
PATH=$(pwd)/java/bin:$PATH; export PATH
FUZZ_DIR=${FUZZ_DIR:-$(pwd)/work}; export FUZZ_DIR
mkdir -p "$FUZZ_DIR"
printf %s "$(pwd)/jars/*" > "$FUZZ_DIR/libraries"
exec sh src/test/scripts/fuzz-at-once.sh "$@"
FUZZ
tar -C "$made" -c kit | xz -T0 -6 | split -b 62m - "$parts/kit."
ls -l "$parts"
