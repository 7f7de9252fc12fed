docker run echo "Hear me"
docker run busybox "echo Hear me"
docker run busybox --rm echo "Hear me"
SENTENCE="Hear me, at last"
docker run --rm busybox echo "$SENTENCE"
docker run --rm -w /etc busybox ls -a ..
docker run --rm hello-world echo "$SENTENCE"
