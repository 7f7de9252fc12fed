#!/bin/sh
set -e
cd "$1"
npm install --no-audit --no-fund
