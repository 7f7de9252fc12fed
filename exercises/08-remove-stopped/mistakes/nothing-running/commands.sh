docker run busybox echo "One"
docker run busybox echo "Two"
docker container prune -f
docker ps -a
