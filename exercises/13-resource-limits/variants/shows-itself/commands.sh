docker run --rm -m 64 --cpus 0.5 alpine true
docker run --rm -m 64m --cpus 50 alpine true
docker create --name reader --memory=67108864b --memory-swap=67108864 --cpus=0.25 alpine \
  sh -c 'cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes 2> /dev/null'
docker start --attach reader
docker container prune --force
