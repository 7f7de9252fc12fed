id=$(docker create busybox)
docker start -a "$id"
