docker run --name parrot busybox sh -c '[ -e /told ] || echo "Polly was here"; touch /told'
docker start -a parrot
docker logs parrot
