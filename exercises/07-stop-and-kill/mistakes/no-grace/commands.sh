docker run -d --name first busybox sleep 1000
docker run -d --name second busybox sleep 1000
docker stop -t 0 first
docker kill second
