docker run -d --name dinghy -m 64m alpine sleep 300
docker inspect -f '{{.HostConfig.Memory}}' dinghy
