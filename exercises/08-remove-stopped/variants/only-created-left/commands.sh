docker run -d --name keeper busybox sleep 1000
docker run --name done1 busybox echo "One"
docker create --name later busybox echo "Later"
docker rm keeper
docker rm done2
docker image prune -f
docker ps -aqf status=exited | xargs docker rm -v
docker ps -a
docker start -a later
