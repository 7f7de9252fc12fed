docker run -d --name first busybox sh -c 'trap "exit 0" TERM; echo ready; while true; do sleep 1 & wait $!; done'
docker run -d --name second busybox sleep 1000
until docker logs first | grep -q ready; do true; done
docker stop first
docker kill second
