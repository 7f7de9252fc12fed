docker run -d --name dozer busybox sh -c 'echo "Going to sleep"; exec sleep 1000'
until docker logs dozer | grep -q sleep; do true; done
docker kill dozer
docker start dozer
until [ "$(docker logs dozer | wc -l)" -ge 2 ]; do true; done
docker rm -f dozer
