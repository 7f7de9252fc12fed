docker run busybox echo "Polly was here"
docker start -a busybox
docker run busybox echo "Polly was here"
