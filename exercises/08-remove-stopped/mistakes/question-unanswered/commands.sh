docker run -d busybox sleep 1000
docker run busybox echo "One"
docker run busybox echo "Two"
docker container prune < /dev/null
docker ps -a
