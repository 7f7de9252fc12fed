docker container run --detach -m 32m --cpu-period 50000 --cpu-quota 12500 busybox sh -c 'while true; do sleep 1; done'
docker container stats --no-stream "$(docker ps -q)"
