docker run busybox echo "There are whales below the harbour"
docker run busybox ls /
docker run busybox bash
docker run hello-world
