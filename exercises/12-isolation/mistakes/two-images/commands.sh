docker run -d --name port alpine sleep 300
docker run -d --name starboard busybox sleep 300
docker exec port touch /tmp/treasure
docker exec port ls /tmp
docker exec starboard ls /tmp
