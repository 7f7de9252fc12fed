box=$(docker run -d busybox sh -c 'echo "Going to sleep"; exec sleep 1000')
until docker logs "$box" | grep -q sleep; do true; done
docker kill "$box"
docker logs "$box"
