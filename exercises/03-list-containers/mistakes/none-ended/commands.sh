docker run -d busybox sleep 1000
docker run -d busybox sleep 1000
docker ps
docker ps --all
