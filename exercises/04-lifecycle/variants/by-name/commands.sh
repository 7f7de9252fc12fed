set -e
docker container create --name actor hello-world
docker container ls --all
docker container start --attach actor
docker container rm actor
