docker run -d --name dinghy -m 64m --cpus 0.5 alpine sleep 300
docker run -d --name liner alpine sleep 300
docker stats --no-stream liner
docker inspect -f '{{.HostConfig.Memory}}' liner
