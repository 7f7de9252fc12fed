set -e
box=$(docker container run -d busybox sleep 300)
echo 'echo "Day 1: calm sea" > /log.txt' | docker exec -i "$box" sh
docker diff "$box"

image=$(docker container commit -p=false -a "Ada" -m "a log" -c 'ENV LANG=C' -c 'CMD cat /log.txt' "$box")
docker container run --rm "$image"

docker rm -f "$box"
docker rmi "$image"
