docker create --name diary busybox echo "Log entry one: calm sea"
docker start -a diary
docker logs diary
