docker run -d --name first redis
docker run -d --name second redis
until docker exec first redis-cli ping; do true; done
docker stop first
docker kill second
