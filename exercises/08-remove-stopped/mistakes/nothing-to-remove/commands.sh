docker run -d busybox sleep 1000
docker run --rm busybox echo "One"
docker run --rm busybox echo "Two"
docker container prune -f
docker ps -a
