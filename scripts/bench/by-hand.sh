#!/bin/sh
# The checks of the seven solutions as a person would do them with the docker client, one after the other.
# Usage: by-hand.sh COURSE_FOLDER PREFIX - images are named PREFIX-16 and so on, and are all removed at the end.
set -eu
course=$1
prefix=$2
export DOCKER_BUILDKIT=0

build() { docker build -q -t "$prefix-$1" "$2" > /dev/null; }
remove() { docker rm -f "$1" > /dev/null; }
until_ok() { n=0; until "$@" > /dev/null 2>&1; do n=$((n + 1)); [ "$n" -lt 150 ]; sleep 0.1; done; }
port_of() { docker port "$1" 8080 | head -n 1 | sed 's/.*://'; }
answers() { curl -fsS -o /dev/null "http://127.0.0.1:$1/?nonce=$$"; }
serve() { docker run -d -P --expose 8080 "$prefix-$1"; }

# A server that lives by redis: it answers, and its container ends with it.
redis() {
  id=$(docker run -d "$prefix-$1")
  until_ok docker exec "$id" redis-cli ping
  docker exec "$id" redis-cli shutdown nosave > /dev/null 2>&1 || true
  docker wait "$id" > /dev/null
  remove "$id"
}

# A web app: it answers, and still does five seconds later.
steady() {
  id=$(serve "$1")
  port=$(port_of "$id")
  until_ok answers "$port"
  sleep 5
  answers "$port"
  remove "$id"
}

build 16 "$course/16-redis-image/solution"
docker run --rm --entrypoint redis-server "$prefix-16" --version > /dev/null
id=$(docker run -d "$prefix-16"); until_ok docker exec "$id" redis-cli ping; remove "$id"
redis 16
[ "$(docker run --rm "$prefix-16" echo one)" = one ]

build 17 "$course/17-default-command/solution"
docker run --rm "$prefix-17" | grep -qi hello
docker run --rm "$prefix-17" > /dev/null
[ "$(docker run --rm "$prefix-17" echo two)" = two ]
docker run --rm "$prefix-17" ls / | grep -q proc

build 18 "$course/18-graceful-stop/solution"
id=$(docker run -d "$prefix-18")
until_ok sh -c "docker logs $id | grep -q work"
docker stop "$id" > /dev/null
docker logs "$id" 2>&1 | grep -q 'cleaned up'
[ "$(docker inspect -f '{{.State.ExitCode}}' "$id")" = 0 ]
remove "$id"

build 19-starter "$course/19-rebuild-cache/starter"
build 19 "$course/19-rebuild-cache/solution"
docker image inspect -f '{{.RootFS.Layers}}' "$prefix-19-starter" "$prefix-19" > /dev/null
docker run --rm --entrypoint curl "$prefix-19" --version > /dev/null
redis 19

build 20 "$course/20-simpleweb/solution"
id=$(serve 20); until_ok answers "$(port_of "$id")"; remove "$id"
steady 20

build 22 "$course/22-workdir/solution"
[ "$(docker image inspect -f '{{.Config.WorkingDir}}' "$prefix-22")" != / ]
id=$(docker create "$prefix-22"); ! docker cp "$id:/package.json" - > /dev/null 2>&1; remove "$id"
id=$(docker run -d "$prefix-22"); docker exec "$id" find . -maxdepth 2 -name package.json > /dev/null; remove "$id"
steady 22

work=$(mktemp -d)
cp -R "$course/23-unneeded-rebuilds/solution/." "$work"
build 23 "$work"
steady 23
printf '\nconsole.log("%s");\n' "$prefix" >> "$work/index.js"
build 23-edited "$work"
id=$(serve 23-edited); until_ok answers "$(port_of "$id")"; docker logs "$id" | grep -q "$prefix"; remove "$id"
sed -i "s/^{/{ \"nonce\": \"$prefix\",/" "$work/package.json"
build 23-control "$work"
docker image inspect -f '{{.RootFS.Layers}}' "$prefix-23" "$prefix-23-edited" "$prefix-23-control" > /dev/null
rm -r "$work"

docker rmi -f $(docker images -q --filter "reference=$prefix-[0-9]*") > /dev/null
