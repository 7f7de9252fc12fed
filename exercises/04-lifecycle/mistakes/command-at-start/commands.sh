docker create --name box busybox
docker start -a box echo "Now you see me"
