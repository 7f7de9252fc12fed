echo "Is anybody aboard?" | docker run --rm busybox -i cat
echo "Is anybody aboard?" | docker run --rm busybox cat -i
docker run --rm busybox ls -t
