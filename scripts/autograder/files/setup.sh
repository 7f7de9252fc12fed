#!/usr/bin/env bash
# Gradescope runs this once, when the autograder is uploaded: it installs Seaworthy and the Node that it needs.
set -euo pipefail
place="${AUTOGRADER:-/autograder}"

if ! command -v npm >/dev/null; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y nodejs npm
fi
npm install --prefix "$place/seaworthy" --no-audit --no-fund "$place/source/seaworthy.tgz"
"$place/seaworthy/node_modules/node/bin/node" \
  "$place/seaworthy/node_modules/seaworthy/scripts/launch.mjs" --version
