docker run --name quiet busybox true
docker start -a quiet
docker logs quiet
