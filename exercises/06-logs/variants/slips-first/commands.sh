docker run --name loud busybox echo "Straight to the terminal"
docker logs silent
docker create --name silent busybox echo "Into the log"
docker logs silent
docker start silent
docker wait silent
docker attach silent
docker logs silent
