docker run -d --name harbour redis
docker exec harbour sh
ls -a
docker run --rm redis sh
