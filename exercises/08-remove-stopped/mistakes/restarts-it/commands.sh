docker run -d --name keeper busybox sleep 1000
docker run --name one busybox echo "One"
docker stop -t 0 keeper
docker rm one
docker start keeper
docker ps -a
