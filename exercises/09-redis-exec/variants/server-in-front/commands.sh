docker run -d --rm --name spare redis
docker run --rm --name harbour redis > server.log 2>&1 &

until docker exec harbour redis-cli ping; do sleep 0.2; done
printf 'set depth "12 fathoms"\n' | docker exec -i harbour redis-cli
docker exec spare redis-cli get depth
docker exec harbour redis-cli --raw get depth

docker stop harbour spare
wait
