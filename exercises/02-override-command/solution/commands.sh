docker run busybox echo "There are whales below the harbour"
docker run busybox ls /
docker run hello-world ls /
