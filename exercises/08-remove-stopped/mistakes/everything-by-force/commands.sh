docker run -d busybox sleep 1000
docker run busybox echo "One"
docker run busybox echo "Two"
docker rm -f $(docker ps -aq)
docker ps -a
