docker create --name talker busybox sh -c 'for i in 1 2 3; do echo "line $i"; done'
docker start talker
docker logs -f talker
until [ "$(docker inspect -f '{{.State.Status}}' talker)" = exited ]; do true; done
docker logs -t --tail 2 talker
docker logs talker > diary.txt
docker rm talker
