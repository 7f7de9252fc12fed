docker run -d busybox sleep 1000
docker run busybox echo "One"
docker run busybox echo "Two"
docker ps -a
docker container prune --force
docker ps -a
