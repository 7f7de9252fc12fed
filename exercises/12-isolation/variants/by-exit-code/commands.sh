docker container run -d --name a1 busybox sh -c 'mkdir /hold; echo rum > /hold/barrel; exec sleep 300'
docker container run -d --name b2 busybox sh -c 'exec sleep 300'

until docker exec a1 test -e /hold/barrel; do sleep 0.1; done
docker exec b2 test -e /hold/barrel
echo "in the other: $?"
