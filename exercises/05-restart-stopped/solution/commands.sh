docker run --name parrot busybox echo "Polly was here"
docker start -a parrot
docker logs parrot
