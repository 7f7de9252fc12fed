docker run -dt --name harbour redis
until docker exec harbour redis-cli ping; do sleep 0.2; done
printf 'set ship Adventure\nget ship\n' | docker exec -i $(docker ps -q) redis-cli
docker logs harbour
