docker run -d --name first --stop-signal SIGKILL busybox sleep 1000
docker run -d --name second busybox sleep 1000
docker stop first
docker kill second
