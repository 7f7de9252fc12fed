docker run -d busybox sh -c 'echo "out"; echo "err" >&2'
id=$(docker ps -lq)
docker wait $id
docker start $id
docker wait $id
docker start $id
docker wait $id
docker logs $id
docker ps -a
