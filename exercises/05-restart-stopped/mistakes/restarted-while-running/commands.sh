docker run -d --name parrot busybox sh -c 'echo "Polly is here"; exec sleep 1000'
until docker logs parrot | grep -q Polly; do true; done
docker restart -t 0 parrot
until [ "$(docker logs parrot | wc -l)" -ge 2 ]; do true; done
docker logs parrot
