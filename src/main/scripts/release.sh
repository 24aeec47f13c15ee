#!/bin/sh
# Signs a release (dateline.jar, bom.json and their SHA-256) by an SSH key, or checks one.
#
#   sh src/main/scripts/release.sh sign ~/.ssh/id_ed25519 target
#   sh src/main/scripts/release.sh check allowed_signers FOLDER
#
# allowed_signers holds a line for each key that may sign: who, and the public key (ssh-keygen(1)).
# Exit code 0 tells that the files are as they were signed by one of them.
set -eu
[ $# = 3 ] || { echo "usage: $0 sign KEY FOLDER | check SIGNERS FOLDER" >&2; exit 2; }
key=$(realpath "$2")
cd "$3"
case $1 in
  sign)
    sha256sum dateline.jar bom.json > SHA256SUMS
    rm -f SHA256SUMS.sig
    ssh-keygen -Y sign -q -f "$key" -n file SHA256SUMS
    cat SHA256SUMS ;;
  check)
    who=$(ssh-keygen -Y find-principals -f "$key" -s SHA256SUMS.sig) || { echo "signed by none of $2" >&2; exit 1; }
    ssh-keygen -Y verify -f "$key" -I "$who" -n file -s SHA256SUMS.sig < SHA256SUMS
    sha256sum --strict --check SHA256SUMS ;;
  *)
    echo "usage: $0 sign KEY FOLDER | check SIGNERS FOLDER" >&2; exit 2 ;;
esac
