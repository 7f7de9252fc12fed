docker run --name box busybox
docker exec box echo "There are whales below the harbour"
docker exec box ls /
docker run hello-world ls /
