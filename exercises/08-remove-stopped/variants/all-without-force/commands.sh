docker run -d --name keeper busybox sleep 1000
docker run busybox echo "One"
docker run busybox echo "Two"
docker rm $(docker ps -aq)
docker ps -a
