docker create --name dinghy -m 64m --cpus 0.5 alpine sleep 300
docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}' dinghy
