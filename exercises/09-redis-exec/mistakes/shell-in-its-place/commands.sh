docker run -d --name harbour redis sleep 300
docker exec harbour redis-cli set ship Adventure
docker exec harbour redis-cli get ship
