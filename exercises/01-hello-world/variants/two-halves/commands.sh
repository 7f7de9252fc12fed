set -e
one=$(docker create hello-world)
two=$(docker create hello-world)
docker start --attach "$one"
docker start -a "$two"
docker ps -a
