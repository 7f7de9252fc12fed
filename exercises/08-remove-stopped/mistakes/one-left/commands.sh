docker run -d --name keeper busybox sleep 1000
docker run --name one busybox echo "One"
docker run --name two busybox echo "Two"
docker rm one
docker ps -a
