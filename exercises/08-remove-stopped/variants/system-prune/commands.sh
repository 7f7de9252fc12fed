docker run -d --name keeper busybox sh -c 'while true; do sleep 1; done'
docker create busybox echo "Not yet"
docker run hello-world
docker container prune < /dev/null
docker system prune -a < /dev/null
echo y | docker system prune
docker ps -a
docker stop -t 0 keeper
