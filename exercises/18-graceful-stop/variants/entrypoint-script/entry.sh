#!/bin/sh
set -e
echo "entry: preparing"
exec "$@"
