docker run -d busybox sleep 1000
docker run busybox echo "One"
docker run busybox echo "Two"
docker image prune --force
docker ps -a
