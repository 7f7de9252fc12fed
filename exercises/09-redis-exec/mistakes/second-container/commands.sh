docker run -d --name harbour redis
docker run --rm redis redis-cli set ship Adventure
docker run --rm redis redis-cli get ship
