docker run --rm --name parrot busybox echo "Polly was here"
docker start -a parrot
