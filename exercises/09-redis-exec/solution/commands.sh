docker run -d --name harbour redis

# The server needs a moment before it answers.
until docker exec harbour redis-cli ping; do sleep 0.2; done

docker exec harbour redis-cli set ship Adventure
docker exec harbour redis-cli get ship
