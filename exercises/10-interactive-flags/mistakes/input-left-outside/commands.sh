echo "Is anybody aboard?" | docker run --rm busybox cat
docker run --rm -t busybox tty
