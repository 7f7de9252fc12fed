docker run --rm -i busybox sh
docker run --rm -i busybox tty < /dev/null
