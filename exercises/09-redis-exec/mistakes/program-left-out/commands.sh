docker run -d --name harbour redis
docker exec harbour set ship Adventure
docker exec harbour get ship
