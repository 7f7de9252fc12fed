# While the lab holds more than $2 KiB of its own, nothing runs in it for long. The base images lie elsewhere and do not count.
# The line is read from outside.
(
  while sleep 3; do
    own=
    for layer in "$1"/overlay2/*; do [ -h "$layer/diff" ] || own="$own $layer"; done
    used=$(du -skxc $own "$1/volumes" "$1/containers" "$1/buildkit" "$1/tmp" 2>/dev/null | tail -n 1 | cut -f 1)
    [ "${used:-0}" -gt "$2" ] || continue
    echo "lab: over the disk limit of $2 KiB: $used KiB" >&2
    for container in $(docker --host unix:///run/engine/docker.sock ps -q); do
      docker --host unix:///run/engine/docker.sock kill "$container" >/dev/null 2>&1
    done
  done
) &
