id=$(docker create busybox echo "Log entry one: calm sea")
docker logs "$id"
