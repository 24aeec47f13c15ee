#!/usr/bin/env bash
# Fetches the released browser build of the query editor YASQE from npm into the repository and prints its checksums, which
# src/main/resources/dateline/web/assets/NOTICE and bom.json beside it must name:  src/main/scripts/yasqe.sh 4.6.2
set -euo pipefail
version=${1:?name a version, such as 4.6.2}
target=$(cd "$(dirname "$0")/../resources/dateline/web/lib/yasqe" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "@zazuko/yasqe@$version" > /dev/null
tar xzf ./*.tgz
cp package/build/yasqe.esm.js package/build/yasqe.min.css "$target"
cd "$target"
sha256sum yasqe.esm.js yasqe.min.css
