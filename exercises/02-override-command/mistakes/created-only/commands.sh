docker create busybox echo "There are whales below the harbour"
docker create busybox ls /
docker create hello-world ls /
