docker run --name loud busybox echo "Straight to the terminal"
id=$(docker run -d busybox echo "Into the log")
docker wait "$id"
docker logs loud
