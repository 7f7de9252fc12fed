docker run -d --name first redis
until docker exec first redis-cli ping; do true; done
docker stop first
docker run -d --name second redis
until docker exec second redis-cli ping; do true; done
docker kill --signal SIGTERM second
docker wait second
