ID=$(docker create --rm --entrypoint sh busybox -c 'echo "something to say" >&2; exit 3')
docker start -a $ID
