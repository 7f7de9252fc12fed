docker run -d --name dinghy -m 64m --cpu-shares 512 alpine sleep 300
docker stats --no-stream dinghy
