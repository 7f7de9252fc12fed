docker run -d busybox sleep 1000
docker run busybox echo "I was only passing through"
docker ps --all
docker ps --all
