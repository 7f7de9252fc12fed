redis-cli set ship Adventure
docker run --name harbour -d redis
docker run --rm redis redis-cli set ship Adventure
docker exec redis redis-cli set ship Adventure
docker exec -it harbour redis-cli
docker exec harbour set ship Adventure

until docker exec harbour redis-cli ping 2> /dev/null; do sleep 0.2; done
docker exec harbour /usr/bin/env redis-cli get ship
docker exec harbour redis-cli -h localhost -n 0 set ship Adventure
docker exec harbour redis-cli exists ship
docker exec -t harbour redis-cli get ship

docker rm -f harbour
