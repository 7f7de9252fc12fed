docker run -d --name first busybox sleep 1000
docker run -d --name second busybox sleep 1000
time docker stop first
time docker kill second
docker ps -a
