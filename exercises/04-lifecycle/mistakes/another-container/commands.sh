docker create busybox echo "Now you see me"
docker run --name other busybox echo "I am somebody else"
docker start -a other
