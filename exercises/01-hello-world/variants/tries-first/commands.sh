docker version
docker run hello-wrold
docker images
docker pull hello-world
docker run --rm hello-world
docker run --rm hello-world
docker ps -a
