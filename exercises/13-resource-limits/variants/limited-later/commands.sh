set -e
box=$(docker run -d redis)
docker inspect --format '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}' "$box"
docker update --memory 64m --memory-swap 64m --cpus .5 "$box"
docker inspect --format '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}' "$box"
docker rm -f "$box"
