set -e
box=$(docker run -d node sh -c 'while true; do date; sleep 1; done')
docker exec "$box" /bin/sh -ec 'mkdir /tmp/chart; touch /tmp/chart/reef; ls /tmp/chart'
docker logs "$box"
docker rm -f "$box"
