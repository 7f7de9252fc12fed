for name in first second; do
  docker container run --name "$name" hello-world:latest
done
docker container rm first second
