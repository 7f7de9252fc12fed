docker run -d --name first busybox sleep 1000
docker run -d --name second busybox sleep 1000
docker rm -f first second
