docker run busybox echo "There are whales below the harbour"
docker run busybox ls /home
docker run hello-world ls /
