docker create hello-world
docker create hello-world
docker ps -a
