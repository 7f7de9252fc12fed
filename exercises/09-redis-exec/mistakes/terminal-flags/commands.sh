docker run -d --name harbour redis
docker exec -it harbour redis-cli set ship Adventure
docker exec -it harbour redis-cli get ship
