id=$(docker create busybox)
docker start "$id"
docker wait "$id"
docker logs "$id"
