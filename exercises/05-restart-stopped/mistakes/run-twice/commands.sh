docker run busybox echo "Polly was here"
docker run busybox echo "Polly was here"
docker ps -a
