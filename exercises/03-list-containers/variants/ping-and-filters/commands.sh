docker ps
docker run -d --name pinger busybox ping 127.0.0.1
docker run --name brief hello-world
docker list
docker ps -q
docker ps --filter name=pinger
docker ps -a --filter status=exited
docker ps -l
docker ps -n 5
docker ps -a --format '{{.Names}}: {{.Status}}' --no-trunc
