docker run -d --name harbour redis
docker exec -it harbour sh
docker run -it redis sh
