docker run -d --name harbour redis
docker exec harbour sh
ls -a
exit
docker run --rm redis sh
