docker run -d --name port alpine sleep 300
docker run -d --name starboard alpine sleep 300
docker exec port touch /tmp/treasure
docker exec port ls /tmp/treasure
docker exec starboard ls /tmp/treasures
