id=$(docker run -d busybox sleep 1000)
docker run busybox echo "I was only passing through"
docker rm -f "$id"
docker ps
docker ps --all
