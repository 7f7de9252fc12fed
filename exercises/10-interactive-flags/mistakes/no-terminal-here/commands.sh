echo "Is anybody aboard?" | docker run --rm -it busybox cat
docker run --rm -it busybox tty
