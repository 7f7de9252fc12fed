id=$(docker run -d busybox ls /no/such/folder)
docker wait $id
docker logs $(docker ps -aq | head -n 1) 2>&1
