id=$(docker run -d busybox)
docker wait "$id"
docker ps
docker ps --all
