docker run -d --name harbour redis
docker run -d --name anchorage redis
until docker exec harbour redis-cli ping; do sleep 0.2; done
until docker exec anchorage redis-cli ping; do sleep 0.2; done
docker exec harbour redis-cli set ship Adventure
docker exec anchorage redis-cli get ship
