docker run --name parrot busybox echo "Polly was here"
docker exec parrot echo "Polly was here"
