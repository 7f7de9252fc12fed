docker run -d --name dinghy alpine -m 64m --cpus 0.5 sleep 300
docker run -d --name raft alpine sh -c 'sleep 300' -m 64m --cpus 0.5
docker inspect -f '{{.HostConfig.Memory}}' raft
