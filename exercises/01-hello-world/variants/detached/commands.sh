image=$(docker images -q hello-world)
first=$(docker run -d "$image")
second=$(docker run -d "$image")
docker wait "$first" "$second"
docker logs "$first"
docker logs "$second"
docker rm $(docker ps -aq)
