docker run hello-world
docker pull hello-world
docker run hello-world
