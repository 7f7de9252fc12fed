docker run -d --name port -v hold:/hold alpine sleep 300
docker run -d --name starboard -v hold:/hold alpine sleep 300
docker exec port touch /hold/treasure
docker exec port ls /hold
docker exec starboard ls /hold
