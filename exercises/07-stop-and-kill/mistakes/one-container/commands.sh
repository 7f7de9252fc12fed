docker run -d --name only busybox sleep 1000
docker stop only
docker start only
docker kill only
