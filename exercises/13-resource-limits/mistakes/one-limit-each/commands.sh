docker run -d --name dinghy -m 64m alpine sleep 300
docker run -d --name raft --cpus 0.5 alpine sleep 300
docker stats --no-stream dinghy raft
