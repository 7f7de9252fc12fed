id=$(docker create busybox echo "Now you see me")
docker start -a "$id"
