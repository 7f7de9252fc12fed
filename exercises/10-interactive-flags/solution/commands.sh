echo "Is anybody aboard?" | docker run --rm -i busybox cat
docker run --rm -t busybox tty
