set -e
docker container run --detach --name diary hello-world
docker container wait diary
docker container logs diary
docker container rm diary
