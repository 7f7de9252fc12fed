docker create busybox echo "Now you see me"
docker ps -a
