docker run --name diary busybox echo "Log entry one: calm sea"
docker logs diary
