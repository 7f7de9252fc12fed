docker run --name parrot busybox echo "Polly was here"
docker logs parrot
docker logs parrot
