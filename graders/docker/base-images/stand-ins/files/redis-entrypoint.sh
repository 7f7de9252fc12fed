#!/bin/sh
# Runs the server for options and configuration files alone, and anything else as it is given.
set -e

if [ "${1#-}" != "$1" ] || [ "${1%.conf}" != "$1" ]; then
	set -- redis-server "$@"
fi

case "$1 ${2-}" in
# A question about the server is no start of it.
"redis-server -v" | "redis-server --version" | "redis-server -h" | "redis-server --help" | "redis-server --test-memory") exec "$@" ;;
redis-server\ *) shift ;;
*) exec "$@" ;;
esac

config=
case ${1-} in *.conf) config=$1 && shift ;; esac
# Other containers may ask, as with the real image: a container's network is the protection.
set -- ${config:+"$config"} --protected-mode no "$@"

# Where the sandbox forbids to change the user, the server stays root's.
if [ "$(id -u)" = 0 ] && chown -R redis . 2>/dev/null && start-stop-daemon -S -c redis -x /bin/true 2>/dev/null; then
	exec start-stop-daemon -S -c redis -x /usr/bin/redis-server -- "$@"
fi
exec redis-server "$@"
