docker run -d --name dinghy --memory 64m --cpus 0.5 alpine sleep 300

# A newer kernel keeps the limits in memory.max and cpu.max, an older one in folders of their own.
docker exec dinghy sh -c '
  cd /sys/fs/cgroup
  cat memory.max cpu.max 2> /dev/null || cat memory/memory.limit_in_bytes cpu/cpu.cfs_quota_us'
