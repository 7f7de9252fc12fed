docker run -d --name harbour redis
until docker exec harbour redis-cli ping; do sleep 0.2; done
address=$(docker inspect -f '{{.NetworkSettings.IPAddress}}' harbour)
docker run --rm redis redis-cli -h "$address" set ship Adventure
docker run --rm redis redis-cli -h "$address" get ship
