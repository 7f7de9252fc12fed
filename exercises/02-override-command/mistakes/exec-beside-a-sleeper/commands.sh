docker run -d --name box busybox sleep 1000
docker exec box echo "There are whales below the harbour"
docker exec box ls /
docker run hello-world ls /
