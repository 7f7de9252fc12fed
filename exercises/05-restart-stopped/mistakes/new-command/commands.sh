docker run --name parrot busybox echo "Polly was here"
docker start -a parrot echo "Polly is back"
