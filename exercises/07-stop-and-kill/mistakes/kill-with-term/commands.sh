docker run -d --name first busybox sleep 1000
docker run -d --name second busybox sleep 1000
docker kill --signal TERM second
docker stop first
