docker run -d --name first busybox sleep 1000
docker run -d --name second busybox sleep 1000
docker stop --time 1 first
docker kill second
