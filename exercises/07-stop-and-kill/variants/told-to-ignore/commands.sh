docker run -d --name hears busybox sh -c 'trap "echo not now" TERM; echo ready; while :; do sleep 1; done'
docker run -dit --name deaf busybox
until docker logs hears | grep -q ready; do true; done
docker stop -t 10 hears
docker logs hears
docker kill deaf
