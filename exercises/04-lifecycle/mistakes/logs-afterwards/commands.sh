id=$(docker create busybox echo "Now you see me")
docker start "$id"
docker wait "$id"
docker logs "$id"
