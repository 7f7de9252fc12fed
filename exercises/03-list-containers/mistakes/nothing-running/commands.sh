docker run busybox echo "One"
docker run busybox echo "Two"
docker ps
docker ps --all
