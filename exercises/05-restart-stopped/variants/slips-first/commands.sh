docker run busybox echo "One"
docker run --name two hello-world
docker start -a three
docker start -a two echo "Something else"
docker start -a two
docker logs two
docker rm two
