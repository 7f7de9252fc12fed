set -e
keeper=$(docker run -d alpine tail -f /dev/null)
docker run alpine true
docker run alpine sh -c 'exit 3' || true
docker rm $(docker ps -aq -f status=exited)
docker ps -a
docker rm -f "$keeper"
