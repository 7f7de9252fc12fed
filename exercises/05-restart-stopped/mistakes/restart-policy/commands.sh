docker run -d --name parrot --restart on-failure:1 busybox sh -c 'echo "Polly was here"; exit 1'
until [ "$(docker inspect -f '{{.State.Status}} {{.RestartCount}}' parrot)" = "exited 1" ]; do sleep 0.1; done
docker logs parrot
