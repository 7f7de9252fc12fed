docker run -d --name dinghy -m 64m --cpus 0.5 alpine sleep 300
docker exec dinghy free -m
docker exec dinghy nproc
