docker run -d busybox sleep 1000
docker run busybox echo "One"
docker kill $(docker ps -q)
docker container prune -f
docker ps -a
