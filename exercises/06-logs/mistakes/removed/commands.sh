id=$(docker run -d --rm busybox echo "Log entry one: calm sea")
docker wait "$id"
docker logs "$id"
