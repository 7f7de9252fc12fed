set -e
one=$(docker run -d redis)
two=$(docker run -d redis)

docker exec "$one" sh -c 'echo "X marks the spot" > /tmp/map.txt; cat /tmp/map.txt'
docker exec "$two" cat /tmp/map.txt || echo "not in the second one"

docker rm -f "$one" "$two"
