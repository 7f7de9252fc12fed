#!/bin/sh
# Runs what is no program (an option, a script's name) with node, and anything else as it is given.
set -e

if [ "${1#-}" != "$1" ] || [ -z "$(command -v -- "$1")" ] || { [ -f "$1" ] && ! [ -x "$1" ]; }; then
	set -- node "$@"
fi

exec "$@"
