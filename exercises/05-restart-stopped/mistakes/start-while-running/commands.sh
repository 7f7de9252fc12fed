docker run -d --name parrot busybox sh -c 'echo "Polly is here"; exec sleep 1000'
docker start parrot
docker logs parrot
