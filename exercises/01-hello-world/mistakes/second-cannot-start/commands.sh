docker run hello-world
docker run hello-world hello again
