docker run -d busybox sleep 1000
docker run --rm busybox echo "I was only passing through"
docker ps
docker ps --all
