docker pull hello-world
docker pull hello-world
docker images hello-world
