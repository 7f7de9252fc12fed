id=$(docker run -d busybox sh -c 'echo "Still here"; exec sleep 1000')
docker logs "$id"
