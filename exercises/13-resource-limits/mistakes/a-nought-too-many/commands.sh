docker run -d --name dinghy -m 640m --cpus 1 alpine sleep 300
docker stats --no-stream dinghy
