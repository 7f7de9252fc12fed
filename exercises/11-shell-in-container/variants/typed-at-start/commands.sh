docker exec sh harbour
docker exec -it harbour sh
docker run -it redis sh
docker run redis sh

docker run -d --name harbour busybox sleep 300
printf 'ps\nls /\n' | docker exec -i harbour ash

docker create -i --name visit redis sh
echo 'redis-server --version' | docker start -a -i visit
