docker run -d --name keeper busybox sleep 1000
docker run busybox echo "One"
docker rm -f $(docker ps -aq)
docker run -d --name keeper busybox sleep 1000
docker ps -a
