docker run busybox
echo "There are whales below the harbour"
ls /
docker run hello-world ls /
