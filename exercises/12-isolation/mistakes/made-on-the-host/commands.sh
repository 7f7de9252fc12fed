docker run -d --name port alpine sleep 300
docker run -d --name starboard alpine sleep 300
touch treasure
docker exec port ls treasure
docker exec starboard ls treasure
