docker run -d busybox sleep 1000
docker run busybox echo "I was only passing through"
docker ps
docker ps -n 2
docker ps -a --filter status=exited
