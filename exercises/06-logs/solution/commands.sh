id=$(docker create busybox echo "Log entry one: calm sea")
docker start "$id"
docker wait "$id"
docker logs "$id"
