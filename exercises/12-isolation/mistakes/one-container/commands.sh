docker run -d --name port alpine sleep 300
docker exec port touch /tmp/treasure
docker exec port ls /tmp
docker exec port ls /tmp
